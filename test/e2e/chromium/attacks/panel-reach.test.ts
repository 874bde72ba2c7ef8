import { expect } from 'vitest';
import { test } from '../../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';
import { everything, witnessed } from '../../support/vault-chromium.ts';

// Defends: nothing in a panel in a page's frame, which the page can cover, destroys, exports or imports.

const ANSWER = 'Nobody else’s business.';
const OUT_OF_REACH =
  /delete|trash|remove|erase|export|import|restore|version|download|back ?up|print/i;

/** What a panel may not ask, though it is our own page and has a live session: with a fitting body. */
const asked = (questionId: string): Record<string, unknown> => ({
  'question.delete': { questionId },
  'question.restore': { questionId },
  'trash.empty': { questionIds: [questionId] },
  'history.take': { questionId },
  'history.restore': { questionId, versionId: 1 },
  'vault.rebuild': {},
  'teach.change': { id: questionId, path: '/' },
  'import.stage': { importId: 'covered-1', item: 0, part: 0, parts: 1, text: '{}' },
  'import.commit': { importId: 'covered-1', items: 1, checksum: '' },
  'import.drop': { importId: 'covered-1' },
  'backup.now': {},
  'backup.noted': { name: 'x.json', answers: 1, checksum: 'x' },
  'backup.quiet': {},
  'backup.source': { from: '' },
  'backup.made': {},
  'backup.failed': { reason: 'x' },
});

test('the panel beside a question has no control that does, and is refused what would', async ({
  chromium,
}) => {
  const page = await chromium.open(addressOf(QUESTIONS.deadline));
  const panel = await chromium.panel(page);
  const { frame } = panel;
  await panel.type('goal', ANSWER);
  await panel.saved();
  const worker = await chromium.worker();
  // Summary, second copy and witness are written a moment after the last edit.
  await expect.poll(() => everything(worker)).toContain('"words":3');
  await witnessed(chromium);
  const controls: string[] = [];
  const note = async () => {
    const all = frame.locator('button, a, input, select, [role=menuitem], [role=button]');
    const names = (elements: Element[]) =>
      elements.map((each) => `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`);
    controls.push(...(await all.evaluateAll(names)));
  };
  for (const tab of ['Answer', 'Template', 'Coach', 'Preview']) {
    await panel.tab(tab);
    await note();
  }
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'All answers' }).waitFor();
  await note();
  expect(controls.join('\n')).toMatch(/All answers/);
  expect(controls.filter((name) => OUT_OF_REACH.test(name))).toEqual([]);

  // The session that the panel has, as it lies where only our own pages see it.
  const sessions = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { getKeys(): Promise<string[]> } } };
    };
    const keys = await chrome.storage.session.getKeys();
    return keys.filter((key) => key.startsWith('session:')).map((key) => key.slice(8));
  });
  expect(sessions).toHaveLength(1);
  const [session] = sessions;
  const send = (name: string, body: unknown) =>
    frame.evaluate(
      (request) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(request: unknown): Promise<{ ok: boolean }> } };
        };
        return chrome.runtime.sendMessage(request);
      },
      { contract: 'view', name, body, session },
    );
  const before = await everything(worker);
  const questionId = /"id":"([\w-]{8,64})"/.exec(before)?.[1] ?? expect.fail('no question');
  expect(await send('answer.pull', { questionId, after: 0 })).toMatchObject({ ok: true });
  for (const [name, body] of Object.entries(asked(questionId))) {
    const refused = { ok: false, code: 'forbidden', message: 'Do this in the library' };
    expect.soft(await send(name, body), name).toMatchObject(refused);
  }
  expect(JSON.parse(await everything(worker))).toEqual(JSON.parse(before));
});
