// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeServices } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

const HEDGED =
  'I guess we maybe wanted to shorten the queue, probably because the ward kind of overflowed every winter, and I think somebody had to begin.';

/** A panel whose first section holds these words. */
function panelWith(text: string, settings = {}) {
  const view = renderPanel({}, PROJECT, fakeServices({}, settings));
  act(() => view.doc.getText('goal').insert(0, text));
  return view;
}

const remarks = () => screen.findByRole('list', { name: 'Remarks on Goal and context' });
const noRemarks = () =>
  waitFor(() =>
    expect(screen.queryByRole('list', { name: 'Remarks on Goal and context' })).toBeNull(),
  );

describe('what the coach remarks on a section', () => {
  it('says why and what to do, and underlines the words', async () => {
    const { view } = panelWith(HEDGED);
    const [first] = within(await remarks()).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/maybe|guess|probably|kind of/);
    await waitFor(() =>
      expect(view.container.querySelector('.cm-remark')?.textContent).toBeTruthy(),
    );
  });

  it('selects its words in the editor', async () => {
    const { user } = panelWith(HEDGED);
    const [show] = within(await remarks()).getAllByRole('button', { name: 'Show the words' });
    if (show) await user.click(show);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    expect(HEDGED).toContain(String(document.getSelection()) || 'nothing');
  });

  it('goes when its words do', async () => {
    const { doc } = panelWith(HEDGED);
    await remarks();
    act(() => {
      doc.getText('goal').delete(0, HEDGED.length);
      doc.getText('goal').insert(0, 'I cut the queue on the ward by half.');
    });
    await noRemarks();
  });

  it('stays away once dismissed, here and wherever the answer is open, until its words change', async () => {
    const { user, doc } = panelWith(HEDGED);
    const count = within(await remarks()).getAllByRole('listitem').length;
    const [dismiss] = within(await remarks()).getAllByRole('button', { name: 'Dismiss' });
    if (dismiss) await user.click(dismiss);
    await waitFor(() =>
      expect(
        within(screen.queryByRole('list', { name: /^Remarks/ }) ?? document.body).queryAllByRole(
          'button',
          { name: 'Dismiss' },
        ),
      ).toHaveLength(count - 1),
    );
    expect(doc.getMap('dismissed').size).toBe(1);
  });

  it('is never shown again once its kind is switched off', async () => {
    const { user, settings } = panelWith(HEDGED);
    const [never] = within(await remarks()).getAllByRole('button', {
      name: 'Never remark on this',
    });
    if (never) await user.click(never);
    await noRemarks();
    expect(settings.get().coachOff).toEqual(['hedging']);
  });

  it('is nothing on a beginning: what is missing there goes without saying', async () => {
    const { user, doc } = panelWith(HEDGED);
    act(() => doc.getText('validation').insert(0, 'Later.'));
    await remarks();
    await user.click(screen.getByRole('button', { name: /^Validation and risk/ }));
    expect(screen.queryByRole('list', { name: /^Remarks/ })).toBeNull();
  });
});
