import type { ChromiumRun } from '../chromium.ts';

/** Megabytes that the scripts of the extension's worker, or of its one page, hold after a collection. */
export async function heapOf(
  { context, extensionId }: ChromiumRun,
  type: 'service_worker' | 'page',
): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The context has no browser');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find((each) => each.type === type && each.url.includes(extensionId));
  if (!target) throw new Error(`There is no ${type} of the extension`);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let ids = 0;
  const ask = (method: string) =>
    new Promise<Record<string, unknown>>((resolve) => {
      ids += 1;
      const id = ids;
      const heard = (event: { sessionId: string; message: string }) => {
        const reply: { id?: number; result?: Record<string, unknown> } = JSON.parse(event.message);
        if (event.sessionId !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', heard);
        resolve(reply.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', heard);
      const message = JSON.stringify({ id, method, params: {} });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  // Twice: what a first one finalizes is only freed by a second.
  await ask('HeapProfiler.collectGarbage');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask('Runtime.getHeapUsage');
  await session.detach();
  return Number(usedSize) / 1024 / 1024;
}
