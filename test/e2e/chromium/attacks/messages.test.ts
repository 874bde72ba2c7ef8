import { expect } from 'vitest';
import { viewRequests } from '../../../../lib/messaging/view.ts';
import { backupRequests } from '../../../../lib/messaging/view-backup.ts';
import { importRequests } from '../../../../lib/messaging/view-import.ts';
import { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { IsolatedWorld } from '../../support/isolated-world.ts';
import { otherExtension } from '../../support/other-extension.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';
import { everything, witnessed } from '../../support/vault-chromium.ts';

const ADDRESS = addressOf(QUESTIONS.deadline);

// Defends: whoever is not one of our own pages gets no answer, changes nothing, and is noted.

const view = (name: string, body: unknown, more = {}) =>
  JSON.stringify({ contract: 'view', name, body, ...more });
/** Every request that a view may make: refused by its sender, whatever it says. */
const ALL = Object.keys({ ...viewRequests, ...importRequests, ...backupRequests });

const page = (name: string, body: unknown) => JSON.stringify({ contract: 'page', name, body });

/** Forged messages by what they try, and the code each is to be refused with. */
function forgeries(questionId: string): [trial: string, message: string, code: string][] {
  const edit = { questionId, editId: 'forged-edit-1', update: 'AAA=' };
  const question = { text: 'Tell me about a time you forged something.' };
  const detection = { kind: 'single', reasons: [], questions: [question] };
  return [
    ['reads an answer', view('answer.pull', { questionId, after: 0 }), 'forbidden'],
    ['opens a question', view('question.open', { questionId }), 'forbidden'],
    ['joins without a token', view('panel.join', {}), 'forbidden'],
    ['joins with a token', view('panel.join', { token: 'x'.repeat(32) }), 'forbidden'],
    [
      'claims a session',
      view('answer.pull', { questionId, after: 0 }, { session: 'x' }),
      'forbidden',
    ],
    ['edits', view('answer.edit', edit), 'forbidden'],
    ['deletes', view('question.delete', { questionId }), 'forbidden'],
    ['brings back', view('question.restore', { questionId }), 'forbidden'],
    ['empties the trash', view('trash.empty', { questionIds: [questionId] }), 'forbidden'],
    ['gives the database up', view('vault.rebuild', {}), 'forbidden'],
    ['goes back to a version', view('history.restore', { questionId, versionId: 1 }), 'forbidden'],
    [
      'imports',
      view('import.stage', { importId: 'forged-1', item: 0, part: 0, parts: 1, text: '{}' }),
      'forbidden',
    ],
    [
      'commits an import',
      view('import.commit', { importId: 'forged-1', items: 1, checksum: '' }),
      'forbidden',
    ],
    ['pastes', view('question.paste', question), 'forbidden'],
    ['silences a page', view('teach.nothing', {}), 'forbidden'],
    [
      'points at a question unasked',
      page('page.pointed', {
        picked: { ...question, locator: [{ by: 'id', id: 'x' }], whole: true },
      }),
      'forbidden',
    ],
    ['points at a class', page('page.pointed', { picked: { locator: ['.x'] } }), 'bad-message'],
    ['changes a setting', view('settings.change', { side: 'left' }), 'forbidden'],
    [
      'calls a view request a page request',
      page('answer.pull', { questionId, after: 0 }),
      'bad-message',
    ],
    ['asks for an unknown thing', page('page.everything', {}), 'bad-message'],
    ['asks for what every object has', page('constructor', {}), 'bad-message'],
    ['asks for the prototype', page('__proto__', {}), 'bad-message'],
    ['has a long name', page('x'.repeat(10_000), {}), 'bad-message'],
    ['detects nothing at all', page('page.detected', null), 'bad-message'],
    ['detects a number', page('page.detected', { detection: 7 }), 'bad-message'],
    [
      'detects too long a question',
      page('page.detected', {
        detection: { ...detection, questions: [{ text: 'x'.repeat(5_001) }] },
      }),
      'bad-message',
    ],
    [
      'detects too many questions',
      page('page.detected', { detection: { ...detection, questions: Array(201).fill(question) } }),
      'bad-message',
    ],
    ['makes the panel as wide as it likes', page('page.resize', { width: 1e9 }), 'bad-message'],
    ['resizes by words', page('page.resize', { width: 'wide' }), 'bad-message'],
    [
      'brings a prototype along',
      '{"contract":"page","name":"page.resize","body":{"__proto__":{"width":500}}}',
      'bad-message',
    ],
    [
      'hides its contract in a prototype',
      '{"__proto__":{"contract":"view","name":"panel.join","body":{}}}',
      'bad-message',
    ],
    ...ALL.map((name): [string, string, string] => [`asks ${name}`, view(name, {}), 'forbidden']),
    ['names no contract', JSON.stringify({ name: 'page.open', body: {} }), 'bad-message'],
    [
      'names its own contract',
      JSON.stringify({ contract: 'root', name: 'page.open' }),
      'bad-message',
    ],
    ['is text', '"page.open"', 'bad-message'],
    ['is a list', '[]', 'bad-message'],
    ['is nothing', 'null', 'bad-message'],
  ];
}

/** A panel in which something was written, and what is in the vault then. */
async function written(chromium: ChromiumRun) {
  const tab = await chromium.open(ADDRESS);
  const panel = await chromium.panel(tab);
  await panel.type('goal', 'Nobody else’s business.');
  await panel.saved();
  const worker = await chromium.worker();
  // The summary of an answer is written a moment after its last edit.
  await expect.poll(() => everything(worker)).toContain('"words":3');
  // So are the second copy and the witness of it.
  await witnessed(chromium);
  const before = await everything(worker);
  const questionId = /"id":"([\w-]{8,64})"/.exec(before)?.[1] ?? '';
  expect(before).toContain(QUESTIONS.deadline.text.slice(0, 40));
  expect(questionId).not.toBe('');
  const logged: string[] = [];
  worker.on('console', (message) => logged.push(message.text()));
  const refusals = () => logged.filter((line) => line.includes('[sidestory] refused')).length;
  return { tab, panel, worker, before, questionId, refusals };
}

test('a content script that was taken over is refused and logged, by message and by port', async ({
  chromium,
}) => {
  const { tab, panel, worker, before, questionId, refusals } = await written(chromium);
  const world = await IsolatedWorld.in(chromium, tab);
  const trials = forgeries(questionId);
  for (const [trial, message, code] of trials) {
    for (const reply of [await world.send(message), await world.sendByPort(message)]) {
      expect.soft({ ok: reply?.ok, code: reply?.code }, trial).toEqual({ ok: false, code });
      expect.soft(reply?.value, trial).toBe(undefined);
    }
  }
  await expect.poll(refusals).toBe(2 * trials.length);
  // A port of another name, and what is no request, are cut.
  expect(await world.sendByPort('{}', 'other')).toBe(null);
  // The copies of all answers lie in the storage, which scripts in pages have no way to.
  for (const area of ['local', 'session', 'sync']) {
    const read = await world.run(
      `chrome.storage.${area}.get().then(JSON.stringify, () => 'refused')`,
    );
    expect(read, area).toBe(area === 'sync' ? '{}' : 'refused');
  }
  expect(JSON.parse(await everything(worker))).toEqual(JSON.parse(before));

  // And the panel works as before.
  await panel.type('goal', ' Still not.');
  await panel.saved();
  expect(chromium.errors).toEqual([]);
});

test('what a page posts is heard by nobody', async ({ chromium, site }) => {
  const { tab, panel, worker, before, questionId, refusals } = await written(chromium);
  const trials = forgeries(questionId).map(([, message]) => message);
  await tab.evaluate((messages) => {
    for (const message of messages) {
      const parsed: unknown = JSON.parse(message);
      const { port1 } = new MessageChannel();
      for (const target of [window, window.top, ...Array.from(window.frames)])
        target?.postMessage(parsed, '*', [port1].slice(1));
      for (const target of [window, document, document.querySelector('sidestory-root')]) {
        target?.dispatchEvent(
          new MessageEvent('message', { data: parsed, origin: location.origin }),
        );
        target?.dispatchEvent(new CustomEvent('sidestory', { detail: parsed }));
      }
      new BroadcastChannel('sidestory').postMessage(parsed);
    }
  }, trials);
  expect(await tab.evaluate('typeof window.chrome?.runtime')).toBe('undefined');
  // Nor by a panel that the page has embedded by itself.
  const thief = {
    ...QUESTIONS.disagreement,
    extra: `<iframe src="${chromium.address('panel.html')}"></iframe>`,
  };
  site.serve(`prachub.com/interview-questions/${slugOf(thief)}`, pageOf(thief));
  const other = await chromium.open(addressOf(thief));
  await chromium.panel(other);
  await other.evaluate((messages) => {
    for (const message of messages) window.frames[0]?.postMessage(JSON.parse(message), '*');
  }, trials);
  await panel.type('goal', ' Still not.');
  await panel.saved();
  expect(refusals()).toBe(0);
  expect(await panel.text('goal')).toBe('Nobody else’s business. Still not.');
  expect((await everything(worker)).length).toBeGreaterThan(before.length);
  expect(chromium.errors).toEqual([]);
});

test('another extension reaches neither the background nor any page of ours', async ({ site }) => {
  const other = await otherExtension();
  const chromium = await ChromiumRun.launch({ site, others: [other.folder] });
  try {
    const { tab, panel, worker, before, questionId } = await written(chromium);
    const page = await chromium.open(`chrome-extension://${other.id}/page.html`);
    for (const [trial, message] of forgeries(questionId)) {
      const sent = await page.evaluate(
        ([id, json]) => {
          const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
          const message: unknown = JSON.parse(json);
          const port = chrome.runtime.connect(id, { name: 'view' });
          const cut = new Promise<string>((resolve) =>
            port.onDisconnect.addListener(() =>
              resolve(chrome.runtime.lastError?.message ?? 'cut'),
            ),
          );
          return Promise.all([
            chrome.runtime.sendMessage(id, message).then(JSON.stringify, String),
            cut,
          ]);
        },
        [chromium.extensionId, message] as const,
      );
      for (const each of sent) expect.soft(each, trial).toContain('Could not establish connection');
    }
    // Nor does it get a page of ours into one of its own, or the panel's page by its id.
    for (const file of ['panel.html', 'library.html', 'options.html', 'background.js']) {
      const address = chromium.address(file);
      expect(
        await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'loads',
              () => 'fails',
            ),
          address,
        ),
      ).toBe('fails');
      await page.evaluate(
        (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
        address,
      );
    }
    // In the page it is what a page is: it finds the frame, but nothing in it.
    await page.evaluate(() => Reflect.get(window, 'intrude')());
    expect(await tab.evaluate('document.documentElement.dataset.found')).toMatch(
      /panel\.html#\w{36}$/,
    );
    for (const frame of [...page.frames(), ...tab.frames()]) {
      if (frame === panel.frame || !frame.url().includes(chromium.extensionId)) continue;
      const shown = await frame.evaluate(() => document.body.innerText).catch(() => '');
      expect(shown).toBe('');
    }
    expect(JSON.parse(await everything(worker))).toEqual(JSON.parse(before));
    await panel.type('goal', ' Still not.');
    await panel.saved();
  } finally {
    await chromium.close();
    await chromium.remove();
    await other.remove();
  }
});

interface Runtime {
  lastError?: { message?: string };
  sendMessage(id: string, message: unknown): Promise<unknown>;
  connect(
    id: string,
    info: { name: string },
  ): { onDisconnect: { addListener(heard: () => void): void } };
}
