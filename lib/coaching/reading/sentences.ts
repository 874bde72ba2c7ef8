/** A stretch of a section's text, by its offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|etc|approx|incl|inc|ltd|co|dept|est|min|max|avg|fig|e\.g|i\.e|cf|al|jr|sr|gen|sgt|lt|[a-z])$/i;
const LEAD =
  /^(?:[ \t]*(?:[-*•–—+▪◦>]|\(?\d{1,2}[.):]|[a-z]\)|#{1,6}|\[[ xX]?\])(?=[\s*]))*[\s*_]*/;

/** The lines that hold something, without the bullet or number they begin with. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    const end = start + line.trimEnd().length;
    if (start + lead < end) lines.push({ start: start + lead, end });
    start += line.length + 1;
  }
  return lines;
}

/** The sentences of each line, in order: a line's end is a sentence's too. */
export function sentencesOf(text: string, lines: readonly Span[]): Span[] {
  return lines.flatMap((line) => sentencesIn(text, line));
}

const STOP = /[.!?…]+["')\]]*(?=\s)/g;

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const stop of line.matchAll(STOP)) {
    const before = line.slice(Math.max(from, stop.index - 8), stop.index);
    if (stop[0] === '.' && ABBREVIATION.test(before)) continue;
    const to = stop.index + stop[0].length;
    push(sentences, line, from, to, start);
    from = to;
  }
  push(sentences, line, from, line.length, start);
  return sentences;
}

function push(into: Span[], line: string, from: number, to: number, offset: number): void {
  const text = line.slice(from, to);
  const lead = text.length - text.trimStart().length;
  if (lead < text.trimEnd().length) {
    into.push({ start: offset + from + lead, end: offset + from + text.trimEnd().length });
  }
}
