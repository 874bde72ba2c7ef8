// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { GuardProvider } from '../../../components/panel/GuardProvider';
import { useGuard, type Wanted } from '../../../components/ui/guard';
import { createPresses } from '../../../lib/view/presses';
import type { Sight } from '../../../lib/view/visibility';

afterEach(cleanup);

const WANTED = { question: 'Throw it away?', yes: 'Yes, throw' };

function Control({ wanted, act }: { wanted: Wanted; act(): void }) {
  const guard = useGuard();
  return (
    <button type="button" onClick={() => guard(wanted, act)}>
      Throw
    </button>
  );
}

/** A guarded control in a frame that is seen like this, or in a tab. */
function show(
  sight: Sight,
  { grave = false, settled = true, placement = 'page' as 'page' | 'tab' } = {},
) {
  const [thrown, unwatch] = [vi.fn(), vi.fn()];
  const seen = { now: sight };
  const watch = vi.fn(() => unwatch);
  const view = render(
    <GuardProvider
      placement={placement}
      presses={{ ...createPresses(), settled: () => settled }}
      visibility={{ watch, judge: async () => seen.now }}
    >
      <Control wanted={{ ...WANTED, grave }} act={thrown} />
    </GuardProvider>,
  );
  const press = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Throw' }));
    await act(async () => {});
  };
  const answer = async (name: string) => {
    await userEvent.click(await screen.findByRole('button', { name }));
    await act(async () => {});
  };
  return { view, thrown, watch, unwatch, press, answer, seen };
}

test('in plain sight a press is taken; what cannot be taken back is asked', async () => {
  const light = show('plain');
  await light.press();
  expect(light.thrown).toHaveBeenCalledOnce();
  cleanup();
  const grave = show('plain', { grave: true });
  await grave.press();
  expect(grave.thrown).not.toHaveBeenCalled();
  expect(screen.getByRole('alertdialog', { name: WANTED.question })).toBeDefined();
});

test('a panel that has only just come under the pointer asks', async () => {
  const { thrown, press } = show('plain', { settled: false });
  await press();
  expect(thrown).not.toHaveBeenCalled();
  expect(screen.getByRole('alertdialog', { name: WANTED.question })).toBeDefined();
});

test('a covered one takes none, and says so', async () => {
  const { thrown, press, seen } = show('covered');
  await press();
  expect(thrown).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('not in plain sight');
  seen.now = 'plain';
  await press();
  expect(thrown).toHaveBeenCalledOnce();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where the browser does not tell, two steps do it, and nothing else', async () => {
  const { thrown, press, answer, view } = show('unknown');
  await press();
  // It cannot be answered at once.
  const yes = screen.getByRole('button', { name: WANTED.yes });
  expect(yes).toHaveProperty('disabled', true);
  await vi.waitFor(() => expect(yes).toHaveProperty('disabled', false), { timeout: 5_000 });
  await answer('No');
  expect(thrown).not.toHaveBeenCalled();

  await press();
  // A press beside it, or Escape, is no as well.
  const layer = screen.getByRole('alertdialog').parentElement ?? expect.fail('no layer');
  await userEvent.click(layer);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await press();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(view.container.querySelector('[inert]')).toBeNull();

  await press();
  const again = screen.getByRole('button', { name: WANTED.yes });
  await vi.waitFor(() => expect(again).toHaveProperty('disabled', false), { timeout: 5_000 });
  await answer(WANTED.yes);
  expect(thrown).toHaveBeenCalledOnce();
});

test('an answer from a covered panel is none', async () => {
  const { thrown, press, answer, seen } = show('unknown');
  await press();
  const yes = screen.getByRole('button', { name: WANTED.yes });
  await vi.waitFor(() => expect(yes).toHaveProperty('disabled', false), { timeout: 5_000 });
  seen.now = 'covered';
  await answer(WANTED.yes);
  expect(thrown).not.toHaveBeenCalled();
});

test('keys on a control gone to by keys are the user’s; on one that was clicked they are not', async () => {
  const { thrown, press } = show('unknown', { grave: true });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await act(async () => {});
  expect(thrown).toHaveBeenCalledOnce();
  await press();
  await userEvent.keyboard('{Escape}');
  screen.getByRole('button', { name: 'Throw' }).focus();
  await press();
  await userEvent.keyboard('{Escape}{Enter}');
  expect(thrown).toHaveBeenCalledOnce();
});

test('it is watched while it is shown, and in a tab not at all', async () => {
  const { watch, unwatch, view } = show('plain');
  expect(watch).toHaveBeenCalledOnce();
  view.unmount();
  expect(unwatch).toHaveBeenCalledOnce();
  const tab = show('covered', { placement: 'tab' });
  await tab.press();
  expect(tab.watch).not.toHaveBeenCalled();
  expect(tab.thrown).toHaveBeenCalledOnce();
});
