/** Numbers drawn from a seed, the same ones each time (mulberry32, Tommy Ettinger, public domain). */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor((this.next() / 0x1_0000_0000) * end);
  }

  /** True once in so many times. */
  once(in_: number): boolean {
    return this.below(in_) === 0;
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  }

  /** All of a list, in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      const [one, other] = [all[i], all[j]];
      if (one !== undefined && other !== undefined) [all[i], all[j]] = [other, one];
    }
    return all;
  }

  /** A word that no other text has. */
  word(): string {
    const letters = Array.from({ length: 9 }, () => String.fromCharCode(0x61 + this.below(26)));
    return letters.join('');
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }
}
