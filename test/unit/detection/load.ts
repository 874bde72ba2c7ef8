import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as z from 'zod/mini';
import { detectionSchema } from '../../../lib/detection/detection';

const PAGES = new URL('../../pages/', import.meta.url);

const expectationSchema = z.strictObject({
  url: z.string(),
  detection: detectionSchema,
  later: z.optional(detectionSchema),
  states: z.optional(
    z.array(z.strictObject({ link: z.string(), url: z.string(), detection: detectionSchema })),
  ),
});

/** The names of all sample pages in a folder, without `.html`. */
export function pageNames(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, PAGES))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length));
}

export function pageHtml(name: string): string {
  return readFileSync(new URL(`${name}.html`, PAGES), 'utf8');
}

/** What stands beside a page; throws where nothing does. Never written by a test. */
export function expectationOf(name: string) {
  return z.parse(
    expectationSchema,
    JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8')),
  );
}

/** A window with a page in it; its own scripts run only where a test needs a living page. */
export function load(html: string, url: string, runScripts?: 'dangerously') {
  return new JSDOM(html, {
    url,
    ...(runScripts && { runScripts }),
    virtualConsole: new VirtualConsole(),
  }).window;
}

export const BEHAVIORAL = 'prachub/behavioral';
