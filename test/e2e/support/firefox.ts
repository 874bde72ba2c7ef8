import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../../lib/manifest.ts';
import type { PagesServer } from './pages-server.ts';
import { FirefoxPanel } from './panel-firefox.ts';
import { browserPath, buildOf } from './paths.ts';

export interface FirefoxOptions {
  site: PagesServer;
  /** A profile to continue with; without it a new one is made. */
  profile?: string;
  /** An X display: the browser then opens a real window there. */
  display?: string;
  /** How long the background's event page may be idle before the browser stops it. */
  backgroundIdleMs?: number;
  /** The extension to install; the build that ships, if nothing else is said; null for none. */
  extension?: string | null;
  /** Folders of other extensions, installed before it. */
  others?: readonly string[];
  /** The profile's folder for downloads. */
  downloads?: string;
  /** Whether the user lets the extension into private windows, as Firefox asks at install. */
  privateWindows?: boolean;
  /** Preferences of the browser's beside those that every test has. */
  preferences?: Record<string, unknown>;
}

const EXECUTABLES = ['firefox-esr', 'firefox'];

/** Firefox gives each installation a random id; a pinned one lets a test know the addresses. */
const UUID = '5d0b6a52-3f0e-4c4e-9a51-0f6b1d2c7e88';

function preferences(options: FirefoxOptions): Record<string, unknown> {
  const { site, backgroundIdleMs, downloads } = options;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
    // A temporary installation ends with the browser; what it stored must not, as in a real one.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Firefox maps a host to an address but not to a port, so the pages' server is its proxy.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': site.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.port,
    'network.proxy.no_proxies_on': '',
    'dom.security.https_first': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    ...(backgroundIdleMs && { 'extensions.background.idle.timeout': backgroundIdleMs }),
    ...options.preferences,
  };
}

/** Installs the extension; puppeteer's own way cannot let it into private windows. */
async function install(browser: Browser, options: FirefoxOptions): Promise<void> {
  const { extension = buildOf('firefox'), others = [] } = options;
  for (const other of others) await browser.installExtension(other);
  if (extension === null) return;
  if (!options.privateWindows) {
    await browser.installExtension(extension);
    return;
  }
  await bidiOf(browser).send('webExtension.install', {
    extensionData: { type: 'path', path: extension },
    'moz:allowPrivateBrowsing': true,
  });
}

/** The browser's own protocol, of which the tool passes on a part. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Puppeteer's own connection, which it keeps to itself. */
const bidiOf = (browser: Browser) => Reflect.get(browser, 'connection') as Bidi;

/** The window of the browser itself, in which its own code runs. */
async function chromeContext(bidi: Bidi): Promise<string> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('The browser has no window');
  return window.context;
}

/** A running Firefox with the built extension installed. */
export class FirefoxRun {
  private chrome: string | undefined;

  private constructor(
    readonly browser: Browser,
    readonly profile: string,
    private readonly options: FirefoxOptions,
  ) {}

  static async launch(options: FirefoxOptions): Promise<FirefoxRun> {
    const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'sidestory-firefox-')));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browserPath('FIREFOX_PATH', EXECUTABLES),
      headless: !options.display,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: null,
      // To stop the background as about:debugging does.
      args: ['--width=1400', '--height=900', '--remote-allow-system-access'],
      extraPrefsFirefox: preferences(options),
      ...(options.display && {
        env: { ...process.env, DISPLAY: options.display, MOZ_ENABLE_WAYLAND: '0' },
      }),
    });
    await install(browser, options);
    return new FirefoxRun(browser, profile, options);
  }

  /** The version as the browser tells it, without its name. */
  async version(): Promise<string> {
    return (await this.browser.version()).replace(/^firefox\//, '');
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** The address of one of the extension's own pages. */
  address(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  /** The panel in a page, once it is there and shows its sections. */
  panel(page: Page): Promise<FirefoxPanel> {
    return FirefoxPanel.in(page);
  }

  /** Stops the background's event page, as "Terminate background script" in about:debugging does. */
  async stopBackground(): Promise<void> {
    const bidi = bidiOf(this.browser);
    this.chrome ??= await chromeContext(bidi);
    const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;
    await bidi.send('script.evaluate', {
      expression: `${extension}.terminateBackground(${how})`,
      target: { context: this.chrome },
      awaitPromise: true,
    });
  }

  /** SIGKILL to the browser: nothing is flushed, nobody is asked. */
  async kill(): Promise<void> {
    const pid = this.browser.process()?.pid;
    if (!pid) throw new Error('The browser has no process to kill');
    const gone = new Promise((resolve) => this.browser.once('disconnected', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;
  }

  /** The same profile in a new browser, after `kill()` or `close()`. */
  restart(): Promise<FirefoxRun> {
    return FirefoxRun.launch({ ...this.options, profile: this.profile });
  }

  /** Closes the browser; the profile stays for `restart()` until `remove()`. */
  async close(): Promise<void> {
    await this.browser.close();
  }

  async remove(): Promise<void> {
    await rm(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
