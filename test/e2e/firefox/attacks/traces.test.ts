import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FirefoxRun } from '../../support/firefox.ts';
import { test } from '../../support/fixtures-firefox.ts';
import { buildOf } from '../../support/paths.ts';
import { addressOf, pageOf, QUESTIONS, slugOf } from '../../support/sample-pages.ts';

// Defends: a page cannot tell that Sidestory is installed, and where it shows itself, nothing but that.
// Firefox gives each installation a random id; these pages are told it, which no page can be.

/** Every packed file by its path in the package. */
const FILES = readdirSync(buildOf('firefox'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(buildOf('firefox'), path.join(parentPath, name)));

/** Runs in the page: tries to get an address in each way that a page has, and says how that went. */
async function probe(address: string): Promise<string[]> {
  const loads = (tag: string, attribute: string, more = {}) =>
    new Promise<string>((resolve) => {
      const element = Object.assign(document.createElement(tag), more);
      element.addEventListener('load', () => resolve(`${tag} loads`));
      element.addEventListener('error', () => resolve('fails'));
      element.setAttribute(attribute, address);
      document.head.append(element);
    });
  // The page's own, since what is written here is rewritten for the tests.
  const imports: (address: string) => Promise<unknown> = Reflect.get(window, 'imports');
  const works = new Promise<string>((resolve) => {
    try {
      const worker = new Worker(address);
      worker.addEventListener('error', () => resolve('fails'));
      worker.addEventListener('message', () => resolve('worker loads'));
    } catch {
      resolve('fails');
    }
  });
  return Promise.all([
    fetch(address).then(
      () => 'fetch loads',
      () => 'fails',
    ),
    imports(address).then(
      () => 'import loads',
      () => 'fails',
    ),
    loads('img', 'src'),
    loads('script', 'src'),
    loads('script', 'src', { type: 'module' }),
    loads('link', 'href', { rel: 'stylesheet' }),
    works,
  ]);
}

test('no packed file loads but the panel’s page, and that shows nothing', async ({
  firefox,
  site,
}) => {
  site.serve(
    'probe.example/',
    '<link rel="icon" href="data:,"><title>probe</title><script>imports = (address) => import(address)</script>',
  );
  const page = await firefox.open('http://probe.example/');
  expect(FILES).toContain('panel.html');
  for (const file of FILES.filter((each) => each !== 'panel.html')) {
    const outcome = await page.evaluate(probe, firefox.address(file));
    expect.soft(new Set(outcome), file).toEqual(new Set(['fails']));
  }
  const html = FILES.filter((file) => file.endsWith('.html'));
  expect(html.length).toBeGreaterThan(2);
  const frames = html.map((file) => `<iframe src="${firefox.address(file)}"></iframe>`);
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
  }, frames.join(''));
  // By the time a panel elsewhere has had its answer saved, these would have had theirs.
  const panel = await firefox.panel(await firefox.open(addressOf(QUESTIONS.deadline, '', 'https')));
  await panel.type('goal', 'Not for probes.');
  await panel.saved();
  for (const frame of page.frames().slice(1)) {
    const shown = await frame.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    expect(shown).not.toContain('Sidestory');
    expect(shown).not.toContain(QUESTIONS.deadline.text);
  }
});

/** Runs in the page: all that a page can read of its world. */
function readable() {
  const namesOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? Object.getOwnPropertyNames(value).sort() : [];
  const host = document.querySelector('sidestory-root');
  const { outerHTML } = document.documentElement;
  const style = getComputedStyle(document.documentElement);
  const built = [Element, Node, Array, JSON, Promise, EventTarget, Document, Window];
  return {
    hosts: document.querySelectorAll('sidestory-root').length,
    html: host ? outerHTML.replace(host.outerHTML, '') : outerHTML,
    names: [
      ...[window, document, navigator, document.body].flatMap(namesOf),
      ...built.flatMap((each) => [...namesOf(each), ...namesOf(Reflect.get(each, 'prototype'))]),
    ],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: window.length,
    root: host?.shadowRoot ?? null,
    element: customElements.get('sidestory-root') === undefined,
    // Violations of the page's own policy, which would name what was let past it.
    reports: Reflect.get(window, 'reports'),
    entries: performance
      .getEntries()
      .filter(({ entryType }) => entryType !== 'paint' && entryType !== 'visibility-state')
      .map(({ name }) => name)
      .sort(),
    // What making room does to a page is to be seen, as any narrower window is.
    style: [...style]
      .filter((property) => !/margin|size|width|height|origin/.test(property))
      .map((property) => `${property}: ${style.getPropertyValue(property)}`),
  };
}

test('a page finds no trace of it where it is not active, and one element where it is', async ({
  firefox,
  site,
}) => {
  const watching = {
    ...QUESTIONS.deadline,
    extra: `<script>window.reports = [];
      document.addEventListener('securitypolicyviolation', (event) => reports.push(event.blockedURI));</script>`,
  };
  site.serve(`prachub.com/interview-questions/${slugOf(watching)}`, pageOf(watching));
  site.serve('plain.example/', '<link rel="icon" href="data:,"><title>plain</title><h1>Plain</h1>');
  const bare = await FirefoxRun.launch({ site, extension: null });
  try {
    const read = async (
      run: FirefoxRun,
      address: string,
      look: (page: Page) => Promise<unknown>,
    ) => {
      const page = await run.open(address);
      await look(page);
      return page.evaluate(readable);
    };
    const nothing = async () => {};
    const later = async () => {
      // By the time a page opened later has its panel, this one has long been looked at.
      await firefox.panel(await firefox.open(addressOf(QUESTIONS.disagreement, '', 'https')));
    };
    for (const address of ['http://plain.example/', addressOf(QUESTIONS.design, '', 'https')]) {
      const without = await read(bare, address, nothing);
      expect(await read(firefox, address, later)).toEqual({ ...without, hosts: 0 });
    }
    const address = addressOf(QUESTIONS.deadline, '?headers=csp', 'https');
    const without = await read(bare, address, nothing);
    const beside = await read(firefox, address, (page) => firefox.panel(page));
    expect(beside).toEqual({ ...without, hosts: 1 });
    expect(JSON.stringify(beside)).not.toContain('moz-extension');
  } finally {
    await bare.close();
    await bare.remove();
  }
});
