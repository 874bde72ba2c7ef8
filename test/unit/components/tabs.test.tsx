// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../../lib/guidance/competencies';
import { fakeServices } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

describe('template', () => {
  it('inserts into the section and goes there, the first gap selected', async () => {
    const { user, doc } = renderPanel();
    act(() => doc.getText('role').insert(0, 'Mine.'));
    await user.click(screen.getByRole('tab', { name: 'Template' }));
    const insert = { name: 'Insert template into Role and ownership' };
    await user.click(await screen.findByRole('button', insert));
    expect(doc.getText('role').toString()).toBe(`Mine.\n${GUIDES.project.sections.role.template}`);
    const editor = screen.getByRole('textbox', { name: 'Role and ownership' });
    expect(document.activeElement).toBe(editor);
    expect(document.getSelection()?.toString()).toBe('[part of the project]');
  });

  it('tells challenges as often as wanted', async () => {
    const { user, doc } = renderPanel();
    await user.click(screen.getByRole('tab', { name: 'Template' }));
    await user.click(await screen.findByRole('button', { name: 'Add another challenge' }));
    expect(screen.queryByRole('button', { name: 'Add another challenge' })).toBeNull();
    const insert = { name: 'Insert template into Challenges and solutions' };
    await user.click(screen.getByRole('button', insert));
    expect(doc.getText('challenges').toString().split('\n')).toHaveLength(3);
  });
});

describe('worked examples', () => {
  const open = async (settings?: Parameters<typeof fakeServices>[1]) => {
    const panel = renderPanel({}, PROJECT, fakeServices({}, settings));
    await panel.user.click(screen.getByRole('tab', { name: 'Template' }));
    await screen.findByRole('heading', { name: 'Worked examples' });
    return panel;
  };
  const show = { name: 'Show the examples' };

  it('wait for a first attempt, and then for the user', async () => {
    const { user, doc } = await open();
    expect(screen.getByText(/about 60 more words/)).toBeDefined();
    expect(screen.queryByRole('button', show)).toBeNull();
    act(() => doc.getText('goal').insert(0, 'word '.repeat(60)));
    await user.click(await screen.findByRole('button', show));
    // The one for the role of the question comes first.
    const first = await screen.findByRole('article', { name: 'Example: Software engineer' });
    await user.click(screen.getByRole('radio', { name: 'Nurse' }));
    expect(first.getAttribute('aria-label')).toBe('Example: Nurse');
    expect(within(first).getAllByRole('heading', { level: 4 })).toHaveLength(8);
  });

  it('stay open, also when words are deleted', async () => {
    const { user, doc } = await open();
    act(() => doc.getText('goal').insert(0, 'word '.repeat(60)));
    await user.click(await screen.findByRole('button', show));
    await screen.findByRole('article');
    act(() => doc.getText('goal').delete(0, 300));
    await waitFor(() => expect(screen.getByText(/0 of 8/)).toBeDefined());
    expect(screen.getByRole('article')).toBeDefined();
  });

  it('wait for the user alone where the settings say so', async () => {
    const { user } = await open({ draftFirst: false });
    expect(screen.queryByRole('article')).toBeNull();
    await user.click(screen.getByRole('button', show));
    expect(await screen.findByRole('article')).toBeDefined();
  });
});

describe('preview', () => {
  it('reads as one text, counts it, marks the gaps, and copies it', async () => {
    const { user, doc, copied } = renderPanel();
    act(() => {
      doc.getText('results').insert(0, 'Up by [delta].');
      doc.getText('goal').insert(0, 'word '.repeat(449));
    });
    await user.click(screen.getByRole('tab', { name: 'Preview' }));
    const article = await screen.findByRole('article', { name: 'Your answer' });
    expect(article.querySelector('mark')?.textContent).toBe('[delta]');
    expect(article.textContent).not.toContain('Data and signals');
    expect(screen.getByText(/Fits the 3–5 min\. 1 gap is still open\./)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied).toEqual([`${'word '.repeat(449).trim()}\n\nUp by [delta].`]);
    expect(screen.getByRole('button', { name: 'Copied' })).toBeDefined();
  });

  it('follows what changes elsewhere', async () => {
    const { user, doc } = renderPanel();
    act(() => doc.getText('goal').insert(0, 'one'));
    await user.click(screen.getByRole('tab', { name: 'Preview' }));
    const article = await screen.findByRole('article');
    act(() => {
      doc.getText('goal').delete(0, 3);
      doc.getText('goal').insert(0, 'two');
    });
    await waitFor(() => expect(article.textContent).toContain('two'));
  });

  it('says where to begin when there is nothing', async () => {
    const { user } = renderPanel();
    await user.click(screen.getByRole('tab', { name: 'Preview' }));
    await user.click(await screen.findByRole('button', { name: 'Start writing' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Goal and context' }));
  });
});
