// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportPage } from '../../../components/library/ExportPage';
import { makeFile } from '../../../lib/backup/formats';
import { readJson } from '../../../lib/backup/read-json';
import type { VaultReader } from '../../../lib/vault/reader';
import type { MakeExport } from '../../../lib/view/exporter';
import { exported } from '../backup/samples';

/** What was handed to the browser as a download. */
const files: { name: string; content: Blob }[] = [];

beforeEach(() => {
  files.length = 0;
  let content = new Blob();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      content = blob;
      return 'blob:x';
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, content });
  });
});
afterEach(cleanup);

/** The page on answers that have these goals. */
async function show(goals: Record<string, string>, names: string[] = [], unreadable = '') {
  const answers = Object.entries(goals).map(([text, goal], i) =>
    exported(text, { goal }, { id: `question-${i}` }),
  );
  const reader: Pick<VaultReader, 'watchAnswers' | 'exportAll'> = {
    watchAnswers(listener) {
      listener(
        answers.map(({ id, question: { text } }) => ({
          id,
          text,
          words: 1,
          covered: [],
          updatedAt: 0,
        })),
      );
      return () => {};
    },
    async *exportAll(only, onLeftOut) {
      for (const answer of answers.filter(({ id }) => !only || only.has(id))) {
        if (answer.question.text === unreadable) onLeftOut?.(answer.id);
        else yield answer;
      }
    },
  };
  const onBackup = vi.fn();
  // What the browser knows is made up; the file is made by the real thing.
  const makeExport: MakeExport = (format, answers) =>
    makeFile(format, { answers, rules: [], appVersion: '1.2.3', exportedAt: 0 });
  const parts = { reader, makeExport, confidentialNames: names, onBackup };
  render(<ExportPage {...parts} ready notices="" />);
  await screen.findByText(`All (${Object.keys(goals).length})`);
  return { onBackup, user: userEvent.setup() };
}

const made = async () => {
  await waitFor(() => expect(files).toHaveLength(1));
  return files[0] ?? { name: '', content: new Blob() };
};

describe('exporting', () => {
  test('a backup of everything is noted as one', async () => {
    const { onBackup, user } = await show({ 'Why us?': 'Because.', 'Why you?': 'I can.' });
    await user.click(screen.getByRole('button', { name: 'Download 2 answers' }));
    const { name, content } = await made();
    expect(name).toMatch(/\.json$/);
    const { items } = await readJson(await content.text());
    expect(items.map((each) => each.ok && each.item.question.text).sort()).toEqual([
      'Why us?',
      'Why you?',
    ]);
    expect(onBackup).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toContain(name);
  });

  test('what cannot be read costs none of the others, is told, and makes it no backup', async () => {
    const { user, onBackup } = await show({ 'Why us?': 'A', 'What now?': 'B' }, [], 'Why us?');
    await user.click(screen.getByRole('button', { name: /^Download/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('1 answer could not be read');
    const [file] = files;
    const { items } = await readJson((await file?.content.text()) ?? '');
    expect(items.map((each) => each.ok && each.item.question.text)).toEqual(['What now?']);
    expect(onBackup).not.toHaveBeenCalled();
  });

  test('some of them, as a table, are no backup', async () => {
    const { onBackup, user } = await show({ 'Why us?': 'Because.', 'Why you?': 'I can.' });
    await user.click(screen.getByText('Choose'));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /^Download/ });
    expect(button.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: /Why you/ }));
    await user.click(screen.getByRole('radio', { name: /Table/ }));
    await user.click(button);
    const { name, content } = await made();
    expect(name).toMatch(/\.csv$/);
    expect(await content.text()).toContain('I can.');
    expect(await content.text()).not.toContain('Because.');
    expect(onBackup).not.toHaveBeenCalled();
  });

  test('what may be nobody’s business is shown first, and is never in the way', async () => {
    const { user } = await show({ 'Why us?': 'Ask ada@larkspur.example at Larkspur.' }, [
      'Larkspur',
    ]);
    await user.click(screen.getByRole('button', { name: 'Download 1 answer' }));
    const shown = await screen.findByText('Look at this before it leaves your machine');
    expect(files).toEqual([]);
    const list = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(list.map(({ textContent }) => textContent).join()).toContain('ada@larkspur.example');
    expect(screen.queryByRole('button', { name: /^Download/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(shown.isConnected).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Download 1 answer' }));
    await user.click(await screen.findByRole('button', { name: 'Export all the same' }));
    expect(await (await made()).content.text()).toContain('ada@larkspur.example');
  });
});
