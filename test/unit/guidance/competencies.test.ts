import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from '../../../lib/detection/detection';
import { GUIDES } from '../../../lib/guidance/competencies';
import { general } from '../../../lib/guidance/competencies/general';
import { ALL_SECTION_IDS, SECTION_IDS } from '../../../lib/guidance/sections';
import { findSlots } from '../../../lib/guidance/slots';
import { TIPS } from '../../../lib/guidance/tips';

const ALL = [...Object.entries(GUIDES), ['general', general] as const];

it('is one file a competency, all of them registered', () => {
  const folder = path.resolve(import.meta.dirname, '../../../lib/guidance/competencies');
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...COMPETENCIES, 'general', 'guide', 'index'].sort());
  expect(Object.keys(GUIDES)).toEqual([...COMPETENCIES]);
});

describe.each(ALL)('%s', (name, guide) => {
  it('has every field', () => {
    expect(guide.name).not.toBe('');
    expect(guide.looksFor).toHaveLength(3);
    expect(guide.followUps).toHaveLength(3);
    expect(guide.pitfalls.length).toBeGreaterThanOrEqual(3);
    for (const followUp of guide.followUps) expect(followUp).toMatch(/\?$/);
    for (const phrase of guide.looksFor) expect(phrase).toMatch(/^[a-z].*[^.]$/);
    const [from, to] = guide.timebox;
    expect(from).toBeGreaterThan(0);
    expect(to).toBeGreaterThan(from);
  });

  it.each(ALL_SECTION_IDS)('has prompts and a template for %s', (section) => {
    const { prompts, template } = guide.sections[section];
    expect(prompts.length).toBeGreaterThanOrEqual(section === 'learning' ? 1 : 2);
    expect(prompts.length).toBeLessThanOrEqual(3);
    for (const prompt of prompts) expect(prompt.length, prompt).toBeLessThanOrEqual(90);
    // Every bracket is a slot that the editor knows.
    expect(findSlots(template).length).toBeGreaterThan(1);
    expect(findSlots(template)).toHaveLength(template.split('[').length - 1);
    expect(template).toMatch(/[.”]$/);
  });

  it('divides all of the time over the eight sections', () => {
    const shares = SECTION_IDS.map((section) => guide.sections[section].share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('needs all sections, unless it is no story', () => {
    const notNeeded = SECTION_IDS.filter((section) => guide.sections[section].share === 0);
    expect(notNeeded.length > 0).toBe(name === 'introduction' || name === 'motivation');
  });
});

it('lets the sections that decide weigh most', () => {
  const heaviest = (name: keyof typeof GUIDES, count: number) =>
    [...SECTION_IDS]
      .sort((a, b) => GUIDES[name].sections[b].share - GUIDES[name].sections[a].share)
      .slice(0, count);
  expect(heaviest('conflict', 2).sort()).toEqual(['role', 'stakeholders']);
  expect(heaviest('failure', 2).sort()).toEqual(['challenges', 'results']);
  expect(GUIDES.failure.sections.learning.share).toBeGreaterThan(general.sections.learning.share);
  expect(GUIDES.introduction.sections.tradeoffs.share).toBe(0);
});

it('says nothing twice', () => {
  const said = ALL.flatMap(([, guide]) => [
    guide.name,
    ...guide.looksFor,
    ...guide.pitfalls,
    ...guide.followUps,
    ...ALL_SECTION_IDS.flatMap((section) => guide.sections[section].prompts),
    ...ALL_SECTION_IDS.map((section) => guide.sections[section].template),
  ])
    .concat(Object.values(TIPS))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .map((text) => text.toLowerCase());
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
});
