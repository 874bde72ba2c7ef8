// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PanelServices } from '../../../lib/view/services';
import { fakeServices } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';
import { renderPanel } from './support';

const SAMPLE =
  'I asked each of the four choirs to name the song they could not do without, and cut 30% of the evening, which saved €400 and 25 minutes.';
const BORROWED = 'I asked each of the four choirs to name the song they liked most.';

/** A panel whose page gives these samples, one a reading; the last one stays. */
function panelBeside(
  given: (string | undefined)[],
  settings = {},
  placement: PanelServices['placement'] = 'page',
) {
  const readSample = vi.fn(async () => (given.length > 1 ? given.shift() : given[0]));
  const panel = renderPanel({}, PROJECT, fakeServices({ readSample, placement }, settings));
  return { ...panel, readSample };
}

const NOTICE = /^This page has a sample answer\./;

describe('a page with a sample answer of its own', () => {
  it('is said, and to draft first; after a first attempt, what becomes of it', async () => {
    const { doc, view } = panelBeside([SAMPLE]);
    expect((await screen.findByText(NOTICE)).textContent).toBe(
      'This page has a sample answer. Draft first.',
    );
    act(() => doc.getText('goal').insert(0, 'word '.repeat(60)));
    await waitFor(() =>
      expect(screen.getByText(NOTICE).textContent).toContain('what your draft repeats of it'),
    );
    // Nothing of it is ever shown.
    expect(view.container.textContent).not.toContain('could not do without');
  });

  it('does not ask for a draft first from who wants it otherwise', async () => {
    panelBeside([SAMPLE], { draftFirst: false });
    expect((await screen.findByText(NOTICE)).textContent).not.toContain('Draft first');
  });

  it('has what the draft repeats of it marked and quoted, and counted in the Coach tab', async () => {
    const { doc, user, view } = panelBeside([SAMPLE]);
    act(() => doc.getText('goal').insert(0, BORROWED));
    const list = await screen.findByRole('list', { name: 'Remarks on Goal and context' });
    expect(list.textContent).toContain('I asked each of the four choirs to name the song they');
    await waitFor(() => expect(view.container.querySelector('.cm-remark')).not.toBeNull());
    act(() =>
      doc
        .getText('results')
        .insert(0, 'We sang 30% less, saved €400 and went home 25 minutes early.'),
    );
    await user.click(screen.getByRole('tab', { name: 'Coach' }));
    const said = await screen.findByText(/stand in it word for word/);
    await waitFor(() =>
      expect(said.textContent).toBe(
        '12 of your 26 words stand in it word for word. Its figures are in your draft too: “30%”, “400” and “25”.',
      ),
    );
  });

  it('is said to be repeated nowhere, where it is not', async () => {
    const { doc, user } = panelBeside([SAMPLE]);
    act(() => doc.getText('goal').insert(0, 'Our fair had no music.'));
    await user.click(screen.getByRole('tab', { name: 'Coach' }));
    expect(await screen.findByText('Nothing of it is repeated in your draft.')).toBeDefined();
  });

  it('is found later, when the user comes back from the page where it was unfolded', async () => {
    const { readSample, user } = panelBeside([undefined, SAMPLE]);
    await waitFor(() => expect(readSample).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(NOTICE)).toBeNull();
    fireEvent.blur(window);
    await user.click(screen.getByRole('tab', { name: 'Answer' }));
    expect(await screen.findByText(NOTICE)).toBeDefined();
    // Once it is there, the page is left alone.
    fireEvent.blur(window);
    await user.click(screen.getByRole('tab', { name: 'Answer' }));
    expect(readSample).toHaveBeenCalledTimes(2);
  });

  it('is not asked for beside no page, and a page that cannot be read is none', async () => {
    const { readSample } = panelBeside([SAMPLE], {}, 'tab');
    const broken = fakeServices({ readSample: () => Promise.reject(new Error('gone')) });
    const { user } = renderPanel({}, PROJECT, broken);
    const [tab] = screen.getAllByRole('tab', { name: 'Coach' });
    if (tab) await user.click(tab);
    await screen.findByText(/Nothing is written yet/);
    expect(readSample).not.toHaveBeenCalled();
    expect(screen.queryByText(NOTICE)).toBeNull();
  });
});

describe('a page without one', () => {
  it('is asked once, and nothing is said', async () => {
    const { readSample, user } = panelBeside([undefined]);
    await waitFor(() => expect(readSample).toHaveBeenCalledWith('question-1'));
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await user.click(screen.getByRole('tab', { name: 'Coach' }));
    await screen.findByText(/Nothing is written yet/);
    expect(screen.queryByText(/sample answer/)).toBeNull();
  });
});
