// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageStatus } from '../../../components/options/StorageStatus';
import { Rebuild } from '../../../components/vault/Rebuild';
import { VaultNotices } from '../../../components/vault/VaultNotices';
import type { VaultStatus } from '../../../lib/messaging/view';

afterEach(cleanup);

const READY: VaultStatus = { state: { kind: 'ready' }, incidents: [], rebuildable: false };
const client = vi.fn(async () => ({})) as never;

describe('notices', () => {
  test.each([
    [{ kind: 'restoring', done: 3, total: 9 } as const, 'being brought back', '3 of 9'],
    [{ kind: 'failed', code: 'newer', message: 'x' } as const, 'newer Sidestory', 'untouched'],
    [{ kind: 'failed', code: 'unavailable', message: 'x' } as const, 'kept here', 'copy'],
    [{ kind: 'failed', code: 'storage', message: 'bad disk' } as const, 'reached', 'bad disk'],
  ])('%o is told', (state, title, text) => {
    render(<VaultNotices status={{ ...READY, state }} client={client} />);
    expect(screen.getByRole('alert').textContent).toContain(title);
    expect(document.body.textContent).toContain(text);
  });

  test('nothing is said where all is well, or nothing is known yet', () => {
    render(<VaultNotices status={READY} client={client} everything />);
    render(<VaultNotices status={undefined} client={client} everything />);
    expect(document.body.textContent).toBe('');
  });

  test.each([
    [{ questions: 1, missing: 0 }, 'One answer was brought back', 'None is missing'],
    [{ questions: 40, missing: 1 }, '40 of your answers were brought back', 'One is still missing'],
    [{ questions: 0, missing: 7 }, 'None of your answers were', '7 are still missing'],
  ])('a restoration says what is back and what is not: %o', (counts, back, gone) => {
    const incidents = [{ id: 'i', at: 1, kind: 'restored' as const, ...counts }];
    render(<VaultNotices status={{ ...READY, incidents }} client={client} />);
    expect(document.body.textContent).toContain(back);
    expect(document.body.textContent).toContain(gone);
  });

  test('a panel tells of its own answer’s damage, the library of every answer’s', () => {
    const damage = { at: 1, kind: 'damaged' as const, mended: false };
    const incidents = ['one', 'two'].map((questionId) => ({
      ...damage,
      id: questionId,
      questionId,
    }));
    const status = { ...READY, incidents };
    render(<VaultNotices status={status} client={client} questionId="one" />);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    cleanup();
    render(<VaultNotices status={status} client={client} everything />);
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('library.html#answer=one');
  });

  test('is put away by its id', async () => {
    const ask = vi.fn(async () => ({}));
    const incidents = [{ id: 'this', at: 1, kind: 'restored' as const, questions: 1, missing: 0 }];
    render(<VaultNotices status={{ ...READY, incidents }} client={ask as never} />);
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ name: 'vault.dismiss' }), {
      id: 'this',
    });
  });
});

describe('giving the database up', () => {
  test('is offered only where it cannot be read, and takes two steps', async () => {
    const ask = vi.fn(async () => ({}));
    render(<Rebuild status={READY} client={ask as never} />);
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    render(<Rebuild status={{ ...READY, rebuildable: true }} client={ask as never} />);
    await userEvent.click(screen.getByRole('button', { name: /^Replace it/ }));
    expect(ask).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /^Yes, replace/ }));
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ name: 'vault.rebuild' }), {});
  });
});

test('the storage status tells what is used and allowed, and how old the second copy is', async () => {
  const estimate = async () => ({ usage: 12_300_000, quota: 75_000_000_000 });
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate } });
  const copiedAt = new Date(2026, 0, 5, 10, 30).getTime();
  const status = { ...READY, count: 41, copiedAt, copyProblem: 'storage is full' };
  const at = Date.now() - 3 * 24 * 60 * 60 * 1_000;
  const backup = { at, name: 'a.json', answers: 41, checksum: '', saved: true };
  render(<StorageStatus backup={backup} status={status} onOpenLibrary={() => {}} />);
  await screen.findByText('12 MB');
  const text = document.body.textContent ?? '';
  for (const part of ['41', '75 GB', 'Jan 5, 2026', '10:30', 'storage is full', '3 days ago']) {
    expect(text).toContain(part);
  }
  vi.unstubAllGlobals();
});
