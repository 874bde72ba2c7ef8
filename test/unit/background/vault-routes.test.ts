import { expect, test, vi } from 'vitest';
import { vaultRoutes } from '../../../lib/background/vault-routes';
import type { ViewSender } from '../../../lib/messaging/senders';
import { Keeper } from '../../../lib/vault/keeper';
import { memoryStore } from '../vault/local-store';
import { storage } from '../vault/support';
import { surroundings } from './support';

const sender = (placement: ViewSender['placement']): ViewSender => ({
  kind: 'view',
  page: placement === 'tab' ? 'library' : 'panel',
  placement,
  tabId: 1,
  frameId: 1,
  documentId: undefined,
});

function routes() {
  const { toViews } = surroundings();
  const keeper = new Keeper(storage().database(), memoryStore().store);
  return { keeper, toViews, ask: vaultRoutes(keeper) };
}

test('a tab of ours can have the database replaced', async () => {
  const { ask, keeper } = routes();
  const rebuild = vi.spyOn(keeper, 'rebuild').mockResolvedValue();
  await ask['vault.rebuild']({}, sender('tab'));
  expect(rebuild).toHaveBeenCalledOnce();
});

test('and empty the trash', async () => {
  const { ask, keeper, toViews } = routes();
  const purge = vi.spyOn(keeper, 'purge').mockResolvedValue(['a', 'b']);
  const body = { questionIds: ['question-1', 'question-2'] };
  expect(await ask['trash.empty'](body, sender('tab'))).toEqual({ gone: 2 });
  expect(purge).toHaveBeenCalledWith(body.questionIds);
  expect(toViews).toHaveBeenCalledWith({ event: 'questions.changed' });
});

test('what one view puts away is put away in all', async () => {
  const { ask, keeper, toViews } = routes();
  await keeper.report({ kind: 'restored', questions: 1, missing: 0 });
  const { incidents } = await keeper.status();
  await ask['vault.dismiss']({ id: incidents[0]?.id }, sender('page'));
  expect(await ask['vault.status']({}, sender('page'))).toMatchObject({ incidents: [] });
  expect(toViews).toHaveBeenCalledWith({ event: 'vault.changed', restored: false });
});
