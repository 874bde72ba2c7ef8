import { expect } from 'vitest';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, pageOf, QUESTIONS } from '../support/sample-pages.ts';

const SAMPLE =
  'I asked each of the four choirs to name the song that they could not do without, and we sang those and nothing else. The evening was 35% shorter, cost $1,900 less and lost 12 of its 400 guests.';
const SOLUTION = `<h2>Solution</h2><h2>How to answer</h2><p>Begin with the deadline.</p><h2>Sample Answer</h2><p>${SAMPLE}</p>`;
const OWN = 'I asked each of the four choirs to name the song they would miss. ';
const QUOTED = 'I asked each of the four choirs to name the song';

/** The sample question's page, with more at its article's end. */
const withMore = (more: string) =>
  pageOf(QUESTIONS.deadline).replace('</article>', `${more}</article>`);
const path = addressOf(QUESTIONS.deadline).replace('http://', '');

/** All that the extension keeps, as text; runs in the worker. */
async function everythingKept(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('sidestory'));
  const names = [...db.objectStoreNames];
  const reading = db.transaction(names);
  const rows = await Promise.all(names.map((name) => done(reading.objectStore(name).getAll())));
  db.close();
  const text = JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };
  };
  const storage = [await chrome.storage.local.get(), await chrome.storage.session.get()];
  return text + JSON.stringify(storage);
}

test('a page’s own sample is said, compared with the draft, and kept nowhere', async ({
  site,
  chromium,
}) => {
  site.serve(path, withMore(SOLUTION));
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const before = await page.evaluate(() => document.body.innerHTML);
  const panel = await chromium.panel(page);
  await panel.frame.getByText('This page has a sample answer. Draft first.').waitFor();

  await panel.type('goal', OWN);
  const remarks = panel.frame.getByRole('list', { name: 'Remarks on Goal and context' });
  await remarks.getByText('stands word for word in the sample').waitFor();
  expect(await remarks.locator('q').allTextContents()).toEqual([`${QUOTED}`]);
  expect(await panel.frame.locator('.cm-remark').first().textContent()).toBe(QUOTED);
  await panel.saved();
  await panel.tab('Coach');
  await panel.frame.getByText('11 of your 14 words stand in it word for word.').waitFor();
  // Not a word of the sample is shown, and the page was only read.
  expect(await panel.content()).not.toContain('could not do without');
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);

  // Nor is one kept: neither in the vault nor in any storage.
  const kept = await (await chromium.worker()).evaluate(everythingKept);
  expect(kept).toContain('Tell me about a time when you had to keep a launch date');
  expect(kept).not.toContain('could not do without');
});

test('a solution that the page unfolds later is found when the user comes back from the page', async ({
  site,
  chromium,
}) => {
  const unfold = `<button id="show" onclick="document.getElementById('late').innerHTML = '<p>${SAMPLE}</p>'">Show</button>`;
  site.serve(path, withMore(`<section><h2>Solution</h2>${unfold}<div id="late"></div></section>`));
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.type('goal', OWN);
  await panel.saved();
  expect(await panel.content()).not.toContain('sample answer');
  await page.locator('#show').click();
  await panel.editor('goal').click();
  await panel.frame.getByText('This page has a sample answer. Draft first.').waitFor();
  await panel.frame.getByText('stands word for word in the sample').waitFor();
});

test('a hostile page gains nothing: it cannot answer for our script, see it, or hold up the panel', async ({
  site,
  chromium,
}) => {
  const flood = `<h2>Solution</h2>${`<p>${'The same words again and again. '.repeat(100)}</p>`.repeat(300)}`;
  const script = `<script>
    window.touched = [];
    const name = Symbol.for('sidestory.sample');
    Object.defineProperty(window, name, { get() { touched.push('read'); return () => 'Words of the page'; }, set() { touched.push('set'); } });
    for (const each of ['createTreeWalker', 'compareDocumentPosition', 'contains'])
      for (const proto of [Document.prototype, Node.prototype])
        if (proto[each]) { const own = proto[each]; proto[each] = function (...all) { touched.push(each); return own.apply(this, all); }; }
  </script>`;
  site.serve(path, withMore(flood).replace('</head>', `${script}</head>`));
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  await panel.frame.getByText('This page has a sample answer.').waitFor();
  await panel.type('goal', 'The same words again and again. The same words again and again. ');
  await panel.frame.getByText('stands word for word in the sample').first().waitFor();
  await panel.saved();
  expect(await page.evaluate(() => Reflect.get(window, 'touched'))).toEqual([]);
});
