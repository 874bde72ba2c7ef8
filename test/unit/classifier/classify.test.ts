import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../lib/detection/classifier';
import { readingOf } from '../../../lib/detection/classifier/features';
import { MAX_TEXT, wordsOf } from '../../../lib/detection/classifier/words';
import { COMPETENCIES } from '../../../lib/detection/detection';

describe('behavioral questions', () => {
  it.each([
    ['Your deadline moves up by two weeks. What do you do?', 'prioritization'],
    ['Proudest achievement?', 'project'],
    ['Ever had to fire someone?', 'leadership'],
    ['Tell me about a time you disagreed with your manager.', 'conflict'],
    ['Tell me about yourself.', 'introduction'],
    ['Why do you want to work here?', 'motivation'],
    ['What is your greatest weakness?', 'growth'],
    ['What is your biggest failure?', 'failure'],
    ['Tell me about a time you had to make a decision with incomplete information.', 'ambiguity'],
    ['How do you deal with an angry customer?', 'customer'],
    ['Describe a time you went above and beyond.', 'ownership'],
    ['Have you ever been asked to do something unethical?', 'ethics'],
    ['How did you explain something complex to a non-technical audience?', 'communication'],
    ['What role do you play in a team?', 'teamwork'],
    ['Was ist Ihre größte Schwäche?', 'growth'],
    ['Pourquoi voulez-vous travailler chez nous ?', 'motivation'],
    ['Háblame de un conflicto con un compañero.', 'conflict'],
    ['Fale sobre um erro que você cometeu.', 'failure'],
    ['请做一下自我介绍。', 'introduction'],
  ])('%s', (text, competency) => {
    const found = classify(text);
    expect(found.behavioral).toBe(true);
    expect(found.competencies[0]).toBe(competency);
  });
});

describe('what is none', () => {
  it.each([
    ['Describe a situation where you would use a B-tree'],
    ['Tell me about the JavaScript event loop'],
    ['Explain how you would design Twitter'],
    ['What are your salary expectations?'],
    ['What does a typical day look like in this role?'],
    ['Use the STAR method to structure your answer.'],
    ['In my last role, I disagreed with my manager about a launch date.'],
    ['Top 25 behavioral interview questions and answers'],
    ['Thanks, this really helped me!'],
    ['Given a logged-in user, when she clicks on buy, then the order is created.'],
    ['Our clinic offers behavioral health services.'],
    ['Was ist der Unterschied zwischen einer Klasse und einem Interface?'],
    [''],
    ['…?!'],
    ['12345'],
  ])('%j', (text) => {
    const found = classify(text);
    expect(found.behavioral).toBe(false);
    expect(found.competencies).toEqual([]);
  });
});

describe('every judgment', () => {
  it('quotes words of the text, or names what about its shape decided', () => {
    const text = 'Ever had to fire someone?';
    const { cues } = classify(text);
    expect(cues.length).toBeGreaterThan(0);
    const quoted = cues.flatMap((cue) => cue.match(/“([^”]*)”/)?.[1] ?? []);
    expect(quoted.length).toBeGreaterThan(0);
    for (const words of quoted) expect(text).toContain(words);
  });

  it('has the shape that callers rely on, whatever the text', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc
        .array(fc.constantFrom('tell', 'me', '?', '“', '冲突', "l'", '__proto__', 'constructor'), {
          maxLength: 60,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const { behavioral, competencies, confidence, cues } = classify(text);
        expect(competencies.length > 0).toBe(behavioral);
        expect(new Set(competencies).size).toBe(competencies.length);
        for (const competency of competencies) expect(COMPETENCIES).toContain(competency);
        expect(confidence).toBeGreaterThanOrEqual(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(cues.length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work', () => {
  it('ends with the first 2,000 letters', () => {
    const text = 'Why us? '.repeat(MAX_TEXT);
    expect(wordsOf(text)).toEqual(wordsOf(text.slice(0, MAX_TEXT)));
    expect(classify(text)).toEqual(classify(text.slice(0, MAX_TEXT)));
  });

  it('grows no faster than the text: words and features are at most so many a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { words, features } = readingOf(text);
        // NFKD can make many letters of one sign, of which only the runs of four count.
        expect(words.length).toBeLessThanOrEqual(text.length);
        expect(features.length).toBeLessThanOrEqual(40 * text.length + 600);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one endless word', 'a'],
    ['apostrophes', "a'"],
    ['marks alone', '?!'],
    ['stems', 'tell me about a time when '],
    ['Chinese', '冲突'],
    ['a sign that unfolds to many', 'ﷺ'],
  ])('is bounded for %s', (_name, part) => {
    expect(() => classify(part.repeat(20_000))).not.toThrow();
  });
});
