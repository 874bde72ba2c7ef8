import axe from 'axe-core';
import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import { ChromiumRun } from '../support/chromium.ts';
import { test } from '../support/fixtures-chromium.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** Runs axe by the debugger: the panel's policy lets nobody evaluate a script in it. */
async function violations(cdp: CDPSession): Promise<string[]> {
  await cdp.send('Runtime.evaluate', { expression: `${axe.source};0` });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: 'axe.run().then((results) => results.violations)',
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'axe failed');
  return (result.value as Violation[]).flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}\n${node.failureSummary}`),
  );
}

test.for(['light', 'dark'] as const)(
  'axe finds nothing in the panel, %s',
  async (scheme, { site }) => {
    const chromium = await ChromiumRun.launch({ site, colorScheme: scheme });
    try {
      const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
      await panel.type('goal', 'We had promised the fourth of May.');
      await panel.check('goal');
      await panel.saved();
      const cdp = await chromium.context.newCDPSession(panel.frame);
      for (const tab of ['Answer', 'Template', 'Coach', 'Preview']) {
        await panel.tab(tab);
        expect(await violations(cdp), tab).toEqual([]);
      }
    } finally {
      await chromium.close();
      await chromium.remove();
    }
  },
);

test.for([
  'library.html',
  'library.html#export',
  'library.html#import',
  'library.html#trash',
  'options.html',
  'panel.html',
])('axe finds nothing in %s in a tab', async (file, { chromium }) => {
  const page = await chromium.open(chromium.address(file));
  await page.getByRole('heading').first().waitFor();
  const cdp = await chromium.context.newCDPSession(page);
  expect(await violations(cdp)).toEqual([]);
});

test('axe finds nothing in an answer in the library’s tab', async ({ chromium }) => {
  const panel = await chromium.panel(await chromium.open(addressOf(QUESTIONS.deadline)));
  await panel.type('goal', 'We had promised the fourth of May.');
  await panel.saved();
  const page = await chromium.open(chromium.address('library.html'));
  await page.getByRole('link', { name: QUESTIONS.deadline.title, exact: true }).click();
  await page.getByRole('tab', { name: 'Answer' }).waitFor();
  const cdp = await chromium.context.newCDPSession(page);
  expect(await violations(cdp)).toEqual([]);
});
