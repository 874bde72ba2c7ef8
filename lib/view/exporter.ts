import { browser } from 'wxt/browser';
import { type Format, makeFile } from '../backup/formats';
import type { MadeBackup, MadeFile } from '../backup/whole';
import { readTaughtRules } from '../teaching/store';
import type { ExportedAnswer } from '../vault/export';

/** Makes the file of an export; `whole`: of everything, so that what was taught of pages goes with it. */
export type MakeExport = (
  format: Format,
  answers: ExportedAnswer[],
  whole: boolean,
) => Promise<MadeFile | MadeBackup>;

/** The file of an export, with what only the browser knows: the version, the rules and the time. */
export const makeExport: MakeExport = async (format, answers, whole) =>
  makeFile(format, {
    answers,
    rules: whole ? await readTaughtRules() : [],
    appVersion: browser.runtime.getManifest().version,
    exportedAt: Date.now(),
  });
