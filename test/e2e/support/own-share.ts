import type { Page } from 'playwright-core';

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
}

/** What the extension's scripts, and all that they call, took of a page's main thread: in samples. */
export interface Taken {
  own: number;
  all: number;
}

/** Samples the page's main thread while something goes on, five times a millisecond. */
export async function sampleOwn(page: Page, goesOn: () => Promise<unknown>): Promise<Taken> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  await goesOn();
  const { profile } = await cdp.send('Profiler.stop');
  await cdp.detach();
  return taken(profile);
}

function taken({ nodes, samples = [] }: Profile): Taken {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, within: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = within || node.callFrame.url.startsWith('chrome-extension://');
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) mark(child, isOurs);
  };
  const [root] = nodes;
  if (root) mark(root.id, false);
  return { own: samples.filter((id) => ours.has(id)).length, all: samples.length };
}
