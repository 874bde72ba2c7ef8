import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import type { PagesServer } from './pages-server.ts';
import { ChromiumPanel } from './panel-chromium.ts';
import { browserPath, buildOf } from './paths.ts';

export interface ChromiumOptions {
  site: PagesServer;
  /** A profile to continue with; without it a new one is made, and removed at the end. */
  profile?: string;
  /** Opens a real window, on this machine's display or on the X display named. */
  visible?: boolean;
  display?: string;
  /** The extension to load; the build that ships, unless a bench compares with none. */
  extension?: string | null;
  /** Folders of other extensions, to be loaded beside it. */
  others?: readonly string[];
  window?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The profile's folder for downloads, used as a user's own browser does; else the tool takes them. */
  downloads?: string;
  /** Whether the browser asks where to save each file. */
  asksWhere?: boolean;
}

const EXECUTABLES = ['chromium', 'chromium-browser'];

/** The id that Chromium gives an unpacked extension: a hash of its folder. */
export function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

async function prepareProfile(profile: string, options: ChromiumOptions): Promise<void> {
  const { downloads, asksWhere = false } = options;
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const preferences = {
    // Without developer mode `runtime.reload()` never brings an unpacked extension back.
    extensions: { ui: { developer_mode: true } },
    ...(downloads && {
      download: { default_directory: downloads, prompt_for_download: asksWhere },
    }),
  };
  await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** Has the browser save files by itself again, which the tool has taken over. */
async function leaveDownloads(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

function switches(options: ChromiumOptions, extension: string | null): string[] {
  const { site, visible, display, window = { width: 1400, height: 900 } } = options;
  const folders = [...(extension ? [extension] : []), ...(options.others ?? [])].join(',');
  return [
    ...(visible || display ? [] : ['--headless=new', '--disable-gpu']),
    // Containers and root have no sandbox; a person's own desktop has.
    ...(visible && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
    `--window-size=${window.width},${window.height}`,
    '--window-position=0,0',
    // Certificates are made for the run; that TLS works is not what is tested.
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *:443 127.0.0.1:${site.tlsPort}, MAP * 127.0.0.1:${site.port}`,
    ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
  ];
}

/** A running Chromium with the built extension, and the blows a test can deal it. */
export class ChromiumRun {
  /** Uncaught exceptions of all pages and frames, for tests that allow none. */
  readonly errors: string[] = [];
  readonly extensionId: string;
  private cdp: CDPSession | null = null;

  private constructor(
    readonly context: BrowserContext,
    readonly profile: string,
    private readonly options: ChromiumOptions,
    extension: string | null,
  ) {
    this.extensionId = extension ? idOf(extension) : '';
    const watch = (page: Page) => page.on('pageerror', (error) => this.errors.push(String(error)));
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  }

  static async launch(options: ChromiumOptions): Promise<ChromiumRun> {
    const extension = options.extension === undefined ? buildOf('chrome') : options.extension;
    const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'sidestory-chromium-')));
    const fresh = !existsSync(path.join(profile, 'Default', 'Preferences'));
    if (fresh) await prepareProfile(profile, options);
    const context = await chromium.launchPersistentContext(profile, {
      // Playwright's own headless mode is the old one, which has no extensions.
      headless: false,
      executablePath: browserPath('CHROMIUM_PATH', EXECUTABLES),
      args: switches(options, extension),
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      viewport: null,
      colorScheme: options.colorScheme ?? null,
      ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
    });
    // Less than a test's own time, so that what failed is told and not only that it did.
    context.setDefaultTimeout(15_000);
    if (options.downloads) await leaveDownloads(context);
    const run = new ChromiumRun(context, profile, options, extension);
    if (extension && fresh) await run.ready();
    return run;
  }

  /** The version as the browser tells it. */
  version(): string {
    return this.context.browser()?.version() ?? 'unknown';
  }

  /** The extension's background worker, started or not yet: waits until there is one. */
  async worker(): Promise<Worker> {
    const own = (worker: Worker) => worker.url().includes(this.extensionId);
    return (
      this.context.serviceWorkers().find(own) ??
      this.context.waitForEvent('serviceworker', { predicate: own })
    );
  }

  /** Until the worker of a new profile is installed, and listens: before, a shortcut is lost. */
  private async ready(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(async () => {
      const scope = globalThis as unknown as { serviceWorker: ServiceWorker };
      const { serviceWorker } = scope;
      while (serviceWorker.state !== 'activated') {
        await new Promise((resolve) =>
          serviceWorker.addEventListener('statechange', resolve, { once: true }),
        );
      }
    });
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** The address of one of the extension's own pages. */
  address(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  /** The panel in a page, once it is there and shows its sections. */
  panel(page: Page): Promise<ChromiumPanel> {
    return ChromiumPanel.in(page);
  }

  /** Stops every service worker, as the browser does after 30 s without an event. */
  async stopWorker(): Promise<void> {
    if (!this.cdp) {
      const page = this.context.pages()[0] ?? (await this.context.newPage());
      this.cdp = await this.context.newCDPSession(page);
      await this.cdp.send('ServiceWorker.enable');
    }
    await this.cdp.send('ServiceWorker.stopAllWorkers');
  }

  /** SIGKILL to the browser: nothing is flushed, nobody is asked. */
  async kill(): Promise<void> {
    const kill = await this.readyToKill();
    await kill();
  }

  /** What kills the browser at the very moment it is called; all there is to ask was asked before. */
  async readyToKill(): Promise<() => Promise<void>> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The context has no browser to kill');
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find((process) => process.type === 'browser')?.id;
    if (!pid) throw new Error('The browser does not tell its process');
    const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    return () => {
      process.kill(pid, 'SIGKILL');
      return gone;
    };
  }

  /** The same profile in a new browser, after `kill()` or `close()`. */
  restart(): Promise<ChromiumRun> {
    return ChromiumRun.launch({ ...this.options, profile: this.profile });
  }

  /** Closes the browser; the profile stays for `restart()` until `remove()`. */
  async close(): Promise<void> {
    await this.context.close();
  }

  async remove(): Promise<void> {
    // A killed browser's children may still be writing their last.
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
