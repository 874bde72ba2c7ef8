import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Client } from '../../../lib/messaging/client';
import type { Teaching } from '../../../lib/messaging/teaching';
import type { Joined, ViewEvent } from '../../../lib/messaging/view';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { createJournal } from '../../../lib/view/journal';
import { createTeachingServices } from '../../../lib/view/teaching-services';

const access = { name: 'example.com', origins: ['*://example.com/*'], offer: true };
const asking: Teaching = { host: 'example.com', access };
const allowed: Teaching = { host: 'example.com' };
const joined: Joined = {
  placement: 'page',
  settings: DEFAULT_SETTINGS,
  opened: null,
  reasons: [],
  isList: false,
  list: [],
  tabId: 7,
  teaching: asking,
};

let sent: [string, unknown][];
let replies: Record<string, unknown>;
let tell: (event: ViewEvent) => void;
let made: ReturnType<typeof createTeachingServices>;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  replies = { 'teach.show': { teaching: allowed } };
  const client: Client = async (entry, body) => {
    sent.push([entry.name, body]);
    const reply = replies[entry.name];
    if (reply instanceof Error) throw reply;
    return Object(reply ?? {});
  };
  const events = {
    listen: (heard: (event: ViewEvent) => void) => {
      tell = heard;
      return () => {};
    },
  };
  made = createTeachingServices({ client, events, journal: createJournal() }, joined, () => ({
    tabId: 7,
  }));
});

const names = () => sent.map(([name]) => name);

describe('“Always on this site”', () => {
  const permit = (answer: () => Promise<boolean>) =>
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(answer);

  test('asks the browser in the very turn of the click', () => {
    const request = permit(async () => true);
    void made.services.allowSite();
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: access.origins });
  });

  test.each([
    ['granted, it is offered no more', async () => true, ['teach.show']],
    ['denied, it stays as it was', async () => false, []],
    [
      'where the browser does not let a panel ask, the options do',
      () => Promise.reject(new Error('May only be called from a user input handler')),
      ['page.show'],
    ],
  ])('%s', async (_, answer, requests) => {
    permit(answer);
    await made.services.allowSite();
    expect(names()).toEqual(requests);
  });

  test('where there is no such function, the options ask', async () => {
    const { permissions } = fakeBrowser;
    Reflect.set(fakeBrowser, 'permissions', undefined);
    await made.services.allowSite();
    Reflect.set(fakeBrowser, 'permissions', permissions);
    expect(sent).toEqual([['page.show', { page: 'options', about: 'site' }]]);
  });
});

describe('pointing', () => {
  test('lasts until the page says that it has ended', async () => {
    await made.services.point();
    expect(made.services.pointing.get()).toBe(true);
    tell({ event: 'pointing.ended', tabId: 8 });
    expect(made.services.pointing.get()).toBe(true);
    tell({ event: 'pointing.ended', tabId: 7 });
    expect(made.services.pointing.get()).toBe(false);
  });

  test('is said once the page takes pointer and keys, and not where a selection was taken', async () => {
    const beginning = made.services.point();
    expect(made.services.pointing.get()).toBe(false);
    await beginning;
    expect(made.services.pointing.get()).toBe(true);
    tell({ event: 'pointing.ended', tabId: 7 });
    const taking = made.services.point();
    tell({ event: 'pointing.ended', tabId: 7 });
    await taking;
    expect(made.services.pointing.get()).toBe(false);
  });

  test('that could not begin has ended', async () => {
    replies['teach.point'] = new Error('Press its button');
    await expect(made.services.point()).rejects.toThrow('Press its button');
    expect(made.services.pointing.get()).toBe(false);
  });
});

test('what is known follows the page, and another page’s news is not its own', async () => {
  tell({ event: 'teaching.changed', tabId: 8 });
  expect(sent).toEqual([]);
  tell({ event: 'teaching.changed', tabId: 7 });
  await vi.waitFor(() => expect(made.services.now.get()).toEqual(allowed));
  made.turnTo(joined);
  expect(made.services.now.get()).toEqual(asking);
});
