import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseFile } from '../../support/choose-file.ts';
import type { ChromiumRun } from '../../support/chromium.ts';
import { test } from '../../support/fixtures-chromium.ts';
import { ChromiumPanel } from '../../support/panel-chromium.ts';
import { addressOf, pageOf, QUESTIONS, samplePages, slugOf } from '../../support/sample-pages.ts';

// Defends: what pages and files say is text, in every view, in every form of export and on paper.

/** Markup, a script, a link that runs one, an override of the reading direction, and NUL. */
const POISON =
  '<img src=x data-ran onerror="ran=1"><script>ran=1</script><a data-ran href="javascript:ran=1">go</a> [go](javascript:ran=1) \u202Edrow\u2066 \u0000\u0007end';
/** The part of it by which it is found as text. */
const SEEN = '<img src=x data-ran onerror="ran=1"><script>ran=1</script>';
const BIDI = '\u202E';

/** Expects that a view shows text alone. */
async function expectTextOnly(view: Frame, where: string): Promise<void> {
  const found = await view.evaluate((bidi) => {
    const all = [...document.querySelectorAll('*')];
    const links = [...document.querySelectorAll('a[href], area[href], [action], [formaction]')];
    const words = all.filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes(bidi)),
    );
    return {
      ran: Reflect.get(window, 'ran'),
      made: document.querySelectorAll(
        '[data-ran], img, iframe, object, embed, base, form[action], script:not([src])',
      ).length,
      handlers: all.flatMap((each) => each.getAttributeNames()).filter((name) => /^on/.test(name)),
      links: links
        .map((link) => (link instanceof HTMLAnchorElement ? link.protocol : link.outerHTML))
        .filter((scheme) => !/^(https?|chrome-extension):$/.test(scheme)),
      // An override reaches to the end of its paragraph, unless it is kept within its element.
      loose: words
        .filter((each) => {
          const { display, unicodeBidi } = getComputedStyle(each);
          const isKept =
            /isolate|plaintext/.test(unicodeBidi) || !/^inline$|contents/.test(display);
          return !isKept && each.closest('.cm-editor, textarea, option') === null;
        })
        .map((each) => each.outerHTML.slice(0, 90)),
    };
  }, BIDI);
  const nothing = { ran: undefined, made: 0, handlers: [], links: [], loose: [] };
  expect.soft(found, where).toEqual(nothing);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('what a page says is text in the panel, and what cannot be seen is gone', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(
    (samplePages()['prachub/hostile']?.url ?? '').replace('https', 'http'),
  );
  const first = await chromium.panel(page);
  await expect.poll(() => first.content()).toContain('<b>bold</b>');
  await expectTextOnly(first.frame, 'the sample page');

  const { title } = QUESTIONS.deadline;
  const text = `Tell me about a time when you had to keep ${escaped(POISON)} up.`;
  const facts = ['Northwind', 'Software Engineer', 'Onsite', 'medium', 'More of the page, to be'];
  const html = facts.reduce(
    (all, fact) => all.replace(fact, `${fact} ${escaped(POISON)}`),
    pageOf({ title, text }).replace(` | PracHub</title>`, ` ${escaped(POISON)}</title>`),
  );
  site.serve(`prachub.com/interview-questions/${slugOf({ title, text })}`, html);
  const hostile = await chromium.open(addressOf({ title, text }));
  const panel = await chromium.panel(hostile);
  await expect.poll(() => panel.content()).toContain(SEEN);
  await panel.type('goal', 'x');
  for (const tab of ['Template', 'Coach', 'Preview', 'Answer']) {
    await panel.tab(tab);
    await expectTextOnly(panel.frame, tab);
  }
  // While the question is still shown.
  const content = await panel.content();
  for (const unseen of ['\u202E', '\u2066', '\u0000', '\u0007']) {
    expect(content).not.toContain(unseen);
  }
  await panel.frame.getByRole('button', { name: 'More' }).click();
  await panel.frame.getByRole('menuitem', { name: 'Why this panel opened' }).click();
  await panel.frame.getByRole('button', { name: 'Nothing here' }).waitFor();
  await expectTextOnly(panel.frame, 'the reasons');
  await panel.press(panel.frame.getByRole('button', { name: 'Nothing here' }));
  await panel.frame.getByRole('heading', { name: 'Nothing here, noted' }).waitFor();
  await expectTextOnly(panel.frame, 'what was taught');
  const options = await chromium.open(chromium.address('options.html'));
  await options.getByText('Asks nothing').waitFor();
  await expectTextOnly(options.mainFrame(), 'the options');
  expect(chromium.errors).toEqual([]);
});

const FIELDS = ['Title', 'Company', 'Role', 'Category', 'Difficulty', 'Round'];
/** A table as an attacker writes it: each text is a formula, a path or markup. */
const TABLE = Papa.unparse({
  fields: ['Question', ...FIELDS, 'Page', 'Goal and context', 'Results and metrics'],
  data: [
    [
      `Why ${POISON}?`,
      ...FIELDS.map((name) => `${name} ${POISON}`),
      'javascript:ran=1',
      POISON,
      `${POISON}\r\n# x\r\n`,
    ],
    [
      '=HYPERLINK("javascript:ran=1")',
      '../../../etc/passwd',
      '+1+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=2',
      'https://x.example/"><img src=x onerror="ran=1">',
      "=cmd|' /C calc'!A0",
      '@x',
    ],
    [
      'And how did it end?',
      'CON.\u202Eexe',
      '..',
      '.',
      '/',
      '\\',
      'C:\\x',
      'data:text/html,<script>ran=1</script>',
      '-',
      '\u0000=1',
    ],
  ],
});

/** What "Export" gives as one kind. */
async function download(library: Page, kind: RegExp): Promise<Buffer> {
  await library.getByRole('radio', { name: kind }).check();
  const [file] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: /^Download/ }).click(),
  ]);
  return readFile(await file.path());
}

/** Imports the table. */
async function importTable(chromium: ChromiumRun): Promise<Page> {
  const library = await chromium.open(chromium.address('library.html#import'));
  const file = { name: `${BIDI}x".csv`, mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await chooseFile(library, file);
  await library.getByRole('button', { name: 'Import 3 questions' }).waitFor();
  await expectTextOnly(library.mainFrame(), 'the plan of an import');
  await library.getByRole('button', { name: 'Import 3 questions' }).click();
  await library.getByText('3 questions added').waitFor();
  await expectTextOnly(library.mainFrame(), 'what was imported');
  return library;
}

test('what a file says is text in the library, in every form that it leaves in, and on paper', async ({
  chromium,
}) => {
  const library = await importTable(chromium);
  const view = library.mainFrame();
  await library.goto(chromium.address('library.html'));
  await library.getByRole('listitem').nth(2).waitFor();
  expect(await library.locator('body').innerText()).toContain(SEEN);
  await expectTextOnly(view, 'the list');
  const name = /^Title <img/;
  await library.getByRole('link', { name }).click();
  const panel = new ChromiumPanel(view);
  await panel.header('goal').waitFor();
  for (const tab of ['Answer', 'Template', 'Coach', 'Preview']) {
    await panel.tab(tab);
    await expectTextOnly(view, `an answer: ${tab}`);
  }
  await panel.tab('Answer');
  await panel.type('goal', ' changed');
  await panel.saved();
  await library.goBack();
  await library.getByRole('link', { name: /^Versions of: Title/ }).click();
  await library.getByRole('heading', { level: 1 }).waitFor();
  await expectTextOnly(view, 'the versions');
  await library.goBack();

  await library.getByRole('link', { name: 'Export' }).click();
  await expectTextOnly(view, 'the export');
  const json = JSON.parse((await download(library, /^Backup/)).toString()) as {
    answers: { sections: { goal: string } }[];
  };
  expect(json.answers.map(({ sections }) => sections.goal)).toContain(`${POISON} changed`);
  const markdown = (await download(library, /^One text/)).toString();
  const files = unzipSync(await download(library, /^Notes/));
  expect(Object.keys(files)).toHaveLength(3);
  for (const path of Object.keys(files)) {
    expect(path).toMatch(/^Sidestory\/[^/\\:*?"<>|\p{C}]+\.md$/u);
    expect(path).not.toMatch(/\/\.|\.\.|^sidestory\/con\s*\./i);
  }
  // Front matter is data in quotes; below it nothing begins a tag, or a link to a script.
  const notes = Object.values(files).map((note) =>
    strFromU8(note).split('\n---\n').slice(1).join(),
  );
  expect(markdown).toContain('\\<img src=x');
  for (const text of [markdown, ...notes]) {
    expect(text).not.toMatch(/(?<!\\)(<(img|script|a)\b|\]\(<?(javascript|data):)/i);
  }
  const { data } = Papa.parse<string[]>((await download(library, /^Table/)).toString());
  const cells = data.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell));
  expect(cells).toEqual([]);
  expect((await download(library, /^Cards/)).toString()).toMatch(
    /^#separator:Comma\n#html:false\n/,
  );

  await library.getByRole('radio', { name: /^Print/ }).check();
  await library.evaluate(() => {
    window.print = () => {};
  });
  await library.getByRole('button', { name: 'Print 3 answers' }).click();
  await library.locator('[data-print-sheet]').waitFor({ state: 'attached' });
  await library.emulateMedia({ media: 'print' });
  expect(await library.locator('body').innerText()).toContain(SEEN);
  await expectTextOnly(view, 'paper');
  await library.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await library.emulateMedia({ media: 'screen' });

  await library.goto(chromium.address('library.html'));
  await library.getByRole('button', { name: /^Delete: Title/ }).click();
  await library.getByRole('button', { name: 'Undo' }).waitFor();
  await expectTextOnly(view, 'the offer to undo');
  await library.getByRole('link', { name: 'Trash' }).click();
  await library.getByRole('heading', { level: 1 }).waitFor();
  await expectTextOnly(view, 'the trash');
  expect(chromium.errors).toEqual([]);
});
