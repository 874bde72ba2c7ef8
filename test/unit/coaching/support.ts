import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../lib/coaching/draft';
import type { Finding } from '../../../lib/coaching/finding';
import { DraftReading } from '../../../lib/coaching/reading/draft';
import type { Rule } from '../../../lib/coaching/rule';
import type { SectionId } from '../../../lib/guidance/sections';

/** Every section holds nothing but what is given. */
export function sectionsWith(texts: Partial<Record<SectionId, string>>): Record<SectionId, string> {
  const empty: Record<SectionId, string> = {
    goal: '',
    data: '',
    stakeholders: '',
    role: '',
    challenges: '',
    tradeoffs: '',
    validation: '',
    results: '',
  };
  return { ...empty, ...texts };
}

export function draftWith(
  texts: Partial<Record<SectionId, string>>,
  rest: Partial<Omit<Draft, 'sections'>> = {},
): Draft {
  return { question: 'Tell me about a project.', sections: sectionsWith(texts), ...rest };
}

/** What one rule finds; each finding has to quote exactly what its offsets say. */
export function findWith(rule: Rule, draft: Draft): Finding[] {
  const findings = rule.find(new DraftReading(draft));
  for (const { code, section, quote, start, end, message, fix } of findings) {
    expect(code).toBe(rule.code);
    expect(section === null ? '' : draft.sections[section].slice(start, end)).toBe(quote);
    expect(message).toMatch(/\S.*\.$/);
    expect(fix).toMatch(/\S.*\.$/);
  }
  return findings;
}

/** Texts of one section in which the rule finds something, and texts in which it must not. */
export function judges(
  rule: Rule,
  section: SectionId,
  { finds, passes }: { finds: readonly string[]; passes: readonly string[] },
): void {
  describe(`${rule.code} finds`, () => {
    test.each(finds)('%s', (text) => {
      expect(findWith(rule, draftWith({ [section]: text }))).toHaveLength(1);
    });
  });
  describe(`${rule.code} passes`, () => {
    test.each(passes)('%s', (text) => {
      expect(findWith(rule, draftWith({ [section]: text }))).toEqual([]);
    });
  });
  test(`${rule.code} says nothing of an empty section`, () => {
    expect(findWith(rule, draftWith({}))).toEqual([]);
  });
}
