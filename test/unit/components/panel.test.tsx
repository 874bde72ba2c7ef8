// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GUIDES } from '../../../lib/guidance/competencies';
import { box, fakeServices } from '../../lab/fakes';
import { LONG, PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

const OPENED = {
  record: { id: 'question-2', question: { text: 'Why?' }, sources: [], createdAt: 0 },
  page: { rows: [], more: false },
};

describe('question', () => {
  it('shows what is known, what it evaluates, and the timebox', () => {
    renderPanel();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(PROJECT.text);
    for (const fact of ['Northwind', 'Software Engineer', 'Technical screen', 'medium']) {
      expect(screen.getByText(fact)).toBeDefined();
    }
    expect(screen.getByText(/^Looks for ownership/)).toBeDefined();
    expect(screen.getByText(/3–5 min/)).toBeDefined();
  });

  it('tells pitfalls and follow-ups on request', async () => {
    const { user } = renderPanel();
    const [pitfall = ''] = GUIDES.project.pitfalls;
    expect(screen.queryByText(pitfall)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Pitfalls and follow-ups' }));
    expect(screen.getByText(pitfall)).toBeDefined();
    expect(screen.getByText(GUIDES.project.followUps[0])).toBeDefined();
  });

  it('takes the user’s word for what is tested, and keeps it', async () => {
    const setCompetencies = vi.fn(async () => {});
    const { user } = renderPanel({}, PROJECT, fakeServices({ setCompetencies }));
    await user.click(screen.getByRole('button', { name: 'Pitfalls and follow-ups' }));
    const choice = screen.getByRole('combobox', { name: 'Guidance for' });
    expect(choice).toHaveProperty('value', 'project');
    await user.selectOptions(choice, 'Failure');
    expect(screen.getByText(GUIDES.failure.pitfalls[0] ?? '')).toBeDefined();
    expect(screen.getByText(/^Looks for a real miss/)).toBeDefined();
    await user.selectOptions(choice, 'Any question');
    expect(screen.getByText(/^Looks for your own part/)).toBeDefined();
    expect(setCompetencies.mock.calls).toEqual([
      ['question-1', ['failure']],
      ['question-1', []],
    ]);
  });

  it('judges a question by its text where nothing is known of it', async () => {
    renderPanel({}, { text: 'Tell me about a time you disagreed with your manager.' });
    expect(await screen.findByText(/^Looks for how you understood the other side/)).toBeDefined();
  });

  it('takes the time of the competency where the page gives none', () => {
    renderPanel({}, { text: 'Tell me about yourself.', competencies: ['introduction'] });
    expect(screen.getByText(/1–2 min/)).toBeDefined();
    expect(screen.getByText(/^Looks for one thread/)).toBeDefined();
  });

  it('shows a long question whole, under its title', () => {
    renderPanel({}, LONG);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LONG.title);
    expect(screen.getByText(LONG.text)).toBeDefined();
  });

  it('shows markup in a question as text', () => {
    renderPanel({}, { text: 'Tell me <img src=x onerror=alert(1)> about it' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('<img');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('save state', () => {
  it('is the one status, and leaves "Saved" with the edit', async () => {
    const { doc, save } = renderPanel();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('Saved');
    expect(status.getAttribute('aria-live')).toBe('off');
    // Not awaited: the save that follows takes but a moment.
    act(() => doc.getText('goal').insert(0, 'A'));
    expect(save.get().kind).toBe('saving');
    expect(status.textContent).toBe('Saving…');
    await waitFor(() => expect(status.textContent).toBe('Saved'));
  });

  it('says why it failed, aloud too, and copies the answer out', async () => {
    const { save, user, doc, copied } = renderPanel();
    doc.getText('goal').insert(0, 'My goal');
    act(() => save.set({ kind: 'failed', reason: 'the disk is full' }));
    expect(screen.getByRole('status').textContent).toBe('Not saved: the disk is full');
    expect(
      screen.getByText('Not saved: the disk is full', { selector: '[role=alert]' }),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy my answer' }));
    expect(copied).toEqual(['Goal and context\nMy goal']);
    expect(screen.getByRole('button', { name: 'Copied' })).toBeDefined();
  });

  it('says what helps where the disk is full', () => {
    const { save } = renderPanel();
    act(() => save.set({ kind: 'failed', reason: 'storage is full' }));
    expect(screen.getByText('What helps: make room on this computer’s disk.')).toBeDefined();
    act(() => save.set({ kind: 'failed', reason: 'the background does not answer' }));
    expect(screen.queryByText(/^What helps/)).toBeNull();
  });

  it('where nothing is kept says so from the start, and closes only once that was said again', async () => {
    const { save, user, doc, copied, calls } = renderPanel();
    act(() => save.set({ kind: 'unkept' }));
    expect(screen.getByRole('status').textContent).toBe('Not saved: nothing is kept here');
    act(() => doc.getText('goal').insert(0, 'My goal'));
    await user.click(screen.getByRole('button', { name: 'Copy my answer' }));
    expect(copied).toEqual(['Goal and context\nMy goal']);
    await user.click(screen.getByRole('button', { name: 'Close panel' }));
    expect(calls).toEqual([]);
    expect(screen.getByText(/^Closing drops what you wrote here/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Close panel' }));
    expect(calls).toEqual(['close']);
  });

  it('is read-only once orphaned, and gives the words back', async () => {
    const { save } = renderPanel();
    act(() => save.set({ kind: 'orphaned', unsent: true }));
    expect(screen.getByRole('textbox').getAttribute('aria-readonly')).toBe('true');
    expect(screen.getAllByRole('checkbox').every((check) => check.matches(':disabled'))).toBe(true);
    expect(screen.getByRole('button', { name: 'Copy unsaved text' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Reload panel' })).toBeDefined();
    expect(screen.getByRole('status').textContent).not.toBe('Saved');
  });
});

describe('Escape', () => {
  it('closes the menu first, then the panel', async () => {
    const { user, calls } = renderPanel();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await screen.findByRole('menuitem', { name: 'All answers' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(calls).toEqual([]);
    await user.keyboard('{Escape}');
    expect(calls).toEqual(['close']);
  });

  it('leaves an active slot first', async () => {
    const { doc, calls } = renderPanel();
    act(() => doc.getText('goal').insert(0, 'For [whom]'));
    fireEvent.click(await screen.findByRole('button', { name: 'Fill the gap' }));
    const editor = screen.getByRole('textbox');
    fireEvent.keyDown(editor, { key: 'Escape' });
    expect(calls).toEqual([]);
    fireEvent.keyDown(editor, { key: 'Escape' });
    expect(calls).toEqual(['close']);
  });

  it('does not close a panel that is no part of a page', async () => {
    const { user, calls } = renderPanel({}, PROJECT, fakeServices({ placement: 'tab' }));
    expect(screen.queryByRole('button', { name: 'Close panel' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(calls).toEqual([]);
  });
});

describe('menu', () => {
  it('does what its entries say, and shows why the panel opened', async () => {
    const { user, calls, settings } = renderPanel({ reasons: ['The page asks it.'] });
    const choose = async (name: string) => {
      await user.click(screen.getByRole('button', { name: 'More' }));
      await user.click(await screen.findByRole('menuitem', { name }));
    };
    await choose('All answers');
    await choose('Move panel to the left');
    await choose('Show “What I learned”');
    expect(calls).toEqual(['openLibrary', 'changeSettings', 'changeSettings']);
    expect(settings.get()).toMatchObject({ side: 'left', learning: true });
    await choose('Why this panel opened');
    const dialog = await screen.findByRole('dialog', { name: 'Why this panel opened' });
    expect(dialog.textContent).toContain('The page asks it.');
  });

  it('shows the reason when something fails', async () => {
    const openOptions = async () => {
      throw new Error('No window to open it in.');
    };
    const { user } = renderPanel({}, PROJECT, fakeServices({ openOptions }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Options' }));
    expect(await screen.findByText('No window to open it in.')).toBeDefined();
  });
});

describe('an earlier wording', () => {
  const offered = { questionId: 'question-2', text: 'Why, then?' };

  it('is opened when the user says so', async () => {
    const adopt = vi.fn(async () => OPENED);
    const onOpened = vi.fn();
    const { user } = renderPanel({ offered, onOpened }, PROJECT, fakeServices({ adopt }));
    await user.click(screen.getByRole('button', { name: 'Use that answer' }));
    expect(adopt).toHaveBeenCalledWith('question-2', 'question-1');
    expect(onOpened).toHaveBeenCalledWith(OPENED);
  });

  it('goes when the user keeps this one', async () => {
    const { user } = renderPanel({ offered });
    await user.click(screen.getByRole('button', { name: 'Keep this one' }));
    expect(screen.queryByText('Why, then?')).toBeNull();
  });
});

describe('without a question', () => {
  it('takes a pasted one in, and declines what is none', async () => {
    const paste = vi.fn(async () => OPENED);
    const onOpened = vi.fn();
    const { user } = renderPanel({ session: null, onOpened }, PROJECT, fakeServices({ paste }));
    const field = screen.getByRole('textbox', { name: 'Interview question' });
    const submit = screen.getByRole('button', { name: 'Prepare an answer' });
    await user.click(submit);
    expect(screen.getByRole('alert').textContent).toContain('first');
    fireEvent.change(field, { target: { value: 'x'.repeat(5_001) } });
    await user.click(submit);
    expect(screen.getByRole('alert').textContent).toContain('up to 5,000 characters');
    expect(paste).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: ' Why? ' } });
    await user.click(submit);
    expect(paste).toHaveBeenCalledWith('Why?');
    expect(onOpened).toHaveBeenCalledWith(OPENED);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

it('shows the other answer when the session changes', () => {
  const { view, panel, session } = renderPanel();
  const other = { ...session, record: OPENED.record, save: box({ kind: 'saved' } as const) };
  view.rerender(panel({ session: other }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Why?');
});
