import { list, none, type SamplePage, single } from '../page';

/** One page of a round: its name, address and markup, and for questions what it asks. */
export type One = [name: string, url: string, html: string, text: string];
export type Many = [name: string, url: string, html: string, texts: readonly string[]];
export type Silent = [name: string, url: string, html: string];

/** The pages of a round, of the tables it is written in. */
export function round(singles: readonly One[], lists: readonly Many[], silent: readonly Silent[]) {
  return [
    ...singles.map(([name, url, html, text]): SamplePage => ({ name, url, html, expected: single(text) })),
    ...lists.map(([name, url, html, texts]): SamplePage => ({ name, url, html, expected: list(...texts) })),
    ...silent.map(([name, url, html]): SamplePage => ({ name, url, html, expected: none })),
  ];
}
