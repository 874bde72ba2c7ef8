import { expect } from 'vitest';
import { test } from '../../support/fixtures-firefox.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';

// Defends: what is typed, copied and pasted in the panel is heard by nobody in the page, whatever the page
// has made of its own world.

const SECRET = 'Only for me and my interviewer.';

/** Everything that the page's own listeners can hear while somebody writes in the panel. */
const EAVESDROPPER = `<script>
  window.heard = [];
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart',
    'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'select', 'selectstart', 'selectionchange',
    'message', 'messageerror', 'clipboardchange'];
  for (const type of types)
    for (const target of [window, document]) target.addEventListener(type, (event) => window.heard.push(type), true);
</script>`;

/** Takes over what scripts call most, and notes who calls it. */
const POISONER = `<script>
  window.caught = '';
  const note = (name) => { caught += name + ' '; };
  const wrap = (owner, name, open) => {
    const own = owner[name];
    owner[name] = function () { note(name); return own.apply(this, open ? [{ mode: 'open' }] : arguments); };
  };
  wrap(Element.prototype, 'attachShadow', true);
  wrap(Document.prototype, 'createElement');
  for (const name of ['append', 'appendChild', 'insertBefore', 'setAttribute', 'addEventListener'])
    wrap(name in Element.prototype ? Element.prototype : Node.prototype, name);
  for (const name of ['map', 'filter', 'push', 'join', 'flatMap']) wrap(Array.prototype, name);
  for (const name of ['parse', 'stringify']) wrap(JSON, name);
  for (const name of ['define', 'get', 'whenDefined']) wrap(customElements, name);
  Object.defineProperty(Object.prototype, 'src', { set() { note('src'); } });
  customElements.define('sidestory-other', class extends HTMLElement {});
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ShadowRoot', 'Promise', 'URL'])
    window[name] = class { constructor() { note(name); } };
  window.browser = window.chrome = { runtime: { id: 'x', sendMessage: () => note('sendMessage') } };
  caught = '';
</script>`;

test('no key, input, clipboard or selection of the panel reaches the page', async ({
  firefox,
  site,
}) => {
  const question = { ...QUESTIONS.deadline, extra: EAVESDROPPER };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await firefox.open(addressOf(question, '', 'https'));
  const panel = await firefox.panel(page);
  await panel.type('goal', SECRET);
  for (const key of ['a', 'c', 'End', 'v', 'a', 'x', 'v'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  await panel.saved();
  expect(await panel.text('goal')).toBe(SECRET + SECRET);
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(await page.evaluate(() => window.length)).toBe(0);
  const root = () => document.querySelector('sidestory-root')?.shadowRoot ?? null;
  expect(await page.evaluate(root)).toBe(null);
  // It does hear what is typed into its own.
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await page.focus('textarea');
  await page.keyboard.press('x');
  expect(await page.evaluate('window.heard')).toContain('keydown');
});

test('a page that has taken over what scripts call hears of nothing, and the panel works', async ({
  firefox,
  site,
}) => {
  const question = { ...QUESTIONS.deadline, extra: POISONER };
  site.serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  const page = await firefox.open(addressOf(question, '', 'https'));
  const panel = await firefox.panel(page);
  await panel.type('goal', SECRET);
  await panel.check('goal');
  await panel.saved();
  await panel.press(await panel.find('button', 'Close panel'), 'Enter');
  // Expressions, since what the tool has a page do is in the page's own world.
  await expect
    .poll(() => page.evaluate('document.querySelector("sidestory-root").dataset.view'))
    .toBe('rail');
  expect(await page.evaluate('caught')).toBe('');
  expect(await page.evaluate('document.querySelector("sidestory-root").shadowRoot === null')).toBe(
    true,
  );
  await page.evaluate('document.body.append("x")');
  expect(await page.evaluate('caught')).toBe('append ');
});
