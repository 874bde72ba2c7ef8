import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS, settingsPatchSchema } from '../../../lib/settings/settings';
import { createSettingsStore } from '../../../lib/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults at first', async () => {
    expect(await createSettingsStore().load()).toEqual(DEFAULT_SETTINGS);
  });

  test('changed in several places at once, all changes stay', async () => {
    const store = createSettingsStore();
    await Promise.all([
      store.change({ side: 'left' }),
      store.change({ width: 500 }),
      store.change({ learning: true }),
      store.change({ grouping: 'star' }),
      store.change({ draftFirst: false }),
      store.change({ coachOff: ['filler'] }),
      store.change({ confidentialNames: ['Larkspur'] }),
      store.change({ backupEvery: 'monthly' }),
    ]);
    const all = {
      ...DEFAULT_SETTINGS,
      side: 'left',
      width: 500,
      learning: true,
      grouping: 'star',
      draftFirst: false,
      coachOff: ['filler'],
      confidentialNames: ['Larkspur'],
      backupEvery: 'monthly',
    };
    expect(await createSettingsStore().load()).toEqual(all);
  });

  test('one that is damaged costs no other', async () => {
    await fakeBrowser.storage.local.set({ settings: { side: 'top', width: 500, coachOff: 7 } });
    expect(await createSettingsStore().load()).toEqual({ ...DEFAULT_SETTINGS, width: 500 });
  });

  test.each([
    { settings: 'nonsense' },
    { settings: { side: 'top', width: 404 } },
    { settings: { width: 1e9 } },
    { settings: null },
  ])('damaged, they are the defaults and can be changed: %j', async (stored) => {
    await fakeBrowser.storage.local.set(stored);
    const store = createSettingsStore();
    expect(await store.load()).toEqual(DEFAULT_SETTINGS);
    expect(await store.change({ width: 320 })).toEqual({ ...DEFAULT_SETTINGS, width: 320 });
  });

  test.each([
    { width: 319 },
    { width: 721 },
    { width: '404' },
    { side: 'top' },
    { grouping: 'x' },
    { backupEvery: 'hourly' },
  ])('no view can set %j', (patch) =>
    expect(settingsPatchSchema.safeParse(patch).success).toBe(false),
  );
});

test('whoever has to act on a change hears of it, once it is stored', async () => {
  const heard: unknown[] = [];
  const store = createSettingsStore(
    (patch) => void store.load().then((now) => heard.push(patch, now)),
  );
  const next = await store.change({ backupEvery: 'off' });
  await store.load();
  expect(heard).toEqual([{ backupEvery: 'off' }, next]);
});

describe('the view of a site', () => {
  test('is open where nothing is known, then as it was left', async () => {
    const store = createSettingsStore();
    expect(await store.viewOn('prachub.com')).toBe('panel');
    await store.rememberView('prachub.com', 'rail');
    expect(await createSettingsStore().viewOn('prachub.com')).toBe('rail');
    expect(await store.viewOn('example.com')).toBe('panel');
    await store.rememberView('prachub.com', 'panel');
    expect(await store.viewOn('prachub.com')).toBe('panel');
  });

  test('of many sites at once, each is kept', async () => {
    const store = createSettingsStore();
    const hosts = ['a.example', 'b.example', 'c.example', 'd.example'];
    await Promise.all(hosts.map((host) => store.rememberView(host, 'rail')));
    for (const host of hosts) expect(await store.viewOn(host)).toBe('rail');
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('of a host named %j', async (host) => {
    const store = createSettingsStore();
    expect(await store.viewOn(host)).toBe('panel');
    await store.rememberView('prachub.com', 'rail');
    await store.rememberView(host, 'rail');
    expect(await store.viewOn('prachub.com')).toBe('rail');
    expect(await store.viewOn('other.example')).toBe('panel');
  });
});
