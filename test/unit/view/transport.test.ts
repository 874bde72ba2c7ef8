import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { MAX_MESSAGE_BYTES } from '../../../lib/messaging/limits';
import { replayLeftovers } from '../../../lib/view/replay';
import { FaultRow, faultTimeout } from '../../e2e/support/faults/row';
import { type Fault, fakeTimers, reset, type View, type World, world } from './world';

afterEach(reset);

const millis = fc.constantFrom(undefined, undefined, 1, 30, 90, 400);
const fault: fc.Arbitrary<Fault> = fc.record({
  lose: fc.constantFrom(undefined, undefined, 'request', 'reply'),
  // One in eight is never answered; the others are noticed as a closed port.
  silent: fc.integer({ max: 7, min: 0 }).map((n) => n === 0),
  twice: fc.boolean(),
  there: millis,
  back: millis,
});

type Step =
  | { readonly do: 'type'; view: 0 | 1; length: number; at: number; section: string }
  | { readonly do: 'check'; view: 0 | 1 }
  | { readonly do: 'wait'; ms: number }
  | { readonly do: 'kill' }
  | { readonly do: 'hide' }
  | { readonly do: 'reopen'; view: 0 | 1 };

const who = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      view: who,
      length: fc.integer({ min: 1, max: 12 }),
      at: fc.nat({ max: 40 }),
      section: fc.constantFrom('goal', 'data'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 10, 60, 200),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('check' as const), view: who }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ do: 'kill' }, { do: 'hide' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), view: who }) },
);

/** Every character that is typed is another one, so that a lost or doubled one is seen. */
function characters() {
  let next = 0x4e00;
  const typed: Record<string, string> = { goal: '', data: '' };
  return {
    typed,
    some(length: number, section: string): string {
      const words = Array.from({ length }, () => String.fromCharCode(next++)).join('');
      typed[section] += words;
      return words;
    },
  };
}

const sorted = (text: string) => [...text].sort().join('');

const plan = fc.record({
  steps: fc.array(step, { minLength: 3, maxLength: 25 }),
  requests: fc.array(fault, { maxLength: 25 }),
  events: fc.array(fault, { maxLength: 15 }),
});

const COUNTS = { tests: 500, soak: 20_000 };

test(
  'whatever becomes of messages and workers, two views and the vault agree and no character is lost',
  async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const row = new FaultRow('messages lost, doubled, delayed and reordered', COUNTS);
    const property = fc.asyncProperty(plan, async ({ steps, requests, events }) => {
      fakeTimers();
      const here = world();
      try {
        const { views, typed, unacknowledged } = await live(here, steps, requests, events);
        const [one, two] = views;
        const doc = await here.vault.readDocument(one.record.id);
        for (const section of ['goal', 'data']) {
          const stored = doc.getText(section).toString();
          expect(sorted(stored)).toBe(sorted(typed[section] ?? ''));
          expect(one.text(section)).toBe(stored);
          expect(two.text(section)).toBe(stored);
        }
        expect(one.doc.getMap('checks').toJSON()).toEqual(doc.getMap('checks').toJSON());
        for (const view of views) expect(view.save.get()).toEqual({ kind: 'saved' });
        expect(await one.journal.entries()).toEqual([]);
        expect(Math.max(...here.sizes)).toBeLessThan(MAX_MESSAGE_BYTES);
        // Another is drawn for one in which every fault found all acknowledged.
        fc.pre(row.struck(unacknowledged));
      } finally {
        reset();
      }
    });
    try {
      await fc.assert(property, { numRuns: row.wanted, seed: row.seed });
    } finally {
      row.tell();
    }
  },
  faultTimeout(COUNTS, 500),
);

/** How many edits of a view the vault has not acknowledged, counted from when its state left "saved". */
function unacknowledgedIn(view: View): () => number {
  let edits = 0;
  view.doc.on('update', () => {
    if (view.save.get().kind !== 'saved') edits += 1;
  });
  view.save.subscribe(() => {
    if (view.save.get().kind === 'saved') edits = 0;
  });
  return () => edits;
}

async function live(
  here: World,
  steps: readonly Step[],
  requests: readonly Fault[],
  events: readonly Fault[],
): Promise<{ views: [View, View]; typed: Record<string, string>; unacknowledged: number }> {
  const views: [View, View] = [await here.openView(1), await here.openView(2)];
  const counts = views.map(unacknowledgedIn);
  // The most that a fault of this run has struck.
  let unacknowledged = 0;
  here.watchFaults(() => {
    const now = counts.reduce((sum, count) => sum + count(), 0);
    unacknowledged = Math.max(unacknowledged, now);
  });
  const { typed, some } = characters();
  await here.pass();
  here.disturb(requests, events);
  for (const each of steps) {
    if (each.do === 'type') {
      views[each.view].type(some(each.length, each.section), each.section, each.at);
    } else if (each.do === 'check') {
      const checks = views[each.view].doc.getMap<boolean>('checks');
      checks.set('goal', !checks.get('goal'));
    } else if (each.do === 'wait') {
      await here.pass(each.ms);
    } else if (each.do === 'kill') {
      here.kill();
    } else if (each.do === 'hide') {
      window.dispatchEvent(new Event('pagehide'));
    } else {
      // A tab is closed and another opened, which sends what the first left.
      window.dispatchEvent(new Event('pagehide'));
      views[each.view].vanish();
      await here.pass();
      here.disturb([], []);
      views[each.view] = await here.openView(3);
      counts[each.view] = unacknowledgedIn(views[each.view]);
      void replayLeftovers(views[each.view].client, views[each.view].journal);
      here.disturb(requests, events);
    }
  }
  await here.settle(40_000);
  here.disturb([], []);
  // What was broadcast while a view was frozen it fetches when it is looked at.
  window.dispatchEvent(new Event('focus'));
  await here.settle(9_000);
  await replayLeftovers(views[0].client, views[0].journal);
  await here.settle(100);
  return { views, typed, unacknowledged };
}
