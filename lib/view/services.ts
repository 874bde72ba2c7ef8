import type * as Y from 'yjs';
import type { Competency } from '../detection/detection';
import type { Teaching } from '../messaging/teaching';
import type { Joined, Listed, Opened } from '../messaging/view';
import type { Settings, SettingsPatch } from '../settings/settings';
import type { QuestionRecord } from '../vault/records';

/**
 * What the components of a view are handed: everything they need of the world outside React.
 * Components take these as they are; tests and the screenshot page hand in others.
 */

/** A value that changes, in the form `useSyncExternalStore` takes. */
export interface Observable<T> {
  get(): T;
  /** Calls `listener` after each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
}

/**
 * Whether the vault has every word.
 * - `saved`: every edit is acknowledged.
 * - `saving`: an edit is on its way; it will be resent until it is acknowledged.
 * - `failed`: the last try was refused for `reason` (a short phrase, shown after "Not saved: ");
 *   it is tried again, and the text can be copied out meanwhile.
 * - `orphaned`: the extension was reloaded under this view, which can no longer send. `unsent` says
 *   whether it holds words that the vault has not acknowledged.
 * - `unkept`: the browser keeps nothing here; the words are in this view and nowhere else.
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'orphaned'; readonly unsent: boolean }
  | { readonly kind: 'unkept' };

/** The reason that is given where the disk, or what the browser allows of it, is used up. */
export const STORAGE_FULL = 'storage is full';

/** One answer, open in a view: a working copy that sends its edits and takes live updates. */
export interface AnswerSession {
  readonly record: QuestionRecord;
  /** Sections are `doc.getText(sectionId)`; checks are `doc.getMap<boolean>('checks')`. */
  readonly doc: Y.Doc;
  readonly save: Observable<SaveState>;
  /** Sends what is unsent now; resolves when all is acknowledged or the try has failed. */
  flush(): Promise<void>;
  /**
   * Has this frame keep, over its own loading, what is unsent: for a view that was cut off. The next
   * one saves it. What the vault refuses stays where its user can copy it.
   * @returns whether it is kept; otherwise it is in this document alone
   */
  carry(): boolean;
  /** Ends the session: stops listening and frees the document. Sends what is unsent first. */
  close(): void;
}

/** What the user can teach Sidestory about the panel's page, and allow it on the page's site. */
export interface TeachingServices {
  /** What is known now; undefined where the panel is about no web page. */
  readonly now: Observable<Teaching | undefined>;
  /** Whether the user is asked to point at the question in the page. */
  readonly pointing: Observable<boolean>;
  /** "This is the question": the page's selection, or what the user points at. */
  point(): Promise<void>;
  /** "Nothing here". */
  nothing(): Promise<void>;
  /** Takes a rule out and has the page read anew. */
  forget(id: string): Promise<void>;
  /** Lets a page's rule hold for all pages with such a path, or (without one) for its page alone. */
  widen(id: string, path?: string): Promise<void>;
  /** Asks the browser for the page's site. Must be called straight from a click. */
  allowSite(): Promise<void>;
  /** Does not offer that again on this site. */
  declineSite(): Promise<void>;
}

/** What a panel can do besides editing. Each rejects with an Error whose message can be shown. */
export interface PanelServices {
  /** Where the panel stands; a close button makes sense in a page only. */
  readonly placement: 'page' | 'native' | 'tab';
  readonly settings: Observable<Settings>;
  changeSettings(patch: SettingsPatch): Promise<void>;
  /** Closes the panel, leaving the rail. */
  close(): Promise<void>;
  /** Takes in a pasted question and opens it. */
  paste(text: string): Promise<Opened>;
  /** Opens the question offered for the same address instead of the detected one. */
  adopt(offered: string, instead: string): Promise<Opened>;
  /** Opens one question of a page that lists several, by its place; `text` is what the list shows there. */
  pick(index: number, text: string): Promise<Opened>;
  /** The list as it stands now. */
  showList(): Promise<Listed[]>;
  /** The same for going back to it: none of its questions is open any more. */
  backToList(): Promise<Listed[]>;
  /** The question of the list that the reader has come to, by its place; null before the first. */
  readonly inView: Observable<number | null>;
  /** Has the page tell from now on where the reader is; before, `inView` stays as it is. */
  followList(): Promise<void>;
  /** Scrolls the page to one question of the list. */
  scrollTo(index: number): Promise<void>;
  /** Keeps what a question tests, by the user's word; none at all: any question. */
  setCompetencies(questionId: string, competencies: readonly Competency[]): Promise<void>;
  /** The page's own sample answer to this question, read in the page now; undefined where it has none. */
  readSample(questionId: string): Promise<string | undefined>;
  readonly teaching: TeachingServices;
  /** Turns to another page: the native side panel follows the active tab. */
  turnTo(joined: Joined): void;
  /** Takes all of the list into the vault; gives it as it stands then. */
  captureList(): Promise<Listed[]>;
  /** Opens the list of all answers in a tab. */
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
  /** Writes to the clipboard, also where the page's policy forbids it. */
  copy(text: string): Promise<void>;
}
