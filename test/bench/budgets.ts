/** What the median may be, where something was promised; in the metric's unit. Never asserted. */
const BUDGETS: Readonly<Record<string, number>> = {
  'page.script': 3,
  'page.script.other': 3,
  'page.heap': 0.3,
  'page.heap.other': 0.3,
  'content.bytes': 15_000,
  'detect.small': 5,
  'detect.50k': 50,
  'detect.50k.slice': 16,
  'detect.50k.none': 50,
  'detect.50k.none.slice': 16,
  'detect.attack.text.slice': 50,
  'detect.attack.headings.slice': 50,
  'detect.attack.quotes.slice': 50,
  'detect.attack.titles.slice': 50,
  'detect.attack.expressions.slice': 50,
  'detect.attack.items.slice': 50,
  'panel.open': 200,
  'key.othertab': 50,
  'stored.key.ratio': 4,
  'stored.burst.ratio': 4,
};

/** What may be paid with many answers, over the same with a hundred. */
const MOST_GROWTH = 1.5;

/** The budget of a metric: a fixed one, or its own floor where that is the promise. */
export function budgetOf({ name, floor }: { name: string; floor: number | null }): number | null {
  if (name === 'key.ack') return floor;
  if (name.startsWith('growth.') && floor !== null) return floor * MOST_GROWTH;
  return BUDGETS[name] ?? null;
}
