import { element, mark } from './elements';

/** The slim rail: a button that shows how many of the eight sections are covered. */
export interface Rail {
  readonly button: HTMLButtonElement;
  show(progress: readonly boolean[]): void;
}

export function createRail(onOpen: () => void): Rail {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  const count = element('span', { class: 'count', 'aria-hidden': 'true' });
  const button = element('button', { class: 'rail', type: 'button' }, mark(), dots, count);
  button.addEventListener('click', onOpen);
  return {
    button,
    show(progress) {
      const covered = progress.filter(Boolean).length;
      const label = `Open Sidestory: ${covered} of ${progress.length} sections covered`;
      button.setAttribute('aria-label', label);
      button.title = label;
      count.textContent = `${covered} of ${progress.length}`;
      dots.replaceChildren(
        ...progress.map((each) => element('span', { class: each ? 'dot covered' : 'dot' })),
      );
    },
  };
}
