import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { prachubGate } from '../../../lib/detection/sites/prachub-gate';
import { startGate } from '../../../lib/overlay/gate';
import { LIST, leavePage, OTHER, openPage, pass, QUESTION } from './page';

const CLAIMED = { contract: 'page', name: 'page.claimed', body: {} };
const send = vi.fn(async (_: unknown): Promise<unknown> => ({ ok: true, value: {} }));

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue({ ok: true, value: {} });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send);
});
afterEach(leavePage);

/** Opens a sample page with the gate in it. */
async function enter(name: string, url: string) {
  const page = openPage(`prachub/${name}`, url);
  startGate(prachubGate);
  await pass(0);
  return page;
}

describe('the content script is asked for', () => {
  test('once, on a behavioral question', async () => {
    const page = await enter('behavioral', QUESTION);
    page.go(OTHER);
    await pass(0);
    expect(send.mock.calls).toEqual([[CLAIMED]]);
  });

  test('where nothing is known yet: the content comes late', async () => {
    await enter('late', QUESTION);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['an address that is none', 'list', LIST],
    ['a category that is another', 'system-design', QUESTION],
  ])('after in-app navigation, also away from %s', async (_, name, url) => {
    const page = await enter(name, url);
    expect(send).not.toHaveBeenCalled();
    page.go(OTHER);
    await pass(0);
    expect(send.mock.calls).toEqual([[CLAIMED]]);
  });

  test('again, when the worker died over it', async () => {
    send.mockRejectedValueOnce(new Error('The message port closed'));
    await enter('behavioral', QUESTION);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('again at the next address, when it was refused', async () => {
    send.mockResolvedValueOnce({ ok: false, code: 'forbidden', message: 'No' });
    const page = await enter('behavioral', QUESTION);
    page.go(OTHER);
    await pass(0);
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is said', () => {
  test.each([
    ['on a list of questions', 'list', LIST],
    ['of system design', 'system-design', QUESTION],
    ['of code', 'coding', QUESTION],
    ['of SQL', 'sql', QUESTION],
  ])('%s', async (_, name, url) => {
    await enter(name, url);
    expect(send).not.toHaveBeenCalled();
  });

  test('once the extension was reloaded', async () => {
    const page = await enter('list', LIST);
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    page.go(QUESTION);
    await pass(0);
    page.go(OTHER);
    await pass(0);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('what PracHub says plainly', () => {
  const refuses = (body: string) => {
    const page = openPage('prachub/home', QUESTION);
    page.document.body.innerHTML = body;
    return prachubGate.refuses(page.document);
  };

  test.each([
    ['a label line', '<article data-seo-content><p>Category: Coding</p></article>', true],
    [
      'a label and its value',
      '<article data-seo-content><b>Category:</b> <i>SQL</i></article>',
      true,
    ],
    ['the breadcrumb', '<nav aria-label="Breadcrumb"><a href="/categories/x">Data</a></nav>', true],
    ['our category', '<article data-seo-content><p>Category: Behavioral</p></article>', false],
    ['nothing', '<main><h1>Move a museum</h1><p>Category: Coding</p></main>', false],
    [
      'a label over the breadcrumb',
      `<nav aria-label="Breadcrumb"><a href="/categories/x">Data</a></nav>
       <article data-seo-content><p>Category: Leadership</p></article>`,
      false,
    ],
    [
      'no category within its first lines',
      `<article data-seo-content>${'<p>One more line.</p>'.repeat(80)}<p>Category: SQL</p></article>`,
      false,
    ],
  ])('%s', (_, body, refused) => {
    expect(refuses(body)).toBe(refused);
  });
});
