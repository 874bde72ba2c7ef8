// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useBackups } from '../../../components/backup/useBackups';
import { daysAgo, nextInWords } from '../../../components/backup/words';
import { BackupNotice } from '../../../components/library/BackupNotice';
import { Backups } from '../../../components/options/Backups';
import type { Every } from '../../../lib/backup/due';
import type { BackupNote } from '../../../lib/backup/note';
import type { ListedAnswer } from '../../../lib/vault/reader';
import type { BackupServices } from '../../../lib/view/backup-services';

afterEach(cleanup);

const DAY = 24 * 60 * 60_000;
const last = (days: number) => ({
  at: Date.now() - days * DAY,
  name: 'sidestory-2026-03-05.json',
  answers: 41,
  checksum: '',
  saved: true,
});
const failed = {
  at: Date.now(),
  reason: 'the disk is full',
  tries: 1,
  retryAt: Date.now() + 300_000,
};

/** The world outside of React: a note, and whether files may be saved. */
function world(note: BackupNote = {}, allowed = false) {
  let tell = (_: BackupNote) => {};
  const services = {
    readNote: vi.fn(async () => note),
    watchNote(changed: (note: BackupNote) => void) {
      tell = changed;
      return () => {};
    },
    mayBackUp: vi.fn(async () => allowed),
    watchPermissions: () => () => {},
    ask: vi.fn(async () => true),
    takeBack: vi.fn(async () => {}),
    saveNow: vi.fn(async () => {}),
    download: vi.fn(async () => {}),
    noted: vi.fn(async () => {}),
    quiet: vi.fn(async () => {}),
  } satisfies BackupServices;
  return { services, tell: (next: BackupNote) => act(() => tell(next)) };
}

const answers = [1, 2, 3].map(
  (id): ListedAnswer => ({
    id: `question-${id}`,
    text: 'Why us?',
    words: 1,
    covered: [],
    updatedAt: Date.now() - 1_000,
  }),
);

describe('in the library', () => {
  const show = (services: BackupServices, every: Every = 'weekly') =>
    render(<BackupNotice services={services} every={every} answers={answers} />);

  test('the reminder names what is to be done, and each button does it', async () => {
    const { services } = world();
    show(services);
    await screen.findByText('There is no backup file of your answers yet');
    expect(document.body.textContent).toContain('in plain text');
    await userEvent.click(screen.getByRole('button', { name: 'Back up by itself' }));
    expect(services.ask).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Download a backup now' }));
    expect(services.download).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(services.quiet).toHaveBeenCalledOnce();
  });

  test('it goes once there is a file', async () => {
    const { services, tell } = world({ last: last(12) });
    show(services);
    await screen.findByText('Your last backup file was made 12 days ago');
    tell({ last: last(0) });
    expect(document.body.textContent).toBe('');
  });

  test.each([
    ['backups come by themselves', {}, true, 'weekly' as const],
    ['none are wanted', {}, false, 'off' as const],
    ['it was put away', { quietUntil: Date.now() + DAY }, false, 'weekly' as const],
    ['a failure was put away', { failed, quietUntil: Date.now() + DAY }, true, 'weekly' as const],
  ])('nothing is said where %s', async (_, note, allowed, every) => {
    const { services } = world(note, allowed);
    show(services, every);
    await vi.waitFor(() => expect(services.mayBackUp).toHaveBeenCalled());
    await act(async () => {});
    expect(document.body.textContent).toBe('');
  });

  test('a backup that failed is told with its reason, and what can be done', async () => {
    show(world({ last: last(12), failed }, true).services);
    await screen.findByText('The last backup was not saved');
    expect(document.body.textContent).toContain('the disk is full');
    expect(document.body.textContent).toContain('Your answers are not affected');
    expect(screen.queryByRole('button', { name: 'Back up by itself' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Download a backup now' })).toBeDefined();
  });
});

describe('in the options', () => {
  function Card(props: { services: BackupServices; onChange?: (every: Every) => void }) {
    const known = useBackups(props.services);
    return (
      <Backups
        services={props.services}
        known={known}
        every="weekly"
        onChange={props.onChange ?? (() => {})}
      />
    );
  }

  test('how often, by whose leave, and that the file is plain text', async () => {
    const { services } = world();
    const onChange = vi.fn();
    render(<Card services={services} onChange={onChange} />);
    await userEvent.click(await screen.findByRole('radio', { name: 'Monthly' }));
    expect(onChange).toHaveBeenCalledWith('monthly');
    await userEvent.click(screen.getByRole('button', { name: 'Allow saving to your downloads' }));
    expect(services.ask).toHaveBeenCalledOnce();
    expect(document.body.textContent).toContain('all your answers in plain text');
  });

  test('where it is allowed, what there is, what comes next, and the way back', async () => {
    const { services } = world({ last: last(1) }, true);
    render(<Card services={services} />);
    await screen.findByText('sidestory-2026-03-05.json');
    expect(document.body.textContent).toContain('once something has changed');
    await userEvent.click(
      screen.getByRole('button', { name: 'Take back saving to your downloads' }),
    );
    expect(services.takeBack).toHaveBeenCalledOnce();
  });

  test.each([
    [true, 'saveNow', 'download'],
    [false, 'download', 'saveNow'],
  ] as const)('one now (allowed: %s) is left to %s', async (allowed, way, other) => {
    const { services } = world({}, allowed);
    render(<Card services={services} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Back up now' }));
    expect(services[way]).toHaveBeenCalledOnce();
    expect(services[other]).not.toHaveBeenCalled();
  });

  test('while one is made the button waits, and what fails is told', async () => {
    const { services, tell } = world({}, true);
    render(<Card services={services} />);
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Back up now' });
    tell({ running: { startedAt: 1, asked: true } });
    expect(button.disabled).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('being made');
    tell({ failed });
    expect(button.disabled).toBe(false);
    expect(document.body.textContent).toContain('the disk is full');
  });

  test('what went wrong in the page itself is told', async () => {
    const { services } = world();
    services.download.mockRejectedValueOnce(new Error('the browser’s storage failed'));
    render(<Card services={services} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Back up now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('storage failed');
  });
});

test('a file’s age is told in days of the calendar', () => {
  const at = new Date(2026, 2, 5, 23, 50).getTime();
  expect(daysAgo(at, at + 5 * 60_000)).toBe('today');
  expect(daysAgo(at, at + 20 * 60_000)).toBe('yesterday');
  expect(daysAgo(at, at + 7 * DAY)).toBe('7 days ago');
  expect(daysAgo(at, at - DAY)).toBe('today');
});

test('what is due is made soon, what is not from a day on', () => {
  const now = new Date(2026, 2, 5).getTime();
  expect(nextInWords(now - 1, now)).toContain('soon');
  expect(nextInWords(now + DAY, now)).toContain('Mar 6, 2026');
});
