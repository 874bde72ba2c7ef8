import { cleanText } from '../../text';

const MAX_VALUES = 12;
const MAX_VALUE = 120;
/** What a label may be: text of its own, in no link. */
const LABEL_ELEMENTS = 'h2,h3,h4,h5,h6,dt,th,p,span,div,label,strong,b,li';
// Labels stand near the heading; what is beyond is the page's own business, and its time.
const MAX_ELEMENTS = 4_000;
const MAX_TRIED = 60;

/**
 * The values that stand by visible labels: "Roles: A, B" in one line, or the label in an element and
 * its values in the next one, each in an element of its own. Labels are compared whole, without case.
 */
export function labelled<Label extends string>(
  area: ParentNode,
  labels: readonly Label[],
): Partial<Record<Label, string[]>> {
  const found: Partial<Record<Label, string[]>> = {};
  const names = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const longest = Math.max(...labels.map((label) => label.length));
  let seen = 0;
  let tried = 0;
  for (const element of area.querySelectorAll(LABEL_ELEMENTS)) {
    if (++seen > MAX_ELEMENTS) break;
    const own = ownText(element, longest + 200);
    if (!own) continue;
    const [, name = own, rest = ''] = /^([^:：]{1,60})[:：]\s?(.{0,200})$/.exec(own) ?? [];
    const label = names.get(name.trim().toLowerCase());
    if (!label || found[label]) continue;
    if (++tried > MAX_TRIED) break;
    const values = rest ? rest.split(/[,;•·|]\s?/) : valuesAfter(element, names);
    const kept = values.map((value) => cleanText(value)).filter((value) => isValue(value));
    if (kept.length === 0) continue;
    found[label] = [...new Set(kept)].slice(0, MAX_VALUES);
    if (Object.keys(found).length === labels.length) break;
  }
  return found;
}

/** The first value by any of these labels. */
export function firstOf(values: readonly (readonly string[] | undefined)[]): string | undefined {
  return values.find((list) => list && list.length > 0)?.[0];
}

function isValue(value: string): boolean {
  return value.length > 0 && value.length <= MAX_VALUE;
}

/**
 * The text that an element holds itself or in elements that hold nothing else: a label with its values.
 * Never that of a whole subtree, which a deep page would make a walk of its own for each level.
 */
function ownText(element: Element, max: number): string {
  let text = '';
  for (const node of element.childNodes) {
    // Frameworks part their texts by comments.
    if (node.nodeType === 8) continue;
    if (isElement(node) && node.childElementCount !== 0) return '';
    text += node.textContent ?? '';
    if (text.length > max * 2) return '';
  }
  return cleanText(text);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The values in what follows a label: its siblings, else those of the element around it. */
function valuesAfter(label: Element, names: ReadonlyMap<string, string>): string[] {
  let from = label;
  for (let up = 0; up < 2 && !from.nextElementSibling; up += 1) {
    const outer = from.parentElement;
    if (!outer || cleanText(outer.textContent ?? '') !== cleanText(label.textContent ?? '')) break;
    from = outer;
  }
  const values: string[] = [];
  let next = from.nextElementSibling;
  for (let steps = 0; next && steps < MAX_VALUES; steps += 1) {
    const leaves = leavesOf(next);
    if (leaves.some((leaf) => names.has(leaf.replace(/[:：]$/, '').toLowerCase()))) break;
    if (values.length > 0 && /^(?:h[1-6]|section|dt|th)$/.test(next.localName)) break;
    values.push(...leaves);
    // A list or a box of its own holds all values; inline ones follow each other.
    if (leaves.length > 0 && !/^(?:a|span|button|dd|td)$/.test(next.localName)) break;
    next = next.nextElementSibling;
  }
  return values;
}

/** The texts of the innermost elements, or the element's own lines where it has none. */
export function leavesOf(element: Element): string[] {
  const leaves: string[] = [];
  for (const leaf of element.querySelectorAll('a,li,span,button,dd,td,p,div')) {
    if (leaf.querySelector('a,li,span,button,dd,td,p,div')) continue;
    const text = cleanText((leaf.textContent ?? '').slice(0, 400));
    if (text) leaves.push(text);
    if (leaves.length === MAX_VALUES * 2) break;
  }
  if (leaves.length > 0) return leaves;
  const text = cleanText((element.textContent ?? '').slice(0, 400));
  return text ? text.split(/,\s|\s[•·|]\s/) : [];
}
