// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AnswerList } from '../../../components/library/AnswerList';
import { TrashPage } from '../../../components/library/TrashPage';
import { VersionsPage } from '../../../components/library/VersionsPage';
import type {
  AnswerHistory,
  DeletedAnswer,
  ListedAnswer,
  VaultReader,
} from '../../../lib/vault/reader';

afterEach(cleanup);

const done = async () => {};
const listed = (id: string, text: string): ListedAnswer => ({
  id,
  text,
  words: 3,
  covered: [],
  updatedAt: 0,
});

/** A reader that has what it is given, and nothing else. */
function reader(has: {
  answers?: ListedAnswer[];
  trash?: DeletedAnswer[];
  history?: AnswerHistory;
}): VaultReader {
  const give = <T,>(value: T | undefined) =>
    vi.fn((listener: (value: T) => void) => {
      if (value !== undefined) listener(value);
      return () => {};
    });
  return {
    listAnswers: async () => has.answers ?? [],
    watchAnswers: give(has.answers),
    watchTrash: give(has.trash),
    watchHistory: (_, listener) => give(has.history)(listener),
    async *exportAll() {},
    judge: async () => ({ kind: 'new' }),
    close: () => {},
  };
}

test('no list, not even an empty one, is read before the vault is vouched for', () => {
  const has = reader({ answers: [] });
  const list = (ready: boolean) => (
    <AnswerList
      reader={has}
      ready={ready}
      notices=""
      reminder={() => null}
      onDelete={done}
      onRestore={done}
    />
  );
  const { rerender } = render(list(false));
  expect(has.watchAnswers).not.toHaveBeenCalled();
  expect(screen.queryByText('No answers yet')).toBeNull();
  rerender(list(true));
  expect(screen.getByText('No answers yet')).toBeDefined();
});

describe('the trash', () => {
  const trash = ['One?', 'Two?'].map((text, i) => ({
    ...listed(`question-${i}`, text),
    deletedAt: new Date(2026, 0, 5).getTime(),
  }));

  function show() {
    const onRestore = vi.fn(done);
    const onEmpty = vi.fn(done);
    const parts = { reader: reader({ trash }), ready: true, notices: '', onRestore, onEmpty };
    render(<TrashPage {...parts} />);
    return { onRestore, onEmpty, user: userEvent.setup() };
  }

  test('says when each was deleted and how long it stays, and restores it', async () => {
    const { onRestore, user } = show();
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('deleted Jan 5, 2026');
    expect(first?.textContent).toContain('kept until Feb 4, 2026');
    await user.click(screen.getByRole('button', { name: 'Restore: Two?' }));
    expect(onRestore).toHaveBeenCalledWith('question-1');
  });

  test('takes two steps to delete for good', async () => {
    const { onEmpty, user } = show();
    await user.click(screen.getByRole('button', { name: 'Delete for good: One?' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Empty the trash' }));
    expect(onEmpty).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete all 2 for good' }));
    expect(onEmpty).toHaveBeenCalledWith(['question-0', 'question-1']);
  });
});

describe('versions', () => {
  const version = (id: number, goal: string) => ({
    id,
    questionId: 'question-0',
    at: new Date(2026, 0, id, 10).getTime(),
    reason: 'idle' as const,
    sections: { goal },
  });
  const history: AnswerHistory = {
    question: { text: 'Why us?' },
    present: { goal: 'We shipped early.', role: 'I led.' },
    versions: [version(3, 'We shipped late.'), version(2, 'We shipped.')],
  };

  function show(has: AnswerHistory = history) {
    const onOpen = vi.fn(done);
    const onRestore = vi.fn(done);
    const parts = { reader: reader({ history: has }), ready: true, notices: '', onOpen, onRestore };
    render(<VersionsPage {...parts} questionId="question-0" />);
    return { onOpen, onRestore, user: userEvent.setup() };
  }
  const changes = () => within(screen.getByRole('region', { name: 'What changed' }));
  const marked = (tag: 'ins' | 'del') =>
    [...document.querySelectorAll(tag)].map((each) => each.textContent).join('|');

  test('has those taken that are due, and shows what changed in the newest', () => {
    const { onOpen } = show();
    expect(onOpen).toHaveBeenCalledOnce();
    expect(
      changes()
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual(['Goal and context']);
    expect(marked('ins')).toContain('late');
    expect(marked('del')).toBe('');
  });

  test('shows section by section what has changed since', async () => {
    const { user } = show();
    await user.click(screen.getByRole('checkbox', { name: /changed since/ }));
    expect(
      changes()
        .getAllByRole('heading')
        .map((each) => each.textContent),
    ).toEqual(['Goal and context', 'Role and ownership']);
    expect(marked('del')).toBe('late');
    expect(marked('ins')).toBe('early|I led.');
  });

  test('restores the one that is looked at', async () => {
    const { user, onRestore } = show();
    await user.click(screen.getByRole('button', { name: /Jan 2, 2026/ }));
    await user.click(screen.getByRole('button', { name: 'Restore this version' }));
    expect(onRestore).toHaveBeenCalledWith(2);
  });

  test('does not offer to restore what is there, and says where there is none', () => {
    show({ ...history, present: { goal: 'We shipped late.' } });
    const button = screen.getByRole('button', { name: 'This is the present text' });
    expect(button.hasAttribute('disabled')).toBe(true);
    cleanup();
    show({ ...history, versions: [] });
    expect(screen.getByText('No versions yet')).toBeDefined();
  });
});
