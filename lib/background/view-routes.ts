import { browser } from 'wxt/browser';
import { cleanCapture } from '../capture/clean';
import { boundQuestion } from '../detection/bounds';
import { enrichQuestion } from '../detection/enrich';
import { fromBase64 } from '../messaging/base64';
import { RequestError } from '../messaging/envelope';
import { MAX_PIECE_BYTES } from '../messaging/limits';
import { type Route, route } from '../messaging/router';
import type { ViewSender } from '../messaging/senders';
import { type Committed, type ViewRequestName, viewRequests } from '../messaging/view';
import type { BackupRequestName } from '../messaging/view-backup';
import type { ImportRequestName } from '../messaging/view-import';
import type { SettingsStore } from '../settings/store';
import type { Commit } from '../vault/log';
import type { Vault } from '../vault/vault';
import { broadcast } from './broadcast';
import type { ListService } from './list-service';
import { commandOverlay } from './overlay-commands';
import type { PanelService } from './panel-service';
import { toPage, toRows } from './rows';
import type { SampleService } from './sample-service';
import { tabOf, teachingRoutes } from './teaching-routes';
import type { TeachingService } from './teaching-service';
import { orUnkept } from './unkept';
import type { VaultRequestName } from './vault-routes';

export interface ViewRouteParts {
  readonly vault: Vault;
  readonly panel: PanelService;
  readonly lists: ListService;
  readonly samples: SampleService;
  readonly teaching: TeachingService;
  readonly settings: SettingsStore;
  /** Called after each commit, with what can wait: summaries, compaction. */
  afterCommit(questionId: string): void;
}

/** What is done with each request of a view. */
export function viewRoutes(
  parts: ViewRouteParts,
): Record<
  Exclude<ViewRequestName, VaultRequestName | ImportRequestName | BackupRequestName>,
  Route<ViewSender>
> {
  const { vault, panel, lists, samples, teaching, settings } = parts;

  /** Acknowledges a commit, and tells the other views of it. */
  function announce(questionId: string, commit: Commit): Committed {
    const { seq, previousSeq, rows } = commit;
    const bytes = rows.reduce((sum, row) => sum + row.bytes.byteLength, 0);
    const small = rows.length > 0 && bytes <= MAX_PIECE_BYTES;
    // After the acknowledgment has left, which the typing view waits for. A repeated edit is announced
    // too: the worker may have died between its commit and its first announcement.
    setTimeout(() =>
      broadcast({
        event: 'answer.updated',
        questionId,
        seq,
        previousSeq,
        ...(small && { rows: toRows(rows) }),
      }),
    );
    parts.afterCommit(questionId);
    return { seq, previousSeq };
  }

  return {
    'panel.join': route(viewRequests['panel.join'], (body, sender: ViewSender) =>
      panel.join(body, sender),
    ),
    'panel.remount': route(viewRequests['panel.remount'], async (_, sender: ViewSender) => {
      if (sender.tabId !== undefined) await panel.remount(sender.tabId);
      return {};
    }),
    'panel.close': route(viewRequests['panel.close'], async (_, sender: ViewSender) => {
      // Where there is nothing to show, there is no rail either.
      if (sender.tabId === undefined || (await teaching.endQuiet(sender.tabId))) return {};
      const mount = await panel.setView(sender.tabId, 'rail');
      await commandOverlay(sender.tabId, { mount: { ...mount, focus: true } });
      return {};
    }),
    'page.show': route(viewRequests['page.show'], async ({ page, about }, sender: ViewSender) => {
      const site = about && (await teaching.show(sender.tabId))?.host;
      // A permission is for a host, on whichever port.
      const more = site ? `#site=${encodeURIComponent(site.replace(/:\d+$/, ''))}` : '';
      await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${more}`) });
      return {};
    }),
    'question.open': route(viewRequests['question.open'], ({ questionId }) =>
      panel.openById(questionId),
    ),
    'list.show': route(viewRequests['list.show'], async ({ tabId, back }, sender: ViewSender) => {
      const tab = tabOf(sender, tabId);
      const list = await lists.show(tab);
      if (back && tab !== undefined) await panel.backToList(tab);
      return { list };
    }),
    'list.pick': route(viewRequests['list.pick'], async (body, sender: ViewSender) => {
      const { index, text } = body;
      const tab = tabOf(sender, body.tabId);
      const found = await lists.pick(index, text, tab);
      await lists.scroll(index, tab);
      return orUnkept(found, async () => {
        const { record } = await vault.openQuestion(found);
        if (tab !== undefined) await panel.point(tab, record);
        return panel.open(record);
      });
    }),
    'list.capture': route(viewRequests['list.capture'], async ({ tabId }, sender: ViewSender) => {
      const list = await lists.capture(tabOf(sender, tabId));
      broadcast({ event: 'questions.changed' });
      return { list };
    }),
    'list.follow': route(viewRequests['list.follow'], async ({ tabId }, sender: ViewSender) => {
      await lists.follow(tabOf(sender, tabId));
      return {};
    }),
    'list.scroll': route(
      viewRequests['list.scroll'],
      async ({ index, tabId }, sender: ViewSender) => {
        await lists.scroll(index, tabOf(sender, tabId));
        return {};
      },
    ),
    'sample.read': route(viewRequests['sample.read'], async (body, sender: ViewSender) => {
      const sample = await samples.read(body.questionId, tabOf(sender, body.tabId));
      return sample === undefined ? {} : { sample };
    }),
    ...teachingRoutes(teaching),
    'question.paste': route(
      viewRequests['question.paste'],
      async ({ text }, sender: ViewSender) => {
        const found = {
          question: enrichQuestion({ text: cleanCapture(text) }),
          source: { url: '', title: '', seenAt: Date.now() },
          keep: true,
        };
        return orUnkept(found, async () => {
          const { record } = await vault.openQuestion(found);
          if (sender.placement === 'page' && sender.tabId !== undefined) {
            await panel.point(sender.tabId, record);
          }
          broadcast({ event: 'questions.changed', questionId: record.id });
          return panel.open(record);
        });
      },
    ),
    'question.again': route(viewRequests['question.again'], async ({ question }) => {
      const source = { url: '', title: '', seenAt: Date.now() };
      const { record } = await vault.openQuestion({ question: boundQuestion(question), source });
      return panel.open(record);
    }),
    'question.adopt': route(viewRequests['question.adopt'], async (body, sender: ViewSender) => {
      const record = await vault.adopt(body.questionId, body.instead);
      if (sender.placement === 'page' && sender.tabId !== undefined) {
        await panel.point(sender.tabId, record);
      }
      return panel.open(record);
    }),
    'question.tests': route(
      viewRequests['question.tests'],
      async ({ questionId, competencies }) => {
        await vault.setCompetencies(questionId, competencies);
        return {};
      },
    ),
    'question.delete': route(viewRequests['question.delete'], async ({ questionId }) => {
      await vault.deleteQuestion(questionId);
      broadcast({ event: 'questions.changed', questionId });
      return {};
    }),
    'question.restore': route(viewRequests['question.restore'], async ({ questionId }) => {
      await vault.restoreQuestion(questionId);
      broadcast({ event: 'questions.changed', questionId });
      return {};
    }),
    'answer.edit': route(viewRequests['answer.edit'], async ({ questionId, editId, update }) =>
      announce(questionId, await vault.append({ questionId, editId, update: bytesOf(update) })),
    ),
    'answer.piece': route(viewRequests['answer.piece'], async ({ update, ...piece }) => {
      const commit = await vault.appendPiece({ ...piece, bytes: bytesOf(update) });
      return { committed: commit ? announce(piece.questionId, commit) : null };
    }),
    'answer.pull': route(viewRequests['answer.pull'], async ({ questionId, after }) =>
      toPage(await vault.pull(questionId, after, MAX_PIECE_BYTES)),
    ),
    'history.take': route(viewRequests['history.take'], async ({ questionId }) => {
      await vault.takeVersions(questionId);
      return {};
    }),
    'history.restore': route(viewRequests['history.restore'], async ({ questionId, versionId }) => {
      const commit = await vault.restoreVersion(questionId, versionId);
      if (commit) announce(questionId, commit);
      return {};
    }),
    'settings.change': route(viewRequests['settings.change'], async (patch) => {
      const next = await settings.change(patch);
      broadcast({ event: 'settings.changed', settings: next });
      await panel.applySettings(next);
      return next;
    }),
  };
}

function bytesOf(update: string): Uint8Array {
  try {
    return fromBase64(update);
  } catch {
    throw new RequestError('bad-message', 'The update is not base64');
  }
}
