import { pageOf, QUESTIONS, slugOf } from './sample-pages.ts';

/** Goes on with `work` about a thousand times a second, counts that and what comes into the root element. */
const SCRIPT = `<div id="box"></div><script>
  let rounds = 0;
  let mounts = 0;
  let work = () => {};
  const host = () => document.querySelector('sidestory-root');
  const isHost = ({ nodeName, dataset }) => nodeName === 'SIDESTORY-ROOT' && !dataset.copy;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) mounts += [...addedNodes].filter(isHost).length;
  }).observe(document.documentElement, { childList: true });
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    rounds += 1;
    work();
    setTimeout(() => port2.postMessage(0), 1);
  };
  port2.postMessage(0);
</script>`;

/** What a page does in each of its rounds. */
export const WORKS = {
  'adds and empties without end': `() => {
    for (let i = 0; i < 10; i += 1) {
      const line = document.createElement('p');
      line.textContent = 'Tell me about a time that was number ' + rounds + '.';
      box.append(line);
    }
    if (box.children.length > 300) box.replaceChildren();
  }`,
  'rewrites its question': `() => {
    const asked = [...document.querySelectorAll('article p')].at(-1);
    asked.textContent = 'Tell me about a time when you had to do number ' + rounds + ' of your tasks first, and why.';
  }`,
  'removes it': '() => host()?.remove()',
  'moves it': '() => { const found = host(); if (found) document.body.append(found); }',
  'exchanges it for a copy': `() => {
    const found = host();
    const copy = found?.cloneNode(true);
    if (copy) copy.dataset.copy = 'yes';
    found?.replaceWith(copy);
  }`,
} as const;

/** A page that never rests: where it is served, and its markup. `work` in it is what it does. */
export const RESTLESS = { ...QUESTIONS.deadline, extra: SCRIPT };
export const RESTLESS_PATH = `prachub.com/interview-questions/${slugOf(RESTLESS)}`;
export const RESTLESS_PAGE = pageOf(RESTLESS);
