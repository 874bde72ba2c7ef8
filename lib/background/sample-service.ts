import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { MAX_SAMPLE } from '../detection/limits';
import type { ListedAt } from '../overlay/sample-script';
import type { TabContext, TabContexts } from '../session/tab-contexts';
import { normalizeQuestion } from '../vault/normalize';
import type { Vault } from '../vault/vault';
import { createLimiter } from './limiter';
import { insertScript } from './overlay-commands';

/** What the page's script gives: text and nothing else, however the page is made. */
const sampleSchema = z.string().check(z.minLength(1), z.maxLength(MAX_SAMPLE));

/** How often a panel may have its page read, in a minute: it asks when it opens and when it is come back to. */
const READINGS = 20;
const MINUTE_MS = 60_000;

/**
 * The page's own sample answer, read when a panel asks and kept nowhere: not in the tab's context, not
 * in the vault.
 */
export function createSampleService(vault: Vault, contexts: TabContexts) {
  const readings = createLimiter(READINGS, MINUTE_MS);
  return {
    /**
     * The sample beside a question in a tab's page; undefined where there is none, where the page is
     * about another question, or where it cannot be read.
     */
    async read(questionId: string, tabId: number | undefined): Promise<string | undefined> {
      const context = tabId === undefined ? undefined : await contexts.get(tabId);
      if (tabId === undefined || !context || !readings.allow(String(tabId))) return undefined;
      const place = await placeOf(vault, context, questionId);
      return place && readIn(tabId, place.listed);
    },
  };
}

export type SampleService = ReturnType<typeof createSampleService>;

/** Where in the page the question stands: alone, or in a list; undefined where it does not. */
async function placeOf(
  vault: Vault,
  { question, list, questionId: about }: TabContext,
  questionId: string,
): Promise<{ listed: ListedAt | null } | undefined> {
  // After a capture the tab is about what the user took, and its page may be about something else.
  if (about !== questionId) return undefined;
  if (question) return { listed: null };
  if (!list) return undefined;
  const record = await vault.getQuestion(questionId);
  const wanted = normalizeQuestion(record.question.text);
  const texts = list.map(({ text }) => text);
  const at = texts.findIndex((text) => normalizeQuestion(text) === wanted);
  return at < 0 ? undefined : { listed: { texts, at } };
}

async function readIn(tabId: number, listed: ListedAt | null): Promise<string | undefined> {
  try {
    await insertScript(tabId, '/sample.js');
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: callReader,
      args: [listed],
    });
    const sample = z.safeParse(sampleSchema, frame?.result);
    return sample.success ? sample.data : undefined;
  } catch {
    // No permission for this page, or it went away: there is nothing to compare with.
    return undefined;
  }
}

/** Runs in the page, beside `sample.js`; sent there as text, so it names nothing from outside itself. */
function callReader(listed: ListedAt | null): unknown {
  const read: unknown = Reflect.get(globalThis, Symbol.for('sidestory.sample'));
  return typeof read === 'function' ? read(listed) : null;
}
