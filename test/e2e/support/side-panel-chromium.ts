import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumRun } from './chromium.ts';

interface Answer {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  error?: { message: string };
}

/**
 * The browser's own side panel. Playwright counts it among no context's pages, so it is reached
 * through the browser's debugger.
 */
export class ChromiumSidePanel {
  private sent = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as Answer;
      if (answer.id !== undefined) this.waiting.get(answer.id)?.(answer);
    });
  }

  /** Waits until the browser has opened it. */
  static async in(chromium: ChromiumRun): Promise<ChromiumSidePanel> {
    const cdp = await chromium.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('The context has no browser');
    const attach = async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      // The frames in pages have the same address.
      const found = targetInfos.find(
        ({ type, url }) => type === 'page' && url === chromium.address('panel.html'),
      );
      if (!found) return '';
      // While it opens, one target may give way to another.
      const { sessionId } = await cdp
        .send('Target.attachToTarget', { targetId: found.targetId, flatten: false })
        .catch(() => ({ sessionId: '' }));
      return sessionId;
    };
    let sessionId = '';
    await expect
      .poll(async () => {
        sessionId = await attach();
        return sessionId;
      })
      .not.toBe('');
    return new ChromiumSidePanel(cdp, sessionId);
  }

  private async send(method: string, params: object): Promise<Answer> {
    const id = ++this.sent;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const answer = await answered;
    this.waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer;
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result?.result?.value;
  }

  /** All that can be read in it. */
  async content(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  /** Waits for what a selector finds, and types there. */
  async type(selector: string, text: string): Promise<void> {
    const focus = `(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.focus();
      return found !== null && document.activeElement === found;
    })()`;
    await expect.poll(() => this.evaluate(focus)).toBe(true);
    await this.send('Input.insertText', { text });
  }

  /** Waits for what a selector finds, and presses it. */
  async press(selector: string): Promise<void> {
    const press = `(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.click();
      return found !== null;
    })()`;
    await expect.poll(() => this.evaluate(press)).toBe(true);
  }
}
