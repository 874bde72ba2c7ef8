/**
 * Packs bits by how likely each is: a binary arithmetic coder whose likelihoods are counted on the way,
 * alike by who writes and by who reads, so that only the surprises cost anything.
 */

/** Takes a bit under a context and gives it back: one writes what it takes, one ignores that and reads. */
export interface Coder {
  bit(context: number, value: number): number;
}

const FINE = 65_536;

/** Contexts are numbered below this. */
export const CONTEXTS = 4_096;

/** How often zero and one were seen in each context. */
class Counts {
  readonly #ones = new Float64Array(CONTEXTS);
  readonly #all = new Float64Array(CONTEXTS);

  /** Where a span is parted: below it a one. */
  part(context: number, span: number): number {
    const ones = (this.#ones[context] ?? 0) + 0.5;
    const share = Math.floor((ones * FINE) / ((this.#all[context] ?? 0) + 1));
    const bounded = Math.min(Math.max(share, 1), FINE - 1);
    return Math.floor(span / FINE) * bounded + Math.floor(((span % FINE) * bounded) / FINE);
  }

  see(context: number, value: number): void {
    this.#ones[context] = (this.#ones[context] ?? 0) + value;
    this.#all[context] = (this.#all[context] ?? 0) + 1;
  }
}

const TOP = 2 ** 32 - 1;
const BYTE = 2 ** 24;

export class Writer implements Coder {
  readonly #counts = new Counts();
  readonly #bytes: number[] = [];
  #low = 0;
  #high = TOP;

  bit(context: number, value: number): number {
    const middle = this.#low + this.#counts.part(context, this.#high - this.#low);
    if (value) this.#high = middle;
    else this.#low = middle + 1;
    this.#counts.see(context, value);
    while (Math.floor(this.#low / BYTE) === Math.floor(this.#high / BYTE)) {
      this.#bytes.push(Math.floor(this.#low / BYTE));
      this.#low = (this.#low % BYTE) * 256;
      this.#high = (this.#high % BYTE) * 256 + 255;
    }
    return value;
  }

  /** All that was written, as letters. */
  end(): string {
    const last = [24, 16, 8, 0].map((shift) => Math.floor(this.#high / 2 ** shift) % 256);
    return btoa([...this.#bytes, ...last].map((byte) => String.fromCharCode(byte)).join(''));
  }
}

export class Reader implements Coder {
  readonly #counts = new Counts();
  readonly #bytes: string;
  #at = 0;
  #low = 0;
  #high = TOP;
  #here = 0;

  constructor(letters: string) {
    this.#bytes = atob(letters);
    for (let byte = 0; byte < 4; byte++) this.#here = this.#here * 256 + this.#next();
  }

  bit(context: number): number {
    const middle = this.#low + this.#counts.part(context, this.#high - this.#low);
    const value = this.#here <= middle ? 1 : 0;
    if (value) this.#high = middle;
    else this.#low = middle + 1;
    this.#counts.see(context, value);
    while (Math.floor(this.#low / BYTE) === Math.floor(this.#high / BYTE)) {
      this.#low = (this.#low % BYTE) * 256;
      this.#high = (this.#high % BYTE) * 256 + 255;
      this.#here = (this.#here % BYTE) * 256 + this.#next();
    }
    return value;
  }

  #next(): number {
    return this.#at < this.#bytes.length ? this.#bytes.charCodeAt(this.#at++) : 0;
  }
}

/** Numbers above this are not written. */
const MOST_BITS = 28;

/** A number from 0 on: how many bits it has, then those, the upper ones by themselves. */
export function number(coder: Coder, context: number, value: number): number {
  const bits = 31 - Math.clz32(value + 1);
  let length = 0;
  while (length < MOST_BITS && coder.bit(context + length, length < bits ? 1 : 0)) length++;
  let found = 1;
  for (let at = length - 1; at >= 0; at--) {
    const known = length - at <= 3 ? found : 0;
    found =
      found * 2 +
      coder.bit(context + 32 + length * 8 + known, Math.floor((value + 1) / 2 ** at) % 2);
  }
  return found - 1;
}
