// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPanel } from './support';

const GOAL = 'The archive had to leave the cellar by May.';
const DATA = 'The survey of the shelves took nine days and counted forty thousand files in all.';
const ROLE = 'I drew up the plan and I led the six of us who carried it out.';
const RESULT = 'We were out on the ninth of April, and lost none of forty thousand files.';

async function preview() {
  const view = renderPanel();
  act(() => {
    view.doc.getText('goal').insert(0, GOAL);
    view.doc.getText('data').insert(0, `${DATA} `.repeat(8));
    view.doc.getText('role').insert(0, ROLE);
    view.doc.getText('results').insert(0, RESULT);
  });
  await view.user.click(screen.getByRole('tab', { name: 'Preview' }));
  await view.user.click(await screen.findByRole('radio', { name: '30 seconds' }));
  return view;
}

const check = (words: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: words });

describe('a shorter version', () => {
  it('proposes goal, own part and result, in the user’s own sentences', async () => {
    const { user, copied } = await preview();
    for (const words of [GOAL, ROLE, RESULT]) expect(check(words).checked).toBe(true);
    const data = within(screen.getByRole('group', { name: 'Data and signals' }));
    expect(data.getAllByRole('checkbox', { checked: false }).length).toBeGreaterThan(5);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied[0]).toContain(`${ROLE} ${RESULT}`);
    expect(copied[0]?.startsWith(GOAL)).toBe(true);
  });

  it('is the user’s to choose, and stays as chosen', async () => {
    const { user, doc, copied } = await preview();
    await user.click(check(GOAL));
    expect(check(GOAL).checked).toBe(false);
    await user.click(screen.getByRole('radio', { name: '90 seconds' }));
    expect(check(GOAL).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: '30 seconds' }));
    expect(check(GOAL).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied[0]).not.toContain(GOAL);
    expect(doc.getText('goal').toString()).toBe(GOAL);
  });

  it('takes what another tab chooses', async () => {
    const { doc } = await preview();
    act(() => doc.getMap('cuts').set(`30 goal ${GOAL.toLowerCase()}`, false));
    await waitFor(() => expect(check(GOAL).checked).toBe(false));
  });
});
