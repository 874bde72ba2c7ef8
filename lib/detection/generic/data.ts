import { MAX_QUESTIONS } from '../limits';
import type { Steps } from '../steps';
import { cleanText } from '../text';

/** A question that a page describes in its data for machines. */
interface DataQuestion {
  type: string;
  name: string;
  text: string;
}

/** What a page says of itself to machines: not always true of what it shows, so it is compared. */
export interface PageData {
  questions: DataQuestion[];
  /** Headlines of articles and other works. */
  headlines: string[];
  types: Set<string>;
}

const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 20;
const MAX_VALUES = 3_000;

const LESSON = /^(?:LearningResource|Quiz)$/;
const WORK = /^(?:\w{0,20}Article|BlogPosting|DiscussionForumPosting|WebPage|HowTo|Course)$/;

/** The page's JSON-LD, or its microdata where it has none. What is broken is passed over. */
export function* readData(document: Document): Steps<PageData> {
  const data: PageData = { questions: [], headlines: [], types: new Set() };
  let scripts = 0;
  for (const script of document.getElementsByTagName('script')) {
    if (!/^\s*application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    if (++scripts > MAX_SCRIPTS) break;
    const source = script.textContent ?? '';
    if (source.length <= MAX_SCRIPT) collect(parse(source), data);
  }
  yield;
  if (data.questions.length === 0) readMicrodata(document, data);
  return data;
}

function collect(root: unknown, data: PageData): void {
  const queue: unknown[] = [root];
  for (let next = 0; next < queue.length && next < MAX_VALUES; next += 1) {
    const value = queue[next];
    if (typeof value !== 'object' || value === null) continue;
    const type = stringOf(value, '@type').replace(/^https?:\/\/schema\.org\//, '');
    if (type) data.types.add(type.slice(0, 60));
    const name = stringOf(value, 'name') || stringOf(value, 'headline');
    const text = stringOf(value, 'text') || stringOf(value, 'articleBody');
    if (type === 'Question' && (name || text) && data.questions.length < MAX_QUESTIONS) {
      data.questions.push({ type, name, text });
    } else if (LESSON.test(type) && name) {
      data.headlines.push(name);
      const question = text || stringOf(value, 'description');
      if (question) data.questions.push({ type, name, text: question });
    } else if (WORK.test(type) && name) {
      data.headlines.push(stringOf(value, 'headline') || name);
    }
    // The answers to a question ask nothing.
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !/answer|comment|author|publisher|isPartOf/i.test(key)) {
        queue.push(inner);
      }
    }
  }
}

function readMicrodata(document: Document, data: PageData): void {
  for (const scope of document.querySelectorAll('[itemtype*="schema.org/" i]')) {
    const type = /schema\.org\/(\w{1,40})/i.exec(scope.getAttribute('itemtype') ?? '')?.[1] ?? '';
    data.types.add(type);
    if (type !== 'Question' || data.questions.length >= MAX_QUESTIONS) continue;
    const name = propertyOf(scope, 'name');
    const text = propertyOf(scope, 'text');
    if (name || text) data.questions.push({ type, name, text });
  }
}

function propertyOf(scope: Element, name: string): string {
  for (const element of scope.querySelectorAll(`[itemprop~="${name}"]`)) {
    // A property of an inner scope (the author, an answer) is not this one's.
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const value = element.getAttribute('content') ?? element.textContent ?? '';
    return cleanText(value.slice(0, 6_000));
  }
  return '';
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

// Own properties only: a page may well name one `__proto__`. Markup inside is text to be dropped.
function stringOf(value: object, key: string): string {
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  const one: unknown = Array.isArray(found) ? found[0] : found;
  if (typeof one !== 'string') return '';
  const text = one.slice(0, 6_000);
  return cleanText(
    (text.includes('<') ? text.replace(/<[^<>]{0,500}>/g, ' ') : text)
      .replace(/&quot;|&ldquo;|&rdquo;/g, '"')
      .replace(/&#0?39;|&rsquo;|&apos;/g, '’')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&'),
  );
}
