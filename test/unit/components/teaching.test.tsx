// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Teaching } from '../../../lib/messaging/teaching';
import type { Listed } from '../../../lib/messaging/view';
import type { PanelServices } from '../../../lib/view/services';
import { box, fakeServices } from '../../lab/fakes';
import { renderPanel } from './support';

const HOST = 'example.com';
const rule = { id: 'rule-0001', says: 'question' as const, missing: false };

/** A panel beside a page of which this is known; every service tells what it was asked. */
function panelOn(teaching: Teaching | undefined, props: Parameters<typeof renderPanel>[0] = {}) {
  const fakes = fakeServices();
  const now = box(teaching);
  const pointing = box(false);
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
    };
  const services = {
    ...fakes.services,
    teaching: {
      now,
      pointing,
      point: note('point'),
      nothing: note('nothing'),
      forget: note('forget'),
      widen: note('widen'),
      allowSite: note('allowSite'),
      declineSite: note('declineSite'),
    },
  };
  return { ...renderPanel({ ...props, services }, undefined, fakes), now, pointing, asked };
}

describe('the menu', () => {
  it.each([
    ['This is the question…', 'point'],
    ['Nothing here', 'nothing'],
    ['Always on Glassdoor', 'allowSite'],
  ])('%s', async (entry, call) => {
    const access = { name: 'Glassdoor', origins: ['*://*.glassdoor.com/*'], offer: false };
    const { user, asked } = panelOn({ host: HOST, access });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: entry }));
    expect(asked).toEqual([[call]]);
  });

  it('has nothing to teach where there is no page', async () => {
    const { user } = panelOn(undefined);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await screen.findByRole('menuitem', { name: 'Options' });
    expect(screen.queryByRole('menuitem', { name: 'Nothing here' })).toBeNull();
  });
});

describe('a page without a question', () => {
  const name = 'Point at the question';

  it('says that none was found, and takes what the user points at', async () => {
    const { user, asked } = panelOn({ host: HOST }, { session: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('No question found');
    await user.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([['point']]);
  });

  it.each([
    ['no page was looked at', undefined, {}],
    ['its question could not be opened', { host: HOST }, { unopened: true }],
  ])('is not spoken of where %s', (_, teaching, more) => {
    panelOn(teaching, { session: null, ...more });
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText(/No question found/)).toBeNull();
  });
});

describe('why the panel opened', () => {
  it.each([
    [/^This is the question/, 'point'],
    ['Nothing here', 'nothing'],
  ])('leads to teaching: %s', async (name, call) => {
    const { user, asked } = panelOn({ host: HOST }, { reasons: ['Because.'] });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Why this panel opened' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name }));
    expect(asked).toEqual([[call]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('notices', () => {
  const notices = () => within(screen.getByRole('region', { name: 'Notices' }));

  it('say what to do while the user points', () => {
    const { pointing } = panelOn({ host: HOST });
    act(() => pointing.set(true));
    expect(notices().getByText('Point at the question on the page')).toBeDefined();
    act(() => pointing.set(false));
    expect(notices().queryByText('Point at the question on the page')).toBeNull();
  });

  it('offer a page’s rule for the pages like it', async () => {
    const { user, asked } = panelOn({ host: HOST, rule: { ...rule, wider: '/q/*' } });
    expect(notices().getByText('example.com/q/*')).toBeDefined();
    await user.click(notices().getByRole('button', { name: 'On all such pages' }));
    await user.click(notices().getByRole('button', { name: 'Only here' }));
    expect(asked).toEqual([
      ['widen', rule.id, '/q/*'],
      ['widen', rule.id],
    ]);
  });

  it('say that a rule no longer matches, and what can be done', async () => {
    const { user, asked } = panelOn({ host: HOST, rule: { ...rule, missing: true, path: '/q/*' } });
    expect(notices().getByText(/your rule for example.com\/q\/\*/)).toBeDefined();
    await user.click(notices().getByRole('button', { name: 'Show it again' }));
    await user.click(notices().getByRole('button', { name: 'Forget it' }));
    expect(asked).toEqual([['point'], ['forget', rule.id]]);
  });

  it('offer the site where a question was found, once', async () => {
    const access = { name: HOST, origins: ['*://example.com/*'], offer: true };
    const { user, asked, now } = panelOn({ host: HOST, access });
    await user.click(notices().getByRole('button', { name: 'Always on this site' }));
    await user.click(notices().getByRole('button', { name: 'Not now' }));
    expect(asked).toEqual([['allowSite'], ['declineSite']]);
    act(() => now.set({ host: HOST, access: { ...access, offer: false } }));
    expect(notices().queryByRole('button')).toBeNull();
  });

  it('do not offer a site on which nothing was found', () => {
    const access = { name: HOST, origins: ['*://example.com/*'], offer: true };
    panelOn({ host: HOST, access }, { session: null });
    expect(notices().queryByRole('button')).toBeNull();
  });
});

describe('a page that asks nothing by the user’s word', () => {
  it('shows no question, and the ways on and back', async () => {
    const nothing = { ...rule, says: 'nothing' as const, wider: '/q/*' };
    const { user, asked } = panelOn({ host: HOST, rule: nothing });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing here, noted');
    expect(screen.queryByRole('tab')).toBeNull();
    for (const name of ['On all such pages', 'Only here', 'Undo', /show it/]) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(asked).toEqual([
      ['widen', rule.id, '/q/*'],
      ['widen', rule.id],
      ['forget', rule.id],
      ['point'],
    ]);
  });

  it('names the pages of a rule for several', () => {
    panelOn({ host: HOST, rule: { ...rule, says: 'nothing', path: '/q/*' } });
    expect(screen.getByText('example.com/q/*')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Only here' })).toBeNull();
  });
});

describe('the list of a page', () => {
  const listed = (text: string, at = 0): Listed => ({
    text,
    words: at * 7,
    covered: at,
    kept: false,
  });
  const list = ['Why us?', 'Why you?'].map(listed);

  it('marks the question in view, and scrolls the page to one', async () => {
    const inView = box<number | null>(null);
    const scrollTo = vi.fn(async () => {});
    const { services, calls } = fakeServices({ inView, scrollTo });
    const { user } = renderPanel({ session: null, list, services });
    expect(document.querySelector('[aria-current]')).toBeNull();
    expect(calls).toEqual(['followList']);
    act(() => inView.set(1));
    expect(document.querySelector('[aria-current=location]')?.textContent).toBe(
      'Why you?In view · 1 of 8 · 7 words',
    );
    await user.click(screen.getByRole('button', { name: 'Show on the page: Why us?' }));
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('gives way to another one in the same panel, also after all of it was captured', async () => {
    const captureList = async () => list.map((each) => ({ ...each, kept: true }));
    const pick = vi.fn<PanelServices['pick']>(async () => {
      throw new Error('Not in this test');
    });
    const fakes = fakeServices({ captureList, pick });
    const { view, panel, user, calls } = renderPanel({ session: null, list }, undefined, fakes);
    await user.click(screen.getByRole('button', { name: 'Capture all' }));
    await screen.findByRole('button', { name: 'All captured' });
    view.rerender(panel({ list: ['Why not?', 'Why us?', 'Why you?'].map((text) => listed(text)) }));
    screen.getByRole('heading', { name: '3 questions on this page' });
    screen.getByRole('button', { name: 'Capture all' });
    // The page of the other list is followed in turn.
    expect(calls).toEqual(['followList', 'followList']);
    await user.click(screen.getByRole('button', { name: /^Why not\?/ }));
    expect(pick).toHaveBeenCalledExactlyOnceWith(0, 'Why not?');
  });
});
