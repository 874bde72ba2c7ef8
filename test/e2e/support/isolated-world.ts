import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumRun } from './chromium.ts';

export interface Reply {
  ok: boolean;
  code?: string;
  value?: unknown;
}

/** The content script's own world in a page: what an attacker has who took that script over. */
export class IsolatedWorld {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly contextId: number,
  ) {}

  static async in(chromium: ChromiumRun, page: Page): Promise<IsolatedWorld> {
    const cdp = await chromium.context.newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
        if (origin === `chrome-extension://${chromium.extensionId}`) resolve(id);
      });
    });
    await cdp.send('Runtime.enable');
    return new IsolatedWorld(cdp, await found);
  }

  /** Runs a script in it, and gives what comes of it. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'No reply');
    return result.value;
  }

  /** Sends a message, given as JSON so that `__proto__` travels as a key like any other. */
  async send(json: string): Promise<Reply | null> {
    const message = JSON.stringify(json);
    return (await this.run(`chrome.runtime.sendMessage(JSON.parse(${message}))`)) as Reply | null;
  }

  /** The same on a line like those of views; null where it is cut. */
  async sendByPort(json: string, name = 'view'): Promise<Reply | null> {
    return (await this.run(`new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: ${JSON.stringify(name)} });
      port.onMessage.addListener(({ reply }) => (port.disconnect(), resolve(reply)));
      port.onDisconnect.addListener(() => resolve(null));
      port.postMessage({ id: 1, request: JSON.parse(${JSON.stringify(json)}) });
    })`)) as Reply | null;
  }
}
