// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ImportPage } from '../../../components/library/ImportPage';
import { writeJson } from '../../../lib/backup/json';
import type { Client } from '../../../lib/messaging/client';
import { RequestError, UnansweredError } from '../../../lib/messaging/envelope';
import type { TaughtRule } from '../../../lib/teaching/rules';
import { openReader } from '../../../lib/vault/reader';
import { begin } from '../../../lib/vault/sentinel';
import { found, storage } from '../vault/support';
import { lockManager } from '../view/locks';

afterEach(cleanup);

const TABLE = 'Question,Goal\nWhy us?,Because.\n,nothing\n';

/** The page on a vault with one question, and what the background is asked. */
async function show(answer: (name: string) => unknown = () => ({}), known: TaughtRule[] = []) {
  Object.assign(navigator, { locks: lockManager() });
  const base = storage();
  await begin(base.database(), 1);
  await base.vault().openQuestion({ ...found('Why you?'), keep: true });
  const asked = vi.fn((name: string) => answer(name));
  const client = (async ({ name }: { name: string }) => asked(name)) as Client;
  const reader = openReader(base.database());
  render(
    <ImportPage client={client} reader={reader} readRules={async () => known} ready notices="" />,
  );
  const user = userEvent.setup({ applyAccept: false });
  const choose = (text: string, name: string) =>
    user.upload(screen.getByLabelText('File to import'), new File([text], name));
  return { asked, user, choose };
}

describe('importing', () => {
  test('shows a verdict an item before anything is asked of the vault', async () => {
    const { asked, choose, user } = await show();
    await choose(TABLE, 'questions.csv');
    const plan = within(await screen.findByRole('region', { name: 'What it would do' }));
    expect(plan.getByText('2 questions · 1 new · 1 error')).toBeDefined();
    expect(screen.getByText('Left out: the question is empty.')).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
    await user.click(screen.getByText('Error (1)'));
    expect(screen.queryByText('Why us?')).toBeNull();
    await user.click(plan.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
  });

  test('is done at the user’s word, and says what came of it', async () => {
    const result = { added: 1, merged: 0, identical: 0, rules: 0, rulesLeft: 2 };
    const { asked, choose, user } = await show((name) => (name === 'import.commit' ? result : {}));
    await choose(TABLE, 'questions.csv');
    await user.click(await screen.findByRole('button', { name: 'Import 1 question' }));
    expect(await screen.findByText('1 question added')).toBeDefined();
    expect(screen.getByText(/^2 taught pages left out/)).toBeDefined();
    expect(asked.mock.calls.map(([name]) => name)).toEqual(['import.stage', 'import.commit']);
  });

  test('shows what it would do with taught pages, too', async () => {
    const taught = (id: string, path: string): TaughtRule => ({
      id,
      where: { scope: 'site', host: 'a.example', path },
      what: { says: 'nothing' },
      title: '',
      createdAt: 1,
      settled: true,
    });
    const { choose, user } = await show(undefined, [taught('rule-0001', '/known/*')]);
    const rules = [taught('rule-0002', '/known/*'), taught('rule-0003', '/other/*')];
    const { content } = await writeJson({ appVersion: '1', exportedAt: 0 }, [], rules);
    await choose(await content.text(), 'backup.json');
    expect(await screen.findByText('0 questions · 2 taught pages')).toBeDefined();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'IdenticalTaught page: a.example/known/*Something is taught about these pages already.',
      'NewTaught page: a.example/other/*Asks nothing.',
    ]);
    await user.click(screen.getByText('Identical (1)'));
    expect(screen.queryByText('Taught page: a.example/other/*')).toBeNull();
    expect(screen.getByRole('button', { name: 'Import' }).matches(':enabled')).toBe(true);
  });

  test('takes a file that is dropped', async () => {
    await show();
    const target = screen.getByText('or drop it here');
    fireEvent.drop(target, { dataTransfer: { files: [new File([TABLE], 'questions.csv')] } });
    expect(await screen.findByText('2 questions · 1 new · 1 error')).toBeDefined();
  });

  test('has nothing to do where all of it is here', async () => {
    const { choose } = await show();
    await choose('Question\nWhy you?\n', 'questions.csv');
    expect(await screen.findByText('There is nothing in it that is not here.')).toBeDefined();
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Import' });
    expect(button.disabled).toBe(true);
  });

  test.each([
    ['{"x":1}', 'x.json', /not a backup|no backup|damaged/i],
    ['just words', 'x.txt', /./],
    ['a,b\n1,2\n', 'x.csv', /no column named “Question”/],
  ])('refuses %j in words', async (text, name, words) => {
    const { asked, choose } = await show();
    await choose(text, name);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeDefined();
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    [new RequestError('storage-full', 'storage is full'), /Storage is full/],
    [new UnansweredError(), /interrupted/],
    [new RequestError('conflict', 'The file changed'), /Nothing was imported: The file changed/],
  ])('that fails with %s says what to do, and can be tried again', async (error, words) => {
    const { choose, user } = await show((name) => {
      if (name === 'import.commit') throw error;
      return {};
    });
    await choose(TABLE, 'questions.csv');
    await user.click(await screen.findByRole('button', { name: 'Import 1 question' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('button', { name: 'Import 1 question' })).toBeDefined();
  });
});
