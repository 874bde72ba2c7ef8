import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { detect, readPage } from '../../../lib/detection/detect';
import { detectOnRequest } from '../../../lib/detection/generic';
import { hasCaughtUp } from '../../../lib/detection/reading';
import { runToEnd } from '../../../lib/detection/steps';
import { expectationOf, load, pageHtml, pageNames } from './load';

describe('sample pages', () => {
  it.each(pageNames('prachub'))('PracHub: %s', (name) => {
    const { url, detection } = expectationOf(`prachub/${name}`);
    const { document } = load(pageHtml(`prachub/${name}`), url);
    expect(detect(document, new URL(url))).toEqual(detection);
  });

  it.each(pageNames('prachub'))('the generic reader changes nothing on PracHub: %s', (name) => {
    const { url, detection } = expectationOf(`prachub/${name}`);
    const { document } = load(pageHtml(`prachub/${name}`), url);
    expect(detectOnRequest(document, new URL(url)).kind).toBe(detection.kind);
  });

  it.each(pageNames('plain'))('any site: %s', (name) => {
    const { url, detection } = expectationOf(`plain/${name}`);
    const { document } = load(pageHtml(`plain/${name}`), url);
    expect(detectOnRequest(document, new URL(url))).toEqual(detection);
    expect(detect(document, new URL(url)).kind).toBe('none');
  });
});

describe('content that comes later', () => {
  it('is waited for, then read', async () => {
    const { url, detection, later } = expectationOf('prachub/late');
    const { document, close } = load(pageHtml('prachub/late'), url, 'dangerously');
    const before = runToEnd(readPage(document, new URL(url)));
    expect(before.detection).toEqual(detection);
    expect(before.settled).toBe(false);
    await expect.poll(() => document.querySelector('h1'), { timeout: 3_000 }).not.toBeNull();
    const after = runToEnd(readPage(document, new URL(url)));
    expect(detect(document, new URL(url))).toEqual(later);
    expect(after.settled).toBe(true);
    close();
  });

  it('is not there yet when only the heading is', () => {
    const { url } = expectationOf('prachub/behavioral');
    const html = '<main><h1>Recover a launch that was about to slip</h1><p>Loading…</p></main>';
    const trail =
      '<nav aria-label="Breadcrumb"><a href="/categories/behavioral-leadership">Behavioral</a></nav>';
    const { document } = load(trail + html, url);
    const reading = runToEnd(readPage(document, new URL(url)));
    expect(reading.detection.questions[0]?.text).toBe('Recover a launch that was about to slip');
    expect(reading.settled).toBe(false);
  });
});

describe('in-app navigation', () => {
  it('tells old content under a new address, and ignores the stale JSON-LD', async () => {
    const { url, states = [] } = expectationOf('prachub/app');
    const { document, location, close } = load(pageHtml('prachub/app'), url, 'dangerously');
    const read = () => runToEnd(readPage(document, new URL(location.href)));
    let previous = read();
    expect(states.length).toBeGreaterThan(3);
    for (const state of states) {
      document.getElementById(state.link)?.click();
      expect(location.href).toBe(state.url);
      const early = read();
      if (early.fingerprint) expect(early.settled && hasCaughtUp(early, previous)).toBe(false);
      await wait(250);
      const caughtUp = read();
      expect(hasCaughtUp(caughtUp, previous)).toBe(true);
      expect(detect(document, new URL(location.href))).toEqual(state.detection);
      expect(caughtUp.settled).toBe(true);
      previous = caughtUp;
    }
    close();
  });

  it('takes the new heading for the page, not an article of the page before', () => {
    const { url } = expectationOf('prachub/behavioral');
    const html = pageHtml('prachub/behavioral')
      .replace(
        /<article[\s\S]*?<h2>[^<]*/,
        '<article data-seo-content=""><h2>Mend a broken heirloom',
      )
      .replace(/<p>Walk me through[^<]*/, '<p>Tell me about the heirloom.');
    const { document } = load(html, url);
    const reading = runToEnd(readPage(document, new URL(url)));
    expect(reading.settled).toBe(false);
    expect(JSON.stringify(reading.detection)).not.toContain('heirloom');
  });
});
