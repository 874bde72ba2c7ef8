import axe from 'axe-core';
import { expect } from 'vitest';
import { test } from '../support/fixtures-firefox.ts';
import { addressOf, QUESTIONS } from '../support/sample-pages.ts';

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

test('axe finds nothing in the panel', async ({ firefox }) => {
  const panel = await firefox.panel(await firefox.open(addressOf(QUESTIONS.deadline, '', 'https')));
  await panel.type('goal', 'We had promised the fourth of May.');
  await panel.saved();
  await panel.frame.evaluate(`${axe.source};0`);
  for (const tab of ['Answer', 'Template', 'Preview']) {
    await panel.tab(tab);
    const found = await panel.frame.evaluate('axe.run().then((results) => results.violations)');
    const violations = (found as Violation[]).flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
    );
    expect(violations, tab).toEqual([]);
  }
});
