import type { AnySectionId } from './sections';

/**
 * Our mini-template: one sentence pattern a section, with slots `[like this]` to type over. The
 * patterns of `challenges` are told one after the other, two or three times.
 */
export const TEMPLATE: Readonly<Record<AnySectionId, string>> = {
  goal: 'In [month and year], [team or company] set out to [goal], since [why it mattered]. We stood at [starting point] and aimed for [target] by [date].',
  data: 'I started from [source], where I saw [signal]. That told me [conclusion]; what it could not show was [blind spot], so I [how I filled it].',
  stakeholders:
    '[Person or team] wanted [interest], while [other person or team] worried about [concern]. I kept both on board by [what I did].',
  role: 'I was the [role], answerable for [scope]. I decided [decision] and did [my own work] myself; [person or team] took on [their part].',
  challenges:
    'It got hard when [what happened]. I [first step], then [second step], and as a result [what changed].',
  tradeoffs:
    'The other way would have been [option turned down]. I went with [option chosen] because [reason], and paid for it with [cost].',
  validation:
    'Before everyone relied on it, I tried it with [test or pilot] and kept an eye on [measure]. Had I seen [warning sign], we would have [way back].',
  results:
    '[Measure] moved from [before] to [after] within [time]. For [whom], that meant [difference].',
  learning:
    'Next time I would [change], because [lesson]. I have used this since, when [later situation].',
};

/** How often the pattern of a section may be told. */
export const REPEATS: Readonly<Partial<Record<AnySectionId, { least: number; most: number }>>> = {
  challenges: { least: 2, most: 3 },
};

/** The pattern of a section, told `times` times, each on a line of its own. */
export function templateText(section: AnySectionId, times = 1): string {
  return Array.from({ length: times }, () => TEMPLATE[section]).join('\n');
}
