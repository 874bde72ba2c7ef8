import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { buildOf } from '../../support/paths.ts';
import { addressOf, QUESTIONS } from '../../support/sample-pages.ts';

// Defends: a page cannot tell that Sidestory is installed, and where it shows itself, nothing but that.

/** Every packed file by its path in the package. */
const FILES = readdirSync(buildOf('chrome'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(buildOf('chrome'), path.join(parentPath, name)));

/** Runs in the page: tries to get an address in each way that a page has, and says how that went. */
async function probe(address: string): Promise<string[]> {
  const loads = (element: HTMLElement, attribute: string) =>
    new Promise<string>((resolve) => {
      element.addEventListener('load', () => resolve('loads'));
      element.addEventListener('error', () => resolve('fails'));
      element.setAttribute(attribute, address);
      document.head.append(element);
    });
  // The page's own, since what is written here is rewritten for the tests.
  const imports: (address: string) => Promise<unknown> = Reflect.get(window, 'imports');
  const made = document.createElement.bind(document);
  const style = Object.assign(made('link'), { rel: 'stylesheet' });
  const module = Object.assign(made('script'), { type: 'module' });
  const failed = (error: unknown) => `fails: ${error}`.replaceAll(address, '');
  return Promise.all([
    fetch(address).then(() => 'loads', failed),
    fetch(address, { mode: 'no-cors' }).then(() => 'loads', failed),
    imports(address).then(() => 'loads', failed),
    loads(made('img'), 'src'),
    loads(made('script'), 'src'),
    loads(module, 'src'),
    loads(style, 'href'),
    new Promise<string>((resolve) => {
      try {
        const worker = new Worker(address);
        worker.addEventListener('error', () => resolve('fails'));
        worker.addEventListener('message', () => resolve('loads'));
      } catch (error) {
        resolve(`fails: ${error}`.replaceAll(address, ''));
      }
    }),
  ]);
}

test('no packed file loads by the extension’s own id, in any way that a page has', async ({
  chromium,
  site,
}) => {
  site.serve(
    'probe.example/',
    '<link rel="icon" href="data:,"><title>probe</title><script>imports = (address) => import(address)</script>',
  );
  const page = await chromium.open('http://probe.example/');
  const nobody = chromium.address('').replace(chromium.extensionId, 'a'.repeat(32));
  const expected = await page.evaluate(probe, `${nobody}panel.html`);
  expect(expected.filter((outcome) => outcome.startsWith('loads'))).toEqual([]);
  expect(FILES).toContain('panel.html');
  for (const file of FILES) {
    // As if nobody had that id.
    expect.soft(await page.evaluate(probe, chromium.address(file)), file).toEqual(expected);
  }
  for (const tag of ['iframe', 'object', 'embed']) {
    const attribute = tag === 'object' ? 'data' : 'src';
    const html = FILES.filter((file) => file.endsWith('.html')).map(
      (file) => `<${tag} ${attribute}="${chromium.address(file)}"></${tag}>`,
    );
    await page.evaluate(
      (markup) => document.body.insertAdjacentHTML('beforeend', markup),
      html.join(''),
    );
  }
  // Another page that is asked for afterwards is there by now, and so would they be.
  await page.evaluate(
    () =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', done);
        frame.src = '/';
        document.body.append(frame);
      }),
  );
  for (const frame of page.frames()) {
    const origin = await frame.evaluate('location.origin').catch(() => 'none');
    expect(origin).not.toContain('chrome-extension:');
  }
});

/** Runs in the page: all that a page can read of its world. */
function readable() {
  const namesOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? Object.getOwnPropertyNames(value).sort() : [];
  const host = document.querySelector('sidestory-root');
  const { outerHTML } = document.documentElement;
  const style = getComputedStyle(document.documentElement);
  const globals = [window, document, navigator, Reflect.get(window, 'chrome'), document.body];
  const builtIn = [Element, Node, Array, JSON, Promise, EventTarget, Document, Window].flatMap(
    (each) => [...namesOf(each), ...namesOf(Reflect.get(each, 'prototype'))],
  );
  return {
    hosts: document.querySelectorAll('sidestory-root').length,
    html: host ? outerHTML.replace(host.outerHTML, '') : outerHTML,
    names: [...globals.flatMap(namesOf), ...builtIn],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: window.length,
    element: customElements.get('sidestory-root') === undefined,
    entries: performance
      .getEntries()
      // When something was drawn: that a page is slower or faster tells nothing.
      .filter(
        ({ entryType }) => !/^(?:paint|visibility-state|long-animation-frame)$/.test(entryType),
      )
      .map(({ name }) => name)
      .sort(),
    // What making room does to a page is to be seen, as any narrower window is.
    style: [...style]
      .filter((property) => !/margin|size|width|origin/.test(property))
      .map((property) => `${property}: ${style.getPropertyValue(property)}`),
  };
}

test('a page finds no trace of it where it is not active, and one element where it is', async ({
  chromium,
  site,
}) => {
  site.serve('plain.example/', '<link rel="icon" href="data:,"><title>plain</title><h1>Plain</h1>');
  const bare = await ChromiumRun.launch({ site, extension: null });
  try {
    const read = async (
      run: ChromiumRun,
      address: string,
      look: (page: Page) => Promise<unknown>,
    ) => {
      const page = await run.open(address);
      await look(page);
      return page.evaluate(readable);
    };
    const nothing = async () => {};
    // A page that it never looks at; one that it refuses; and one that it stands beside.
    for (const address of ['http://plain.example/', addressOf(QUESTIONS.design)]) {
      const without = await read(bare, address, nothing);
      const shown = async () => {
        // By the time a page opened later has its panel, this one has long been looked at.
        await chromium.panel(await chromium.open(addressOf(QUESTIONS.disagreement)));
      };
      expect(await read(chromium, address, shown)).toEqual({ ...without, hosts: 0 });
    }
    const without = await read(bare, addressOf(QUESTIONS.deadline), nothing);
    const beside = await read(chromium, addressOf(QUESTIONS.deadline), (page) =>
      chromium.panel(page),
    );
    expect(beside).toEqual({ ...without, hosts: 1 });
  } finally {
    await bare.close();
    await bare.remove();
  }
});
