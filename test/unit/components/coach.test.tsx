// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeServices } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

const HEDGED =
  'I guess we maybe wanted to shorten the queue, probably because the ward kind of overflowed every winter, and I think somebody had to begin.';

/** A panel whose first section holds these words. */
function panelWith(text: string, settings = {}) {
  const view = renderPanel({}, PROJECT, fakeServices({}, settings));
  act(() => view.doc.getText('goal').insert(0, text));
  return view;
}

const remarks = () => screen.findByRole('list', { name: 'Remarks on Goal and context' });
const noRemarks = () =>
  waitFor(() =>
    expect(screen.queryByRole('list', { name: 'Remarks on Goal and context' })).toBeNull(),
  );

describe('what the coach remarks on a section', () => {
  it('says why and what to do, and underlines the words', async () => {
    const { view } = panelWith(HEDGED);
    const [first] = within(await remarks()).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/maybe|guess|probably|kind of/);
    await waitFor(() =>
      expect(view.container.querySelector('.cm-remark')?.textContent).toBeTruthy(),
    );
  });

  it('selects its words in the editor', async () => {
    const { user } = panelWith(HEDGED);
    const [show] = within(await remarks()).getAllByRole('button', { name: 'Show the words' });
    if (show) await user.click(show);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(HEDGED).toContain(String(document.getSelection()) || 'nothing');
  });

  it('goes when its words do', async () => {
    const { doc } = panelWith(HEDGED);
    await remarks();
    act(() => {
      doc.getText('goal').delete(0, HEDGED.length);
      doc.getText('goal').insert(0, 'I cut the queue on the ward by half.');
    });
    await noRemarks();
  });

  it('stays away once dismissed, here and wherever the answer is open, until its words change', async () => {
    const { user, doc } = panelWith(HEDGED);
    const count = within(await remarks()).getAllByRole('listitem').length;
    const [dismiss] = within(await remarks()).getAllByRole('button', { name: 'Dismiss' });
    if (dismiss) await user.click(dismiss);
    await waitFor(() =>
      expect(
        within(screen.queryByRole('list', { name: /^Remarks/ }) ?? document.body).queryAllByRole(
          'button',
          { name: 'Dismiss' },
        ),
      ).toHaveLength(count - 1),
    );
    expect(doc.getMap('dismissed').size).toBe(1);
  });

  it('is never shown again once its kind is switched off', async () => {
    const { user, settings } = panelWith(HEDGED);
    const [never] = within(await remarks()).getAllByRole('button', {
      name: 'Never remark on this',
    });
    if (never) await user.click(never);
    await noRemarks();
    expect(settings.get().coachOff).toEqual(['hedging']);
  });

  it('is nothing on a beginning: what is missing there goes without saying', async () => {
    const { user, doc } = panelWith(HEDGED);
    act(() => doc.getText('validation').insert(0, 'Later.'));
    await remarks();
    await user.click(screen.getByRole('button', { name: /^Validation and risk/ }));
    expect(screen.queryByRole('list', { name: /^Remarks/ })).toBeNull();
  });
});

describe('the Coach tab', () => {
  async function coachTab(view: ReturnType<typeof panelWith>) {
    await view.user.click(screen.getByRole('tab', { name: 'Coach' }));
    return screen.findByRole('region', { name: 'Summary' });
  }

  it('says in words what is told, what is missing and what comes first', async () => {
    const summary = await coachTab(panelWith(HEDGED));
    await waitFor(() => expect(summary.textContent).toContain('Still empty: Data and signals'));
    expect(summary.textContent).toContain('Told so far: Goal and context.');
    expect(summary.textContent).toMatch(/First: \S/);
    expect(summary.textContent).not.toMatch(/\d+ ?(?:%|points|\/ ?\d)/);
  });

  it('is of use before the first word', async () => {
    const view = renderPanel();
    const summary = await coachTab({ ...view });
    expect(summary.textContent).toContain('Nothing is written yet');
  });

  it('leads to the words of a remark', async () => {
    const view = panelWith(HEDGED);
    await coachTab(view);
    const list = await screen.findByRole('list', { name: 'Remarks on Goal and context' });
    const [show] = within(list).getAllByRole('button', { name: 'Show the words' });
    if (show) await view.user.click(show);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox')));
  });

  it('shows dismissed remarks again, and switches kinds on again', async () => {
    const view = panelWith(HEDGED, { coachOff: ['blame'] });
    await coachTab(view);
    const [dismiss] = await screen.findAllByRole('button', { name: 'Dismiss' });
    if (dismiss) await view.user.click(dismiss);
    await view.user.click(await screen.findByRole('button', { name: 'Show again' }));
    await waitFor(() => expect(view.doc.getMap('dismissed').size).toBe(0));
    await view.user.click(screen.getByRole('button', { name: 'Switch on' }));
    expect(view.settings.get().coachOff).toEqual([]);
  });
});

describe('what comes next', () => {
  it('stands below the answer once two parts are told, and leads there', async () => {
    const { user, doc } = panelWith(HEDGED);
    expect(screen.queryByRole('button', { name: 'Go there' })).toBeNull();
    act(() => doc.getText('role').insert(0, 'I planned the shifts and decided who would move.'));
    await user.click(await screen.findByRole('button', { name: 'Go there' }));
    expect(screen.getByRole('textbox').getAttribute('aria-label')).not.toBe('Goal and context');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });
});

describe('before an answer is copied', () => {
  it('names that should stay are pointed at, and nothing is stopped', async () => {
    const { user, copied } = panelWith(
      'I moved Larkspur to new shifts, reach me at a@b-example.com.',
      {
        confidentialNames: ['Larkspur'],
      },
    );
    await user.click(screen.getByRole('tab', { name: 'Preview' }));
    const notice = await screen.findByText('Look at this before you copy it');
    expect(notice.parentElement?.textContent).toContain('“Larkspur” in Goal and context');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveLength(1);
  });
});
