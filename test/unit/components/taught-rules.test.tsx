// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { TaughtRules } from '../../../components/options/TaughtRules';
import { wantedSite } from '../../../components/options/wantedSite';
import type { TaughtRule } from '../../../lib/teaching/rules';

const DAY = Date.UTC(2026, 2, 14, 12);
const page: TaughtRule = {
  id: 'rule-0001',
  where: { scope: 'page', url: 'example.com/blog/asked' },
  what: {
    says: 'question',
    locator: [{ by: 'heading', text: 'Question', tag: 'p', nth: 0 }],
    text: 'Why us, of all?',
    whole: true,
  },
  title: 'What we ask',
  createdAt: DAY,
  settled: true,
};
const site: TaughtRule = {
  ...page,
  id: 'rule-0002',
  where: { scope: 'site', host: 'example.com', path: '/blog/*' },
  what: { says: 'nothing' },
};

afterEach(cleanup);

async function show(...rules: TaughtRule[]) {
  const forget = vi.fn(async (_: string) => {});
  const change = vi.fn(async (_: string, __: string) => {});
  let changed = (_: TaughtRule[]) => {};
  const watch = (heard: typeof changed) => {
    changed = heard;
    return () => {};
  };
  const read = async () => rules;
  render(<TaughtRules read={read} watch={watch} forget={forget} change={change} />);
  await screen.findByRole('heading', { name: 'What you taught' });
  const store = (next: TaughtRule[]) => act(() => changed(next));
  return { forget, change, store, user: userEvent.setup() };
}

describe('what was taught, in the options', () => {
  it('says how to teach where nothing was', async () => {
    await show();
    expect(screen.getByText(/^Nothing yet/)).toBeDefined();
  });

  it('names pages, place and words', async () => {
    await show(page, site);
    expect(screen.getByText('What we ask')).toBeDefined();
    expect(screen.getByText('example.com/blog/asked')).toBeDefined();
    expect(
      screen.getByText(/^The question is the first paragraph under “Question”\./),
    ).toBeDefined();
    expect(screen.getByText('Why us, of all?')).toBeDefined();
    expect(screen.getByText('example.com/blog/*')).toBeDefined();
    expect(screen.getByText('Asks nothing: Sidestory stays quiet.')).toBeDefined();
  });

  it.each([
    [{}, 'Not met since it was taught.'],
    [{ matchedAt: DAY }, 'Last matched on Mar 14, 2026.'],
    [{ missedAt: DAY }, 'Did not match on Mar 14, 2026.'],
    [
      { matchedAt: DAY - 864e5, missedAt: DAY },
      'Did not match on Mar 14, 2026; it last did on Mar 13, 2026.',
    ],
    [{ matchedAt: DAY, missedAt: DAY - 864e5 }, 'Last matched on Mar 14, 2026.'],
  ])('tells how it fared: %j', async (times, words) => {
    await show({ ...page, ...times });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('is removed, and follows what is stored', async () => {
    const { user, forget, store } = await show(page);
    await user.click(screen.getByRole('button', { name: 'Remove What we ask' }));
    expect(forget).toHaveBeenCalledExactlyOnceWith(page.id);
    store([]);
    expect(screen.getByText(/^Nothing yet/)).toBeDefined();
  });

  it('can have its path changed, and says why not', async () => {
    const { user, change } = await show(site);
    change.mockRejectedValueOnce(new Error('A path begins with /'));
    await user.click(screen.getByRole('button', { name: 'Edit example.com/blog/*' }));
    const field = screen.getByRole('textbox', { name: /^Pages of example.com/ });
    await user.clear(field);
    await user.type(field, 'notes{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('begins with /');
    await user.clear(field);
    await user.type(field, '/notes/*{Enter}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(change.mock.calls).toEqual([
      [site.id, 'notes'],
      [site.id, '/notes/*'],
    ]);
  });
});

test.each([
  ['#site=notes.example', 'notes.example'],
  ['#site=www.glassdoor.com', 'www.glassdoor.com'],
  ['', undefined],
  ['#site=', undefined],
  ['#site=a/b', undefined],
  ['#site=x%40evil.example', undefined],
])('opened with %j, the options are for %s', (hash, host) => {
  expect(wantedSite(hash)?.hostname).toBe(host);
});
