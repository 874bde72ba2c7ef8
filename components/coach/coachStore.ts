import type * as Y from 'yjs';
import type { Draft } from '../../lib/coaching/draft';
import type { Code, Finding } from '../../lib/coaching/finding';
import { type AnySectionId, SECTION_IDS, type SectionId } from '../../lib/guidance/sections';
import { type Changeable, createObservable } from '../../lib/view/observable';
import type { Observable } from '../../lib/view/services';
import { statsOf } from '../answer/stats';
import { isDismissed } from './dismissed';

/** How long after the last letter a draft is read, in milliseconds. */
const READ_AFTER_MS = 90;

/** Fewer words than this are a beginning: that something is missing in it goes without saying. */
const MIN_WORDS = 15;

/** The coach is loaded once the panel can be written in. */
export const loadCoach = () => import('../../lib/coaching/coach');

/** What the coach says of an answer while it is written. */
export interface CoachStore {
  /** All that holds and was not dismissed. */
  readonly all: Observable<readonly Finding[]>;
  /** How many were dismissed for this answer and still hold. */
  readonly dismissed: Observable<number>;
  /** What is to be shown beside a section's text; the ninth section is the user's own affair. */
  of(section: AnySectionId): Observable<readonly Finding[]>;
  /** Takes the page's own sample answer to compare with, or that there is none. */
  compareWith(sample: string | undefined): void;
  /** Reads now instead of at the next pause. */
  look(): void;
  /** Begins reading; gives the end of it. */
  start(): () => void;
}

export type Facts = Omit<Draft, 'sections' | 'sample'>;

/**
 * Reads the draft at each pause in the typing, whoever types. A section's observable changes only
 * where its own remarks do, so that typing in one section draws nothing in the others.
 * @param off kinds of remarks that the user has switched off
 */
export function createCoachStore(doc: Y.Doc, facts: Facts, off: ReadonlySet<Code>): CoachStore {
  const all = createObservable<readonly Finding[]>([]);
  const dismissed = createObservable(0);
  const nothing = createObservable<readonly Finding[]>([]);
  const sections = new Map<AnySectionId, Changeable<readonly Finding[]>>(
    SECTION_IDS.map((id) => [id, createObservable<readonly Finding[]>([])]),
  );
  let sample: string | undefined;
  let read: Awaited<ReturnType<typeof loadCoach>>['coach'] | undefined;

  function look(): void {
    if (!read) return;
    const draft = { ...facts, sections: textsOf(doc), ...(sample !== undefined && { sample }) };
    const found = read(draft, off);
    const shown = found.filter((finding) => !isDismissed(doc, finding));
    set(all, shown);
    dismissed.set(found.length - shown.length);
    for (const [id, each] of sections) {
      set(
        each,
        shown.filter((finding) => finding.section === id && isRipe(doc, finding)),
      );
    }
  }

  return {
    all,
    dismissed,
    of: (section) => sections.get(section) ?? nothing,
    compareWith(next) {
      if (next === sample) return;
      sample = next;
      look();
    },
    look,
    start() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(look, READ_AFTER_MS);
      };
      doc.on('afterTransaction', later);
      void loadCoach().then(({ coach }) => {
        read = coach;
        if (!isOver) look();
      });
      return () => {
        isOver = true;
        clearTimeout(timer);
        doc.off('afterTransaction', later);
      };
    },
  };
}

/** The eight sections' texts, as last counted. */
export function textsOf(doc: Y.Doc): Draft['sections'] {
  const text = (id: SectionId) => statsOf(doc.getText(id)).text;
  return {
    goal: text('goal'),
    data: text('data'),
    stakeholders: text('stakeholders'),
    role: text('role'),
    challenges: text('challenges'),
    tradeoffs: text('tradeoffs'),
    validation: text('validation'),
    results: text('results'),
  };
}

/** What is missing is said of what could be complete; a word to look at, at once. */
function isRipe(doc: Y.Doc, { code, section, quote }: Finding): boolean {
  if (section === null || code === 'empty-section') return false;
  return quote !== '' || statsOf(doc.getText(section)).words >= MIN_WORDS;
}

function set(observable: Changeable<readonly Finding[]>, next: readonly Finding[]): void {
  if (JSON.stringify(observable.get()) !== JSON.stringify(next)) observable.set(next);
}
