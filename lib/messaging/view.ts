import * as z from 'zod/mini';
import { competenciesSchema, questionSchema } from '../detection/detection';
import { MAX_SAMPLE } from '../detection/limits';
import { settingsPatchSchema, settingsSchema } from '../settings/settings';
import { incidentSchema } from '../vault/incidents';
import { idSchema, questionRecordSchema } from '../vault/records';
import { MAX_PIECE_CHARACTERS, MAX_PIECES } from './limits';
import { teachingSchema } from './teaching';
import { backupRequests } from './view-backup';
import { importRequests } from './view-import';

/**
 * Contract of the views: what an extension page (panel, library, options) may ask of the
 * background, and what the background tells all views. Everything on the vault is here and only
 * here; a content script that sends one of these is refused by its sender, before the schema.
 */

const update = z.base64().check(z.maxLength(MAX_PIECE_CHARACTERS));

/** A stored row of an answer's log as it travels: a Yjs update, or an ordered part of one. */
export const rowSchema = z.object({
  seq: z.int(),
  editId: idSchema,
  part: z.int(),
  parts: z.int(),
  update,
});
export type Row = z.infer<typeof rowSchema>;

/** Rows after a sequence number, as many as fit one message. */
export const pageOfRowsSchema = z.object({ rows: z.array(rowSchema), more: z.boolean() });
export type PageOfRows = z.infer<typeof pageOfRowsSchema>;

/** A question as a view opens it: the record and the first rows of its answer. */
export const openedSchema = z.object({
  record: questionRecordSchema,
  /** True for a question met on a page, false for the empty state. */
  page: pageOfRowsSchema,
  /** Another question known at the same address; only offered, since a text decides. */
  offered: z.optional(z.object({ questionId: idSchema, text: z.string() })),
  /** The browser keeps nothing here: the view's own copy is all there will be. */
  unkept: z.optional(z.literal(true)),
});
export type Opened = z.infer<typeof openedSchema>;

/** Where a view stands: in a page's frame, in the browser's own side panel, or in a tab. */
export const placementSchema = z.enum(['page', 'native', 'tab']);
export type Placement = z.infer<typeof placementSchema>;

/** One question of a page that lists several, with the state of its answer. */
export const listedSchema = z.object({
  /** Its beginning, enough to recognize it. */
  text: z.string(),
  words: z.int(),
  /** How many of the eight sections are covered. */
  covered: z.int(),
  /** Whether it is in the vault by the user's own doing. */
  kept: z.boolean(),
});
export type Listed = z.infer<typeof listedSchema>;

export const joinedSchema = z.object({
  /** Secret of this panel's session; sent with every later request of a panel in a page. */
  session: z.optional(z.string()),
  placement: placementSchema,
  settings: settingsSchema,
  /** Null when there is no question: the panel offers to paste one. */
  opened: z.nullable(openedSchema),
  /** Why the question could not be opened, where that is so; can be shown. */
  problem: z.optional(z.string()),
  /** Why the panel opened on this question, in sentences. */
  reasons: z.array(z.string()),
  /** Whether the page lists several questions. */
  isList: z.boolean(),
  /** These questions, in the page's order; empty while one of them is open. */
  list: z.array(listedSchema),
  /** The tab whose page this is about; undefined for a view that is about none. */
  tabId: z.optional(z.int()),
  /** What that page was taught; undefined where it is no web page. */
  teaching: z.optional(teachingSchema),
});
export type Joined = z.infer<typeof joinedSchema>;

const committedSchema = z.object({
  /** Sequence number of the edit's last row. */
  seq: z.int(),
  /** The answer's last sequence number before this edit; 0 for the first. */
  previousSeq: z.int(),
});
export type Committed = z.infer<typeof committedSchema>;

/** How the vault is, as far as the user should know; see lib/vault/keeper.ts. */
export const vaultStatusSchema = z.object({
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('opening') }),
    z.object({ kind: z.literal('restoring'), done: z.int(), total: z.int() }),
    z.object({ kind: z.literal('ready') }),
    z.object({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
  ]),
  incidents: z.array(incidentSchema),
  copiedAt: z.optional(z.number()),
  count: z.optional(z.int()),
  copyProblem: z.optional(z.string()),
  rebuildable: z.boolean(),
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

const empty = z.object({});
/**
 * About the page of a panel. One in a page's frame is about that page, whatever it says; the browser's
 * own side panel says which tab it stands beside.
 */
const here = { tabId: z.optional(z.int()) };
const teaching = z.object({ teaching: z.optional(teachingSchema) });
const path = z.string().check(z.maxLength(300));
const byQuestion = z.object({ questionId: idSchema });

/** Requests by name: what is sent, and what comes back. */
export const viewRequests = {
  /**
   * First word of a panel. `token` is the one from its address, for a frame in a page; a native
   * side panel sends the id of its window instead.
   */
  'panel.join': {
    name: 'panel.join',
    request: z.object({ token: z.optional(z.string()), windowId: z.optional(z.int()) }),
    response: joinedSchema,
  },
  /** A panel in a page without a live session (F5 in the frame) asks to be mounted anew. */
  'panel.remount': {
    name: 'panel.remount',
    request: empty,
    response: empty,
  },
  /** The user closed the panel: back to the rail. */
  'panel.close': {
    name: 'panel.close',
    request: empty,
    response: empty,
  },
  /** Opens another page of ours in a tab; a panel in a page's frame cannot in Firefox. */
  'page.show': {
    name: 'page.show',
    request: z.object({
      page: z.enum(['library', 'options']),
      /** What the options page is to have at hand: this panel's site, to be allowed. */
      about: z.optional(z.literal('site')),
    }),
    response: empty,
  },
  /** Opens a stored question by its id. */
  'question.open': {
    name: 'question.open',
    request: byQuestion,
    response: openedSchema,
  },
  /** The questions of this panel's page, with the states of their answers now. */
  'list.show': {
    name: 'list.show',
    request: z.object({
      ...here,
      /** The user goes back to it, from one of its questions. */
      back: z.optional(z.boolean()),
    }),
    response: z.object({ list: z.array(listedSchema) }),
  },
  /** Opens one question of this panel's page by its place in the list, if it still stands there. */
  'list.pick': {
    name: 'list.pick',
    request: z.object({
      ...here,
      index: z.int().check(z.minimum(0), z.maximum(1_000)),
      /** What the list shows there. */
      text: z.string().check(z.maxLength(1_000)),
    }),
    response: openedSchema,
  },
  /** Takes all questions of this panel's page into the vault. */
  'list.capture': {
    name: 'list.capture',
    request: z.object(here),
    response: z.object({ list: z.array(listedSchema) }),
  },
  /** Has this panel's page tell from now on which of its questions the reader has come to. */
  'list.follow': {
    name: 'list.follow',
    request: z.object(here),
    response: empty,
  },
  /** Scrolls this panel's page to one of its questions. */
  'list.scroll': {
    name: 'list.scroll',
    request: z.object({ ...here, index: z.int().check(z.minimum(0), z.maximum(1_000)) }),
    response: empty,
  },
  /** The sample answer that this panel's page has beside the question; read anew, and kept nowhere. */
  'sample.read': {
    name: 'sample.read',
    request: z.object({ ...here, questionId: idSchema }),
    response: z.object({ sample: z.optional(z.string().check(z.maxLength(MAX_SAMPLE))) }),
  },
  /** What this panel's page was taught, as it stands now. */
  'teach.show': {
    name: 'teach.show',
    request: z.object(here),
    response: teaching,
  },
  /** "This is the question": takes the page's selection, or has the user point at it. */
  'teach.point': {
    name: 'teach.point',
    request: z.object(here),
    response: empty,
  },
  /** "Nothing here", of this panel's page. */
  'teach.nothing': {
    name: 'teach.nothing',
    request: z.object(here),
    response: teaching,
  },
  /** Takes a rule out; a panel's page is then read anew. */
  'teach.forget': {
    name: 'teach.forget',
    request: z.object({ ...here, id: idSchema }),
    response: empty,
  },
  /** Lets a page's rule hold for all pages with such a path; without one, for its page alone. */
  'teach.widen': {
    name: 'teach.widen',
    request: z.object({ ...here, id: idSchema, path: z.optional(path) }),
    response: teaching,
  },
  /** Changes the pages that a site's rule is about. */
  'teach.change': {
    name: 'teach.change',
    request: z.object({ id: idSchema, path }),
    response: empty,
  },
  /** The user does not want to be asked for this panel's site again. */
  'site.decline': {
    name: 'site.decline',
    request: z.object(here),
    response: empty,
  },
  /** Takes in a question that the user pasted or typed. */
  'question.paste': {
    name: 'question.paste',
    request: z.object({ text: z.string().check(z.maxLength(30_000)) }),
    response: openedSchema,
  },
  /** Takes a question in again that a view still has open and the vault has not. */
  'question.again': {
    name: 'question.again',
    request: z.object({ question: questionSchema }),
    response: openedSchema,
  },
  /** The user takes the offered question for the detected text: adds the alias, opens it. */
  'question.adopt': {
    name: 'question.adopt',
    request: z.object({ questionId: idSchema, instead: idSchema }),
    response: openedSchema,
  },
  /** What a question tests, by the user's word; none at all: any question. */
  'question.tests': {
    name: 'question.tests',
    request: z.object({ questionId: idSchema, competencies: competenciesSchema }),
    response: empty,
  },
  'question.delete': {
    name: 'question.delete',
    request: byQuestion,
    response: empty,
  },
  'question.restore': {
    name: 'question.restore',
    request: byQuestion,
    response: empty,
  },
  /** One edit. Acknowledged after its transaction has committed. */
  'answer.edit': {
    name: 'answer.edit',
    request: z.object({ questionId: idSchema, editId: idSchema, update }),
    response: committedSchema,
  },
  /** One ordered piece of a large edit; the last one's response acknowledges the whole. */
  'answer.piece': {
    name: 'answer.piece',
    request: z.object({
      questionId: idSchema,
      editId: idSchema,
      index: z.int().check(z.minimum(0), z.maximum(MAX_PIECES - 1)),
      total: z.int().check(z.minimum(2), z.maximum(MAX_PIECES)),
      update,
    }),
    response: z.object({ committed: z.nullable(committedSchema) }),
  },
  /** Rows of an answer after a sequence number. */
  'answer.pull': {
    name: 'answer.pull',
    request: z.object({ questionId: idSchema, after: z.int() }),
    response: pageOfRowsSchema,
  },
  /** Takes questions of the trash out for good; gives how many are gone. */
  'trash.empty': {
    name: 'trash.empty',
    request: z.object({ questionIds: z.array(idSchema).check(z.minLength(1), z.maxLength(1_000)) }),
    response: z.object({ gone: z.int() }),
  },
  /** Takes the versions of an answer that are due, so that the history is whole when it is shown. */
  'history.take': {
    name: 'history.take',
    request: byQuestion,
    response: empty,
  },
  /** Makes an earlier text the present one, as a new edit. */
  'history.restore': {
    name: 'history.restore',
    request: z.object({ questionId: idSchema, versionId: z.int() }),
    response: empty,
  },
  /** How the vault is. Answered also while it is being restored. */
  'vault.status': {
    name: 'vault.status',
    request: empty,
    response: vaultStatusSchema,
  },
  /** Gives up a database that cannot be read for one made of the second copy. */
  'vault.rebuild': {
    name: 'vault.rebuild',
    request: empty,
    response: empty,
  },
  /** The user has read an incident. */
  'vault.dismiss': {
    name: 'vault.dismiss',
    request: z.object({ id: z.string().check(z.maxLength(64)) }),
    response: empty,
  },
  'settings.change': {
    name: 'settings.change',
    request: settingsPatchSchema,
    response: settingsSchema,
  },
  ...importRequests,
  ...backupRequests,
} as const;

export type ViewRequests = typeof viewRequests;
export type ViewRequestName = keyof ViewRequests;
export type ViewRequest<N extends ViewRequestName> = z.infer<ViewRequests[N]['request']>;
export type ViewResponse<N extends ViewRequestName> = z.infer<ViewRequests[N]['response']>;

/** What the background tells every view, unasked. */
export const viewEventSchema = z.discriminatedUnion('event', [
  /** An edit was committed. Without `rows` it was too large for a message: pull. */
  z.object({
    event: z.literal('answer.updated'),
    questionId: idSchema,
    seq: z.int(),
    previousSeq: z.int(),
    rows: z.optional(z.array(rowSchema)),
  }),
  /** A question was added, deleted or restored. */
  z.object({ event: z.literal('questions.changed'), questionId: z.optional(idSchema) }),
  /**
   * The active tab of a window, or what was detected in it, changed: native panels look again. `tabId`
   * is where something was detected; a panel in that page looks at its list again.
   */
  z.object({ event: z.literal('context.changed'), windowId: z.int(), tabId: z.optional(z.int()) }),
  /** The vault's status changed. `restored`: text came back, and views send all that they hold. */
  z.object({ event: z.literal('vault.changed'), restored: z.boolean() }),
  /** The reader has come to this question of the page's list; null before the first. */
  z.object({ event: z.literal('list.inView'), tabId: z.int(), index: z.nullable(z.int()) }),
  /** Pointing at the question has ended, one way or the other. */
  z.object({ event: z.literal('pointing.ended'), tabId: z.int() }),
  /** What this tab's page was taught, or how it fared, changed. */
  z.object({ event: z.literal('teaching.changed'), tabId: z.int() }),
  z.object({ event: z.literal('settings.changed'), settings: settingsSchema }),
  /** An update waits: send what is unsent now and answer whether anything is left. */
  z.object({ event: z.literal('flush') }),
]);
export type ViewEvent = z.infer<typeof viewEventSchema>;
