// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { SitePermission } from '../../../components/options/SitePermission';
import { bySite, originsOf } from '../../../components/options/typedSite';
import { optionalSites } from '../../../lib/detection/sites';
import { HOME_MATCHES } from '../../../lib/manifest';

// WXT's own stand-in needs more of Node than there is beside a document.
const browser = vi.hoisted(() => ({ permissions: {} }));
vi.mock('wxt/browser', () => ({ browser }));

const matchesOf = (id: string) => optionalSites().find((site) => site.id === id)?.matches;
const PAIR = ['*://example.com/*', '*://www.example.com/*'];

test.each([
  ['example.com', PAIR],
  ['www.example.com', PAIR],
  [' https://Example.com/a?b#c ', PAIR],
  ['example.com.', PAIR],
  ['jobs.example.com', ['*://jobs.example.com/*', '*://www.jobs.example.com/*']],
  ['www.com', ['*://www.com/*', '*://www.www.com/*']],
  ['127.0.0.1', ['*://127.0.0.1/*']],
  ['leetcode.com', matchesOf('leetcode')],
  ['https://www.reddit.com/r/jobs', matchesOf('reddit')],
  ['uk.glassdoor.com', matchesOf('glassdoor')],
  ['prachub.com', [...HOME_MATCHES]],
  ['notleetcode.com', ['*://notleetcode.com/*', '*://www.notleetcode.com/*']],
  ['localhost', undefined],
  ['*.example.com', undefined],
  ['', undefined],
])('%j is asked for as %j', (typed, origins) => expect(originsOf(typed)).toEqual(origins));

test('all sites, however the browser gives them, are one row', () => {
  const all = ['*://*/*', 'https://*/*', '<all_urls>'];
  expect(bySite(all)).toEqual([{ name: 'All sites', origins: all }]);
});

test('granted origins of one site stand together', () => {
  expect(bySite([...PAIR, '*://www.other.example/*', '*://*.wide.example/*'])).toEqual([
    { name: 'example.com', origins: PAIR },
    { name: 'other.example', origins: ['*://www.other.example/*'] },
    { name: '*.wide.example', origins: ['*://*.wide.example/*'] },
  ]);
});

describe('the sites of the options', () => {
  let granted: string[] = [];
  let changed: (() => void)[] = [];
  const event = () => ({
    addListener: (heard: () => void) => changed.push(heard),
    removeListener: () => {},
  });
  const tell = () =>
    act(async () => {
      for (const heard of changed) heard();
    });

  beforeEach(() => {
    granted = [...HOME_MATCHES];
    changed = [];
    browser.permissions = {
      getAll: async () => ({ origins: granted }),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        granted = [...new Set([...granted, ...origins])];
        return true;
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        granted = granted.filter((each) => !origins.includes(each));
        return true;
      }),
      onAdded: event(),
      onRemoved: event(),
    };
  });
  afterEach(cleanup);

  it.each([
    ['www.reddit.com', 'Reddit'],
    ['www.notes.example', 'notes.example'],
  ])('%s, typed, is allowed in one row and taken back whole', async (typed, name) => {
    render(<SitePermission />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox'), `${typed}{Enter}`);
    await tell();
    const back = await screen.findByRole('button', { name: `Take back ${name}` });
    const row = back.closest('li') ?? document.body;
    expect(within(row).getByText('Allowed')).toBeDefined();
    await user.click(back);
    await tell();
    expect(screen.queryByRole('button', { name: `Take back ${name}` })).toBeNull();
    expect(granted).toEqual([...HOME_MATCHES]);
  });

  const row = (name: string) => screen.getByText(name).closest('li') ?? document.body;

  it('a grant of all sites allows each of them, and is taken back as what it is', async () => {
    granted = ['*://*/*'];
    render(<SitePermission />);
    const back = await screen.findByRole('button', { name: 'Take back All sites' });
    for (const name of ['PracHub', 'Glassdoor']) {
      expect(within(row(name)).getByText('Allowed')).toBeDefined();
      expect(within(row(name)).queryByRole('button')).toBeNull();
    }
    await userEvent.setup().click(back);
    await tell();
    expect(within(row('Glassdoor')).getByText('Not allowed')).toBeDefined();
    expect(granted).toEqual([]);
  });

  it('a grant of part of a site can be completed there, and taken back', async () => {
    granted = [...HOME_MATCHES, 'https://www.glassdoor.de/*'];
    render(<SitePermission />);
    const back = await screen.findByRole('button', { name: 'Take back Glassdoor' });
    expect(within(row('Glassdoor')).getByText('Allowed in part')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Allow Glassdoor' })).toBeDefined();
    expect(screen.queryByText('glassdoor.de')).toBeNull();
    await userEvent.setup().click(back);
    expect(granted).toEqual([...HOME_MATCHES]);
  });
});
