import type { Page } from 'playwright-core';
import { IMPORT_LOCK } from '../../../../lib/messaging/view-import.ts';
import { HOSTILE_ATTRIBUTE, type HostileFile } from './files/hostile.ts';

/** What became of a file, as the page shows it. */
export type Shown =
  | { readonly step: 'refused'; readonly words: string }
  | {
      readonly step: 'plan';
      /** "5 questions · 3 new · 2 identical" */
      readonly summary: string;
      readonly reasons: readonly string[];
      readonly canConfirm: boolean;
    }
  | { readonly step: 'done'; readonly lines: readonly string[] }
  | { readonly step: 'failed'; readonly words: string };

/** A reply of the background. */
export interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** What the probe keeps in the page's window. */
interface ImportWindow {
  sidestoryImport: {
    give(file: { name: string; base64: string; more?: HostileFile['more'] }): Promise<Shown>;
    /** Once the page works no more on what it was given. */
    settled(): Promise<Shown>;
    press(name: string): void;
    send(items: readonly string[]): Promise<Reply>;
    /** What no file may ever bring about. */
    harm(): string[];
  };
  hostile?: unknown;
  chrome: { runtime: { sendMessage(message: object): Promise<Reply> } };
}

/** The library's import, used as its user does: a file is chosen, the plan read, a button pressed. */
export class ImportPage {
  private constructor(readonly page: Page) {}

  static async in(page: Page): Promise<ImportPage> {
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    await page.evaluate(install, [HOSTILE_ATTRIBUTE, IMPORT_LOCK] as const);
    return new ImportPage(page);
  }

  /** Chooses a file, in the page. */
  give({ name, bytes, more }: HostileFile): Promise<Shown> {
    const base64 = Buffer.from(bytes).toString('base64');
    return this.page.evaluate(
      (file) => (globalThis as unknown as ImportWindow).sidestoryImport.give(file),
      { name, base64, ...(more && { more }) },
    );
  }

  /** Chooses a file by the browser's own dialog. */
  async pick({ name, bytes }: HostileFile): Promise<Shown> {
    const [dialog] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    const settled = this.settled();
    await dialog.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    return settled;
  }

  private settled(): Promise<Shown> {
    return this.page.evaluate(() =>
      (globalThis as unknown as ImportWindow).sidestoryImport.settled(),
    );
  }

  /** Has the plan carried out that is shown. */
  confirm(): Promise<Shown> {
    return this.page.evaluate(() => {
      const probe = (globalThis as unknown as ImportWindow).sidestoryImport;
      const settled = probe.settled();
      probe.press('Import');
      return settled;
    });
  }

  /** Back to where a file is chosen. */
  async leave(button: 'Cancel' | 'Import another file'): Promise<void> {
    await this.page.evaluate(
      (name) => (globalThis as unknown as ImportWindow).sidestoryImport.press(name),
      button,
    );
  }

  /** Hands items to the background as the page does, without its reading of a file before it. */
  send(items: readonly string[]): Promise<Reply> {
    return this.page.evaluate(
      (all) => (globalThis as unknown as ImportWindow).sidestoryImport.send(all),
      items,
    );
  }

  /** Asks the background how the vault is. */
  status(): Promise<Reply> {
    return this.page.evaluate(() => {
      const { chrome } = globalThis as unknown as ImportWindow;
      return chrome.runtime.sendMessage({ contract: 'view', name: 'vault.status', body: {} });
    });
  }

  harm(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as ImportWindow).sidestoryImport.harm());
  }
}

/** Runs in the page. */
function install([attribute, lock]: readonly [string, string]): void {
  const scope = globalThis as unknown as ImportWindow;
  const seen = new WeakSet<Element>();
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const textsOf = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.innerText);

  function shown(): Shown | undefined {
    if (find('progress')) return undefined;
    const done = find('section[aria-label="Imported"]');
    const plan = find<HTMLElement>('section[aria-label="What it would do"]');
    const alert = find<HTMLElement>('[role=alert]');
    const now = done ?? alert ?? plan;
    if (!now || seen.has(now)) return undefined;
    seen.add(now);
    if (done) return { step: 'done', lines: textsOf('section[aria-label="Imported"] li') };
    if (alert) return { step: plan ? 'failed' : 'refused', words: alert.innerText };
    const confirm = plan?.querySelector('button');
    return {
      step: 'plan',
      summary: plan?.querySelector('p')?.innerText ?? '',
      reasons: textsOf('li span span').filter((words) => words.startsWith('Left out')),
      canConfirm: confirm ? !confirm.disabled : false,
    };
  }

  async function sha256(text: string): Promise<string> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  const ask = (name: string, body: object) =>
    scope.chrome.runtime.sendMessage({ contract: 'view', name, body });

  const settled = () =>
    new Promise<Shown>((resolve) => {
      const observer = new MutationObserver(look);
      function look() {
        const now = shown();
        if (!now) return;
        observer.disconnect();
        resolve(now);
      }
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    });

  /** Has all items staged and committed, one after the other. */
  async function sendAll(items: readonly string[]): Promise<Reply> {
    const importId = crypto.randomUUID();
    const sums: string[] = [];
    for (const [item, whole] of items.entries()) {
      sums.push(await sha256(whole));
      const pieces = whole.match(/[\s\S]{1,30000}/g) ?? [''];
      for (const [part, text] of pieces.entries()) {
        const body = { importId, item, part, parts: pieces.length, text };
        const reply = await ask('import.stage', body);
        if (!reply.ok) return reply;
      }
    }
    const checksum = await sha256(sums.join('\n'));
    const reply = await ask('import.commit', { importId, items: items.length, checksum });
    if (!reply.ok) await ask('import.drop', { importId });
    return reply;
  }

  scope.sidestoryImport = {
    settled,

    give({ name, base64, more }) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const parts: BlobPart[] = [bytes];
      if (more) {
        const unit = new Blob([more.unit]);
        parts.push(...Array.from({ length: more.times }, () => unit), more.end);
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File(parts, name));
      const input = find<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is nothing to choose a file with');
      input.files = transfer.files;
      const done = settled();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return done;
    },

    press(name) {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find((each) => each.innerText.startsWith(name));
      if (!button) throw new Error(`There is no button "${name}"`);
      button.click();
    },

    // Under the library's own lock: what was staged without one is what a stopped import left.
    send: (items) => navigator.locks.request(lock, () => sendAll(items)),

    harm() {
      const elements = [
        ...document.querySelectorAll(`[${attribute}], iframe, a[href^=javascript]`),
      ];
      const keys = Object.keys(Object.prototype).concat(Object.keys(Array.prototype));
      return [
        ...elements.map(({ outerHTML }) => outerHTML),
        ...keys.map((key) => `a prototype has "${key}"`),
        ...(scope.hostile === undefined ? [] : ['a script ran']),
        ...('hostile' in {} ? ['every object is hostile'] : []),
      ];
    },
  };
}
