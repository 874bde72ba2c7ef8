// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { competenciesOf } from '../../../lib/detection/competencies';
import { readRelated } from '../../../lib/detection/related';
import { sectionOf } from '../../../lib/detection/section-words';
import { runInSlices } from '../../../lib/detection/steps';
import { agrees, cleanText, clip, contradicts, slugOf } from '../../../lib/detection/text';
import { timeboxOf } from '../../../lib/detection/timebox';

describe('cleanText', () => {
  it.each([
    ['a\u200bb\u200d\ufeffc', 'abc'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['soft\u00adware \0nul\u0007', 'software nul'],
    ['  a\n\t b\u00a0c\u2028d ', 'a b c d'],
    ['Müller’s 3–5 “test” 日本', 'Müller’s 3–5 “test” 日本'],
  ])('%j', (text, clean) => expect(cleanText(text)).toBe(clean));
});

describe('titles', () => {
  it('are clipped without splitting a character', () => {
    expect(clip('abcdef', 4)).toBe('abc…');
    expect(clip('ab😀def', 4)).toBe('ab…');
    expect(clip('abc', 3)).toBe('abc');
  });

  it('agree with addresses and with longer forms of themselves', () => {
    expect(slugOf('Say "no" to a director’s idea!')).toBe('say-no-to-a-directors-idea');
    expect(agrees('Move a museum in a weekend', 'move-a-museum-in-a-weekend')).toBe(true);
    expect(agrees('Move a museum in a weekend - Tides (hard)', 'Move a museum in a weekend')).toBe(
      true,
    );
    expect(agrees('Describe a time you moved', 'Describe a time you failed')).toBe(false);
    expect(agrees('Conflict with a manager', 'Conflict with a customer')).toBe(false);
    expect(agrees('', 'x')).toBe(false);
  });

  it('contradict only where both say enough', () => {
    expect(contradicts('Move a museum', 'mend-a-broken-heirloom')).toBe(true);
    expect(contradicts('Question', 'mend-a-broken-heirloom')).toBe(false);
  });
});

describe('timeboxOf', () => {
  it.each<[string, [number, number] | undefined]>([
    ['Timebox: Aim for 3–5 minutes. Be brief.', [3, 5]],
    ['Timebox: 3-5 min', [3, 5]],
    ['Time box — 3 to 5 mins', [3, 5]],
    ['Timebox: 5—3 minutes', [3, 5]],
    ['Timebox: about 4 minutes', [4, 4]],
    ['Aim for two to three minutes.', [2, 3]],
    ['Time limit: 90 seconds', [1.5, 1.5]],
    ['Timebox: 2 minutes to 3 minutes', [2, 3]],
    ['Timebox: as long as you like', undefined],
    ['Timebox: 0 minutes', undefined],
    ['It took 5 minutes to roll back.', undefined],
  ])('%s', (text, minutes) => expect(timeboxOf(text)).toEqual(minutes));
});

describe('sectionOf', () => {
  it.each([
    ['Goal and Stakes', 'goal'],
    ['Situation', 'goal'],
    ['Evidence You Had', 'data'],
    ['Partner Teams and Sponsors', 'stakeholders'],
    ['Your Role', 'role'],
    ['Obstacles and How You Got Past Them', 'challenges'],
    ['Actions', 'challenges'],
    ['Trade-offs You Made', 'tradeoffs'],
    ['Tradeoffs', 'tradeoffs'],
    ['Checks Against Risk', 'validation'],
    ['Results in Numbers', 'results'],
    ['What You Learned', undefined],
  ])('%s', (title, section) => expect(sectionOf(title)).toBe(section));
});

describe('competenciesOf', () => {
  it.each([
    ['Describe a project you are proud of', 'project'],
    ['Tell me about a disagreement with your manager', 'conflict'],
    ['How did you persuade a skeptical team?', 'leadership'],
    ['Tell me about your biggest mistake', 'failure'],
    ['When did you go beyond the scope of your job on your own initiative?', 'ownership'],
    ['How do you handle incomplete requirements and uncertainty?', 'ambiguity'],
    ['How do you prioritize under pressure?', 'prioritization'],
    ['How did you deliver bad news to an executive audience?', 'communication'],
    ['Tell me about a difficult customer', 'customer'],
    ['What is your greatest weakness?', 'growth'],
    ['Why do you want to work here?', 'motivation'],
    ['Tell me about yourself', 'introduction'],
    ['Tell me about an ethical dilemma', 'ethics'],
    ['Tell me about working in a cross-functional team', 'teamwork'],
  ])('%s', (text, first) => expect(competenciesOf('', text, '')[0]).toBe(first));
});

describe('readRelated', () => {
  it('gives absolute page addresses, each once, and never this page', () => {
    const nav = document.createElement('nav');
    for (const href of [
      '/a',
      '/a',
      'https://x.example/b',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://[',
      '/here',
    ]) {
      const link = nav.appendChild(document.createElement('a'));
      link.setAttribute('href', href);
      link.textContent = `To ${href}`;
    }
    expect(readRelated(nav, new URL('https://prachub.com/here?view=text'))).toEqual([
      { title: 'To /a', url: 'https://prachub.com/a' },
      { title: 'To https://x.example/b', url: 'https://x.example/b' },
    ]);
  });
});

describe('runInSlices', () => {
  function* work(steps: number) {
    for (let step = 0; step < steps; step += 1) {
      const end = performance.now() + 1;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }

  it('lets others work in between', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 1);
    expect(await runInSlices(work(60))).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThan(1);
  });

  it('stops with the reason of its signal', async () => {
    const stop = new AbortController();
    const running = runInSlices(work(1_000), stop.signal);
    stop.abort(new Error('left the page'));
    await expect(running).rejects.toThrow('left the page');
  });
});
