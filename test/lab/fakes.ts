import * as Y from 'yjs';
import type { DetectedQuestion } from '../../lib/detection/detection';
import type { Teaching } from '../../lib/messaging/teaching';
import { DEFAULT_SETTINGS, patched, type Settings } from '../../lib/settings/settings';
import type { AnswerSession, Observable, PanelServices, SaveState } from '../../lib/view/services';

/** An observable that can be set. */
export function box<T>(initial: T): Observable<T> & { set(value: T): void } {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A session on a document in memory: "saves" a moment after each edit. */
export function fakeSession(question: DetectedQuestion, save = box<SaveState>({ kind: 'saved' })) {
  const doc = new Y.Doc();
  let timer: ReturnType<typeof setTimeout> | undefined;
  doc.on('update', () => {
    if (['orphaned', 'failed', 'unkept'].includes(save.get().kind)) return;
    save.set({ kind: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(() => save.get().kind === 'saving' && save.set({ kind: 'saved' }), 30);
  });
  const session: AnswerSession = {
    record: { id: 'question-1', question, sources: [], createdAt: 0 },
    doc,
    save,
    flush: async () => save.set({ kind: 'saved' }),
    carry: () => false,
    close: () => doc.destroy(),
  };
  return { session, doc, save };
}

/** Services that remember what was asked of them, by name. */
export function fakeServices(overrides: Partial<PanelServices> = {}, settings?: Partial<Settings>) {
  const state = box<Settings>({ ...DEFAULT_SETTINGS, ...settings });
  const calls: string[] = [];
  const copied: string[] = [];
  const note = (name: string) => async () => {
    calls.push(name);
  };
  const refuse = async () => {
    throw new Error('The lab opens no other question.');
  };
  const services: PanelServices = {
    placement: 'page',
    settings: state,
    changeSettings: async (patch) => {
      calls.push('changeSettings');
      state.set(patched(state.get(), patch));
    },
    close: note('close'),
    paste: refuse,
    adopt: refuse,
    pick: refuse,
    showList: async () => [],
    backToList: async () => [],
    captureList: async () => [],
    inView: box<number | null>(null),
    followList: note('followList'),
    scrollTo: note('scrollTo'),
    setCompetencies: note('setCompetencies'),
    readSample: async () => undefined,
    teaching: {
      now: box<Teaching | undefined>(undefined),
      pointing: box(false),
      point: note('point'),
      nothing: note('nothing'),
      forget: note('forget'),
      widen: note('widen'),
      allowSite: note('allowSite'),
      declineSite: note('declineSite'),
    },
    turnTo: () => undefined,
    openLibrary: note('openLibrary'),
    openOptions: note('openOptions'),
    copy: async (text) => {
      copied.push(text);
    },
    ...overrides,
  };
  return { services, settings: state, calls, copied };
}
