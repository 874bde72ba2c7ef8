import fc from 'fast-check';
import { expect } from 'vitest';
import { FaultRow, faultTimeout } from '../../support/faults/row.ts';
import { burst, moment, WRITTEN } from '../../support/faults/writing.ts';
import { test } from '../../support/fixtures-firefox.ts';
import type { FirefoxPanel } from '../../support/panel-firefox.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

const ADDRESS = addressOf(QUESTIONS.deadline, '', 'https');
const COUNTS = { tests: 10, soak: 200 };
const TIME = { timeout: faultTimeout(COUNTS, 10_000) };

/** A stop that reached no running background cuts no port: it is no fault. In milliseconds. */
const NOTHING_STRUCK_MS = 3_000;

/** A port as the panel's window gives it. */
interface Port {
  onMessage: { addListener(heard: () => void): void };
  onDisconnect: { addListener(heard: () => void): void };
  postMessage(message: unknown): void;
}

/** What is kept in the panel's window. */
interface PanelWindow {
  /** Input events since the status last said "Saved". */
  sidestoryTyped: number;
  /** How many of them there were when the background ended. */
  sidestoryStruck: Promise<number>;
  browser: { runtime: { connect(how: { name: string }): Port } };
}

/** Counts, inside the panel, what is typed and not yet acknowledged. */
async function watch({ frame }: FirefoxPanel): Promise<void> {
  await frame.evaluate(() => {
    const scope = globalThis as unknown as PanelWindow;
    const status = document.querySelector('[role=status], output');
    if (!status) throw new Error('The panel has no status');
    scope.sidestoryTyped = 0;
    const typed = () => {
      scope.sidestoryTyped += 1;
    };
    document.addEventListener('input', typed, { capture: true });
    const look = () => {
      if (status.textContent?.trim() === 'Saved') scope.sidestoryTyped = 0;
    };
    const text = { characterData: true, childList: true, subtree: true };
    new MutationObserver(look).observe(status, text);
  });
}

/** Has the panel notice the background's next end, by a port that is cut with its own. */
async function arm({ frame }: FirefoxPanel): Promise<void> {
  await frame.evaluate(async () => {
    const scope = globalThis as unknown as PanelWindow;
    const port = scope.browser.runtime.connect({ name: 'view' });
    const answered = new Promise<void>((resolve) => port.onMessage.addListener(resolve));
    scope.sidestoryStruck = new Promise<number>((resolve) => {
      port.onDisconnect.addListener(() => resolve(scope.sidestoryTyped));
    });
    // Refused, as anything that is no request; but by a background that runs.
    port.postMessage({ id: 1, request: 'are you there' });
    await Promise.race([answered, scope.sidestoryStruck]);
  });
}

/** How many edits were unacknowledged when the background ended. */
function struck({ frame }: FirefoxPanel): Promise<number> {
  return frame.evaluate(async (ms) => {
    const nothing = new Promise<number>((resolve) => setTimeout(() => resolve(0), ms));
    return Promise.race([(globalThis as unknown as PanelWindow).sidestoryStruck, nothing]);
  }, NOTHING_STRUCK_MS);
}

test(
  'an event page stopped at a random moment while typing loses nothing',
  TIME,
  async ({ firefox }) => {
    const row = new FaultRow('Firefox: event page stopped while typing', COUNTS);
    const panel = await firefox.panel(await firefox.open(ADDRESS));
    await watch(panel);
    const typed = { goal: '', data: '', results: '' };
    let strikes = 0;
    for (const { words, when } of row.draw(fc.record({ words: burst(), when: moment }))) {
      const section = WRITTEN[strikes % WRITTEN.length] ?? 'goal';
      strikes += 1;
      // Puts the cursor at the section's end.
      await panel.type(section, '');
      await arm(panel);
      const stopped: Promise<void>[] = [];
      for (const [index, letter] of [...words].entries()) {
        await panel.page.keyboard.type(letter);
        if (index + 1 !== when.letter) continue;
        const later = new Promise((resolve) => setTimeout(resolve, when.ms));
        stopped.push(later.then(() => firefox.stopBackground()));
      }
      await Promise.all(stopped);
      typed[section] += words;
      row.struck(await struck(panel));
    }
    await panel.saved();
    for (const section of WRITTEN) expect(await panel.text(section)).toBe(typed[section]);
    const again = await firefox.panel(await firefox.open(ADDRESS));
    for (const section of WRITTEN) expect(await again.text(section)).toBe(typed[section]);
  },
);
