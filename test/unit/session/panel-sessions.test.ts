import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { identifySender, type ViewSender } from '../../../lib/messaging/senders';
import { createPanelSessions } from '../../../lib/session/panel-sessions';
import { fromPanel, SELF } from '../messaging/support';

const FORBIDDEN = { name: 'RequestError', code: 'forbidden' };

function panel(tabId = 7, more = {}): ViewSender {
  const sender = identifySender(fromPanel(tabId, more), SELF);
  if (sender?.kind !== 'view') throw new Error('not a view');
  return sender;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a token', () => {
  test('gives a session, once', async () => {
    const sessions = createPanelSessions();
    const token = await sessions.issue(7);
    const secret = await sessions.redeem(token, panel());
    expect(secret).not.toBe(token);
    await sessions.check(secret, panel());
    await expect(sessions.redeem(token, panel())).rejects.toMatchObject(FORBIDDEN);
    // The first stays in, whoever tries.
    await sessions.check(secret, panel());
  });

  test('redeemed twice at the same time, one wins', async () => {
    const sessions = createPanelSessions();
    const token = await sessions.issue(7);
    const tries = [panel(), panel(7, { frameId: 4, documentId: 'other' })];
    const done = await Promise.allSettled(tries.map((who) => sessions.redeem(token, who)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is of one tab; a try from another spends it', async () => {
    const sessions = createPanelSessions();
    const token = await sessions.issue(7);
    await expect(sessions.redeem(token, panel(8))).rejects.toMatchObject(FORBIDDEN);
    await expect(sessions.redeem(token, panel(7))).rejects.toMatchObject(FORBIDDEN);
  });

  test.each([
    [59_999, true],
    [60_000, false],
    [86_400_000, false],
  ])('after %i ms it is good: %s', async (ms, good) => {
    const sessions = createPanelSessions();
    const token = await sessions.issue(7);
    vi.advanceTimersByTime(ms);
    const redeemed = sessions.redeem(token, panel());
    if (good) expect(await redeemed).toMatch(/^[0-9a-f]{36}$/);
    else await expect(redeemed).rejects.toMatchObject(FORBIDDEN);
  });

  test.each(['', 'guess', '__proto__', 'constructor'])('one never issued: %j', async (token) => {
    await expect(createPanelSessions().redeem(token, panel())).rejects.toMatchObject(FORBIDDEN);
  });

  test('a sender without a tab or a frame gets nothing', async () => {
    const sessions = createPanelSessions();
    for (const more of [{ tab: undefined }, { frameId: undefined }]) {
      const token = await sessions.issue(7);
      const who = { ...panel(), ...('tab' in more ? { tabId: undefined } : more) };
      await expect(sessions.redeem(token, who)).rejects.toMatchObject(FORBIDDEN);
    }
  });

  test('no two are alike', async () => {
    const sessions = createPanelSessions();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => sessions.issue(7)));
    expect(new Set(tokens).size).toBe(50);
  });
});

describe('a session', () => {
  test('outlives the worker, as a token does', async () => {
    const token = await createPanelSessions().issue(7);
    const secret = await createPanelSessions().redeem(token, panel());
    await createPanelSessions().check(secret, panel());
    await expect(createPanelSessions().redeem(token, panel())).rejects.toMatchObject(FORBIDDEN);
  });

  test.each([
    ['another frame', { frameId: 4 }],
    ['another document in the same frame', { documentId: 'reloaded' }],
    ['a document without a name', { documentId: undefined }],
  ])('is not good in %s', async (_, other) => {
    const sessions = createPanelSessions();
    const secret = await sessions.redeem(await sessions.issue(7), panel());
    const who = { ...panel(), ...other };
    await expect(sessions.check(secret, who)).rejects.toMatchObject(FORBIDDEN);
  });

  test('is not good in another tab, nor without its secret, nor by its token', async () => {
    const sessions = createPanelSessions();
    const token = await sessions.issue(7);
    const secret = await sessions.redeem(token, panel());
    const elsewhere = { ...panel(), tabId: 8 };
    await expect(sessions.check(secret, elsewhere)).rejects.toMatchObject(FORBIDDEN);
    for (const other of [undefined, '', token, '__proto__']) {
      await expect(sessions.check(other, panel())).rejects.toMatchObject(FORBIDDEN);
    }
  });

  test('works where the browser names no documents', async () => {
    const sessions = createPanelSessions();
    const who = { ...panel(), documentId: undefined };
    const secret = await sessions.redeem(await sessions.issue(7), who);
    await sessions.check(secret, who);
    await expect(sessions.check(secret, { ...who, frameId: 9 })).rejects.toMatchObject(FORBIDDEN);
  });

  test('what is stored of one is parsed: a damaged one is none', async () => {
    const sessions = createPanelSessions();
    const secret = await sessions.redeem(await sessions.issue(7), panel());
    await fakeBrowser.storage.session.set({ [`session:${secret}`]: { tabId: '7' } });
    await expect(sessions.check(secret, panel())).rejects.toMatchObject(FORBIDDEN);
  });
});

test('forgetTab forgets the tokens and sessions of that tab, and of no other', async () => {
  const sessions = createPanelSessions();
  const unused = await sessions.issue(7);
  const secret = await sessions.redeem(await sessions.issue(7), panel(7));
  const other = await sessions.redeem(await sessions.issue(8), panel(8));
  await sessions.forgetTab(7);
  await expect(sessions.check(secret, panel(7))).rejects.toMatchObject(FORBIDDEN);
  await expect(sessions.redeem(unused, panel(7))).rejects.toMatchObject(FORBIDDEN);
  await sessions.check(other, panel(8));
});
