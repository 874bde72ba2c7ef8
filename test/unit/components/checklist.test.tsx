// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GUIDES } from '../../../lib/guidance/competencies';
import { ALL_SECTION_IDS, SECTION_IDS, SECTION_NAMES } from '../../../lib/guidance/sections';
import { fakeServices } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

const toggleOf = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

describe('checklist', () => {
  it('opens the first section, and one at a time', async () => {
    const { user } = renderPanel();
    const goal = toggleOf('Goal and context');
    expect(goal.getAttribute('aria-expanded')).toBe('true');
    await user.click(toggleOf('Role and ownership'));
    expect(goal.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await user.click(toggleOf('Role and ownership'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each(SECTION_IDS)('names the button, editor and check of %s', async (section) => {
    const { user } = renderPanel();
    const name = SECTION_NAMES[section];
    if (section !== 'goal') await user.click(toggleOf(name));
    expect(screen.getByRole('textbox', { name }).textContent).toBe('');
    const check = screen.getByRole('checkbox', { name: `${name} is covered` });
    expect(check.closest('button')).toBeNull();
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
  });

  it('keeps our names where the page has other titles, and shows what it asks', () => {
    renderPanel();
    expect(toggleOf('Goal and context').textContent).not.toContain('Background');
    expect(screen.getByText('What were you asked to do, and by whom?')).toBeDefined();
    const also = screen.getByRole('region', { name: 'Also asked here' });
    expect(within(also).getByText('Would you do it again?')).toBeDefined();
  });

  it('shows what the draft answers, by which words, and what it does not', async () => {
    const { user, doc } = renderPanel();
    await user.click(toggleOf('Results and metrics'));
    act(() => doc.getText('results').insert(0, 'Sign-ups finished in 40 % less time.'));
    const before = 'What it was before, what it was after';
    const answered = await screen.findByRole('button', {
      name: 'Answered: Concrete outcomes with numbers',
    });
    expect(screen.queryByRole('button', { name: `Answered: ${before}` })).toBeNull();
    expect(screen.getByText(before)).toBeDefined();
    expect(screen.queryByText('Sign-ups finished in 40 % less time', { selector: 'q' })).toBeNull();
    await user.click(answered);
    expect(
      screen.getByText('Sign-ups finished in 40 % less time', { selector: 'q' }),
    ).toBeDefined();
    expect(screen.getByText('Counts, since it gives a figure.')).toBeDefined();
    await user.click(toggleOf('Results and metrics'));
    expect(toggleOf('Results and metrics').textContent).toContain('1 of 2 asks');
    await user.click(screen.getByRole('checkbox', { name: /Results and metrics/ }));
    expect(toggleOf('Results and metrics').textContent).toContain('6 words');
  });

  it('looks through the whole answer for what belongs to no section', async () => {
    const { doc } = renderPanel();
    const name = 'Answered: What did it teach the team?';
    expect(screen.queryByRole('button', { name })).toBeNull();
    act(() => doc.getText('role').insert(0, 'Since then we test on a phone first.'));
    expect(await screen.findByRole('button', { name })).toBeDefined();
  });

  it('shows the asks of the question where the page has no prompts, and ours below', () => {
    const text = 'Describe a launch. What was the goal, and what did you cut?';
    renderPanel({}, { text, competencies: ['project'] });
    expect(screen.getByText('The question asks')).toBeDefined();
    expect(screen.getByText('What was the goal')).toBeDefined();
    const [ours = ''] = GUIDES.project.sections.goal.prompts;
    expect(screen.getByText(ours)).toBeDefined();
  });

  it('shows ours below the page’s prompts on request', async () => {
    const { user } = renderPanel();
    const [ours = ''] = GUIDES.project.sections.goal.prompts;
    expect(screen.queryByText(ours)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More to cover' }));
    expect(screen.getByText(ours)).toBeDefined();
  });

  it('says how long an open section is to be, and what is not needed', async () => {
    const { user, doc } = renderPanel(
      {},
      { text: 'Tell me about yourself.', competencies: ['introduction'] },
    );
    expect(screen.getByText('about 65 words')).toBeDefined();
    act(() => doc.getText('goal').insert(0, 'I am a nurse.'));
    await waitFor(() => expect(toggleOf('Goal and context').textContent).toContain('0:02 of 0:25'));
    expect(toggleOf('Trade-offs').textContent).toContain('not needed');
    await user.click(toggleOf('Trade-offs'));
    expect(screen.getByText(/^Not needed here/)).toBeDefined();
  });

  it('stores a check in the document, and shows one from another tab', async () => {
    const { user, doc } = renderPanel();
    const role = screen.getByRole('checkbox', { name: /Role and ownership/ });
    await user.click(role);
    expect(doc.getMap('checks').get('role')).toBe(true);
    act(() => doc.getMap('checks').set('role', false));
    expect(role).toHaveProperty('checked', false);
    expect(await screen.findByText(/0 of 8/)).toBeDefined();
  });

  it('counts words and open gaps as they change', async () => {
    const { doc } = renderPanel();
    const shown = (text: string) =>
      waitFor(() => expect(toggleOf('Data and signals').textContent).toContain(text));
    act(() => doc.getText('data').insert(0, 'I saw it.'));
    await shown('3 words');
    act(() => doc.getText('data').insert(0, '[source] '));
    await shown('1 gap left');
  });

  it('counts once for all letters of a moment', async () => {
    const { doc } = renderPanel();
    const figures = vi.fn();
    const toggle = toggleOf('Data and signals');
    const watch = new MutationObserver(figures);
    watch.observe(toggle, { subtree: true, childList: true, characterData: true });
    for (const letter of 'I saw it') act(() => doc.getText('data').insert(0, letter));
    await waitFor(() => expect(toggle.textContent).toContain('words'));
    expect(figures).toHaveBeenCalledTimes(1);
    watch.disconnect();
  });

  it('shows the ninth section only when the settings say so', () => {
    const fakes = fakeServices({}, { learning: true });
    renderPanel({}, PROJECT, fakes);
    expect(screen.getAllByRole('checkbox')).toHaveLength(ALL_SECTION_IDS.length);
    act(() => fakes.settings.set({ ...fakes.settings.get(), learning: false }));
    expect(screen.queryByRole('button', { name: /^What I learned/ })).toBeNull();
  });

  it('shows the sections under the terms chosen, in the same order', async () => {
    const { user, settings } = renderPanel();
    await user.click(screen.getByRole('radio', { name: 'STAR' }));
    expect(settings.get().grouping).toBe('star');
    const names = (list: string) =>
      within(screen.getByRole('list', { name: list }))
        .getAllByRole('checkbox')
        .map((check) => check.getAttribute('aria-label'));
    expect(names('Task')).toEqual(['Role and ownership is covered']);
    expect(names('Result')).toEqual(['Results and metrics is covered']);
    expect(screen.getAllByRole('checkbox')).toHaveLength(8);
  });

  it('offers the ninth section where the terms have a place for it', async () => {
    const fakes = fakeServices({}, { grouping: 'carl' });
    const { user } = renderPanel({}, PROJECT, fakes);
    await user.click(screen.getByRole('button', { name: 'Add “What I learned”' }));
    expect(screen.getByRole('button', { name: /^What I learned/ })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add “What I learned”' })).toBeNull();
  });

  it('goes on to the next section, marking this one', async () => {
    const { user, doc } = renderPanel();
    act(() => doc.getText('goal').insert(0, 'To grow.'));
    await user.click(await screen.findByRole('button', { name: 'Done, next' }));
    expect(doc.getMap('checks').get('goal')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Data and signals' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(doc.getMap('checks').has('data')).toBe(false);
  });

  it('starts an empty section from the template, the first gap selected', async () => {
    const { user, doc } = renderPanel();
    await user.click(screen.getByRole('button', { name: 'Use the template' }));
    expect(doc.getText('goal').toString()).toBe(GUIDES.project.sections.goal.template);
    expect(document.getSelection()?.toString()).toBe('[month and year]');
    expect(screen.queryByRole('button', { name: 'Use the template' })).toBeNull();
  });
});
