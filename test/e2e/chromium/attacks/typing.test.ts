import { expect } from 'vitest';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';

// Defends: what is typed, copied and pasted in the panel is heard by nobody in the page, whatever the page
// has made of its own world.

const SECRET = 'Only for me and my interviewer.';

/** Everything that the page's own listeners can hear while somebody writes in the panel. */
const EAVESDROPPER = `<script>
  window.heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'change', 'compositionstart',
    'compositionupdate', 'compositionend', 'beforecopy', 'copy', 'cut', 'beforepaste', 'paste', 'select',
    'selectstart', 'selectionchange', 'message', 'messageerror', 'clipboardchange'];
  for (const type of types)
    for (const target of [window, document]) target.addEventListener(type, (event) => window.heard.push(type), true);
</script>`;

/** Takes over what scripts call most, and notes who calls it with what. */
const POISONER = `<script>
  window.caught = '';
  const note = (name, what = '') => { caught += name + '(' + what + ') '; };
  const wrap = (owner, name, open) => {
    const own = owner[name];
    owner[name] = function () {
      note(name, arguments[0]);
      return own.apply(this, open ? [{ mode: 'open' }] : arguments);
    };
  };
  wrap(Element.prototype, 'attachShadow', true);
  wrap(Document.prototype, 'createElement');
  for (const name of ['append', 'appendChild', 'insertBefore', 'setAttribute', 'addEventListener'])
    wrap(name in Element.prototype ? Element.prototype : Node.prototype, name);
  for (const name of ['map', 'filter', 'push', 'join', 'flatMap']) wrap(Array.prototype, name);
  for (const name of ['parse', 'stringify']) wrap(JSON, name);
  for (const name of ['define', 'get', 'whenDefined']) wrap(customElements, name);
  for (const name of ['get', 'set', 'getOwnPropertyDescriptor']) wrap(Reflect, name);
  Array.prototype[Symbol.iterator] = function* () { note('iterator'); };
  Object.defineProperty(Object.prototype, 'src', { set(value) { note('src', value); } });
  customElements.define('sidestory-other', class extends HTMLElement {});
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ShadowRoot', 'Promise', 'URL'])
    window[name] = class { constructor() { note(name); } };
  window.chrome = { runtime: { id: 'x', sendMessage: (message) => note('sendMessage', message) } };
  caught = '';
</script>`;

test('no key, input, clipboard or selection of the panel reaches the page', async ({
  chromium,
  site,
}) => {
  const question = { ...QUESTIONS.deadline, extra: EAVESDROPPER };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await chromium.open(addressOf(question));
  const panel = await chromium.panel(page);
  await panel.type('goal', SECRET);
  for (const keys of [
    'Control+A',
    'Control+C',
    'ArrowRight',
    'Control+V',
    'Control+A',
    'Control+X',
    'Control+V',
  ]) {
    await page.keyboard.press(keys);
  }
  await panel.saved();
  expect(await panel.text('goal')).toBe(SECRET + SECRET);

  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
  expect(await page.evaluate(() => document.querySelector('sidestory-root')?.shadowRoot)).toBe(
    null,
  );
  const readable = await page.evaluate(
    () =>
      document.documentElement.outerHTML +
      performance
        .getEntries()
        .map((entry) => entry.name)
        .join(' '),
  );
  expect(readable).not.toContain('chrome-extension:');
  expect(readable).not.toContain(SECRET);
});

test('a page that has taken over what scripts call hears of nothing, and the panel works', async ({
  chromium,
  site,
}) => {
  const question = { ...QUESTIONS.deadline, extra: POISONER };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await chromium.open(addressOf(question));
  const panel = await chromium.panel(page);
  // By keys, and asked by the debugger: what a test has the page do calls what the page has taken over.
  const cdp = await page.context().newCDPSession(page);
  const ask = async (expression: string): Promise<unknown> =>
    (await cdp.send('Runtime.evaluate', { expression })).result.value;
  await panel.type('goal', SECRET);
  await panel.frame.getByRole('checkbox').first().press(' ');
  await panel.saved();
  await panel.frame.getByRole('button', { name: 'Close panel' }).press('Enter');
  await expect
    .poll(() => ask('document.querySelector("sidestory-root").dataset.view'))
    .toBe('rail');
  expect(await ask('caught')).toBe('');
  expect(await ask('document.querySelector("sidestory-root").shadowRoot === null')).toBe(true);
  // It does hear what is called in its own world.
  await ask('document.body.append("x")');
  expect(await ask('caught')).toBe('append(x) ');
});
