import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ARTIFACTS } from '../paths.ts';

/** Where rows tell what they did; `npm test`, whose runners keep what tests print, shows it at its end. */
export const FAULTS_LOG = path.join(ARTIFACTS, 'faults.log');

/** How often a fault strikes: in every `npm test`, and in `npm run soak`. */
export interface FaultCounts {
  readonly tests: number;
  readonly soak: number;
}

const LARGEST_SEED = 0x7fff_ffff;

/** Strikes that find everything acknowledged prove nothing; so many times the wanted ones are tried. */
const TRIES_PER_FAULT = 4;

/** The seed that the variable SEED asks for, to repeat a run, or one drawn now. */
function chosenSeed(): number {
  const asked = process.env.SEED;
  if (!asked) return Math.floor(Math.random() * LARGEST_SEED);
  const seed = Number(asked);
  if (!Number.isInteger(seed)) throw new Error(`SEED is "${asked}", which is no whole number`);
  return seed;
}

/** How many strikes are to count now; of a soak a part, where SCALE asks for one. */
function wantedOf(counts: FaultCounts): number {
  if (process.env.FAULTS !== 'soak') return counts.tests;
  return Math.max(1, Math.round(counts.soak * Number(process.env.SCALE ?? 1)));
}

/**
 * One row of the fault table: what strikes, how often, drawn from which seed, and how many edits were
 * unacknowledged each time. It prints all of that when it ends, however it ends. A seed repeats what is
 * drawn; the browser's own timing it cannot repeat.
 */
export class FaultRow {
  readonly seed = chosenSeed();
  /** How many strikes are to count. */
  readonly wanted: number;
  private strikes = 0;
  private readonly unacknowledged: number[] = [];
  private readonly tallies = new Map<string, number>();
  private readonly measured: { name: string; unit: string; values: number[] }[] = [];

  constructor(
    private readonly name: string,
    counts: FaultCounts,
  ) {
    this.wanted = wantedOf(counts);
  }

  /**
   * What each strike is to be like, drawn from the seed, until enough of them have counted.
   * @throws when too many strikes found nothing unacknowledged
   */
  *draw<T>(like: fc.Arbitrary<T>): Generator<T> {
    const numRuns = this.wanted * TRIES_PER_FAULT + 10;
    try {
      for (const each of fc.sample(like, { seed: this.seed, numRuns })) {
        if (this.unacknowledged.length >= this.wanted) return;
        yield each;
      }
      throw new Error(
        `${this.unacknowledged.length} of ${this.wanted} faults after ${numRuns} strikes`,
      );
    } finally {
      this.tell();
    }
  }

  /**
   * Something was struck. It counts if at least one edit was unacknowledged at that moment.
   * @param edits how many were
   * @returns whether it counts
   */
  struck(edits: number): boolean {
    this.strikes += 1;
    if (edits > 0) this.unacknowledged.push(edits);
    return edits > 0;
  }

  /** A fault that strikes while nobody types: a file, a closed browser. It always counts. */
  happened(): void {
    this.strikes += 1;
    this.unacknowledged.push(0);
  }

  /** One more of what is to be counted by name and printed with the rest. */
  tally(what: string): void {
    this.tallies.set(what, (this.tallies.get(what) ?? 0) + 1);
  }

  /** Figures to print with the rest: what is pushed into the list that it gives. */
  figures(name: string, unit: string): number[] {
    const values: number[] = [];
    this.measured.push({ name, unit, values });
    return values;
  }

  /** Prints what was done so far; for rows that draw their strikes themselves. */
  tell(): void {
    const counted = this.unacknowledged.length;
    const held = this.unacknowledged.filter((edits) => edits > 0);
    const unacknowledged =
      held.length > 0 && `unacknowledged edits when it struck: ${spread(held)}`;
    const measured = this.measured
      .filter(({ values }) => values.length > 0)
      .map(({ name, unit, values }) => `${name}: ${spread(values)} ${unit}`);
    const tallied = [...this.tallies].map(([what, count]) => `${what}: ${count}`).join(', ');
    const seen = `${counted} of ${this.strikes} strikes count (${this.wanted} wanted)`;
    const line = [
      `[fault] ${this.name}: ${seen}`,
      unacknowledged,
      tallied,
      ...measured,
      `SEED=${this.seed}`,
    ]
      .filter(Boolean)
      .join('; ');
    console.log(line);
    mkdirSync(ARTIFACTS, { recursive: true });
    appendFileSync(FAULTS_LOG, `${line}\n`);
  }
}

/** The smallest, the middle and the largest of some figures. */
function spread(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return `${sorted[0]} to ${sorted.at(-1)}, median ${middle}`;
}

/**
 * How long a test may take, in milliseconds: a bound for what hangs, not a measure.
 * @param each what one strike may take on a busy machine, in milliseconds
 */
export function faultTimeout(counts: FaultCounts, each: number): number {
  return 60_000 + wantedOf(counts) * each;
}
