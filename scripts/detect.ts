import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { classify } from '../lib/detection/classifier';
import { detectionSchema } from '../lib/detection/detection';
import { detectOnRequest } from '../lib/detection/generic';
import { answerLines, BadInput, messageOf, print } from './json-lines';

/**
 * The detector on the command line, for authors of site adapters:
 *   npm run -s detect -- --url URL FILE.html
 *   npm run -s detect -- --jsonl FILE
 *   npm run -s detect -- --sentences FILE
 * Prints one line of JSON for a page or a sentence. Exits 2 on bad input, with the message on stderr.
 */

const USAGE = 'Usage: detect --url URL FILE.html | detect --jsonl FILE | detect --sentences FILE';

const pageSchema = z.object({ url: z.string(), html: z.string() });
const sentenceSchema = z.object({ text: z.string() });

// One parser for all pages: it runs no scripts, loads nothing, and has no window to put them in.
const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();

function detection(html: string, address: string): object {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadInput(`Not an http(s) URL: ${address}`);
  const document = parser.parseFromString(html, 'text/html');
  return z.parse(detectionSchema, detectOnRequest(document, url));
}

function ofPage(value: unknown): object {
  const page = z.safeParse(pageSchema, value);
  if (!page.success) throw new BadInput('The line needs "url" and "html", both strings.');
  return detection(page.data.html, page.data.url);
}

function ofSentence(value: unknown): object {
  const sentence = z.safeParse(sentenceSchema, value);
  if (!sentence.success) throw new BadInput('The line needs "text", a string.');
  return classify(sentence.data.text);
}

async function run(args: readonly string[]): Promise<void> {
  const [first, ...others] = args;
  const judge = first === '--jsonl' ? ofPage : first === '--sentences' ? ofSentence : undefined;
  if (judge && others.length === 1 && others[0]) return answerLines(others[0], judge);
  const at = args.indexOf('--url');
  const [url, ...extra] = at < 0 ? [] : args.slice(at + 1);
  const [file, tooMany] = [...args.slice(0, Math.max(at, 0)), ...extra];
  if (!url || !file || tooMany !== undefined) throw new BadInput(USAGE);
  await print(detection(readFileSync(file, 'utf8'), url));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
