import { slugOf } from '../../text';

/** Whose interview a page is about, as far as its title says. */
export interface Subject {
  company?: string;
  role?: string;
}

const ROLE =
  /\b(?:(?:senior|staff|principal|junior|lead|associate|technical|software|product|program|project|data|machine learning|ml|ai|engineering|business|account|customer success|marketing|sales|operations|ux|site reliability|devops|frontend|backend|full[- ]stack|mobile|research|solutions?|financial|human resources|hr|store|general|security|design|branch|regional|area|district|key|legal|tax|risk|credit|investment|quality|supply chain|brand|content|people|talent|field|civil|mechanical|electrical|customer (?:service|support|care)|assistant|deputy|vice) ){0,3}(?:engineer|developer|manager|scientist|analyst|designer|architect|consultant|researcher|recruiter|administrator|nurse|teacher|intern|executive|associate|assistant|representative|specialist|director|coordinator|accountant|tpm|sde|swe)\b(?: (?:i{1,3}|[1-5]|intern))?/i;
const KIND =
  /\b(?:behaviou?ral|leadership(?: principles?)?|situational|interview|job|fit|hr|technical|culture|values|googleyness|questions?|asked|common|competency|first|second|final|round|onsite|phone|screen)\b/gi;
const NOISE =
  /^(?:the|top|best|most|ultimate|complete|your|an?|\d{1,3}\+?|common|popular|essential|great|good|how|what|why|guide|to|for|and|&|of|with|in|20\d\d)$/i;
const AT =
  /\b(?:[Aa]sked|[Ii]nterview(?:s|ing)?|[Qq]uestions?|[Rr]ole|[Ff]rage|[Ee]ntretien|[Ee]ntrevista|[Cc]olloquio|[Ss]ollicitatie\p{L}*)\b[^|:?]{0,40}?\s(?:at|by|bei|bij|chez|en|de|presso|da|na|no)\s(\p{Lu}[^|,:?()–—]{1,60})/u;

/** "Larkspur Robotics Software Engineer Interview Questions" is about both; what is not said is left out. */
export function subjectOf(title: string): Subject {
  const text = title.slice(0, 300);
  const before =
    /^(.{2,100}?)\s(?:behaviou?ral |technical |job )?interview\b/i.exec(text)?.[1] ?? '';
  const role = ROLE.exec(before || text)?.[0];
  const at = AT.exec(text)?.[1]
    ?.replace(ROLE, '')
    .replace(/\s(?:-|interview)\b.*$/i, '');
  const rest = (role ? before.replace(role, ' ') : before).replace(KIND, ' ');
  const company = (at ?? wordsOf(rest)).trim();
  return {
    ...(isName(company) && { company }),
    ...(role && isName(role) && { role: role.trim() }),
  };
}

/** What several titles of a page say together, each the first time it is said. */
export function subjectOfAll(titles: readonly string[]): Subject {
  const subjects = titles.map(subjectOf);
  // A title that names both parts them best.
  subjects.sort((one, other) => Object.keys(other).length - Object.keys(one).length);
  const all: Subject = {};
  for (const { company, role } of subjects) {
    if (company) all.company ??= company;
    if (role) all.role ??= role;
  }
  return all;
}

/** The name that a title gives to a part of the address: "larkspur-robotics" is "Larkspur Robotics". */
export function nameOf(slug: string, titles: readonly string[]): string {
  const count = slug.split('-').length;
  for (const title of titles) {
    const words = title.slice(0, 300).split(/\s/);
    for (let at = 0; at + count <= words.length; at += 1) {
      const name = words
        .slice(at, at + count)
        .join(' ')
        .replace(/[,:;|]$/, '');
      if (slugOf(name) === slug) return name;
    }
  }
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Is a part of an address a role and not a company? */
export function isRole(slug: string): boolean {
  const words = slug.replaceAll('-', ' ');
  return ROLE.exec(words)?.[0].length === words.length;
}

function wordsOf(text: string): string {
  const words = text.split(/\s/).filter((word) => word && !NOISE.test(word));
  // A company is written with capitals; a title in sentence case gives itself away.
  return words.length > 0 && words.length < 5 && words.every((word) => /^[\p{Lu}\d&]/u.test(word))
    ? words.join(' ')
    : '';
}

function isName(text: string): boolean {
  return text.length > 1 && text.length < 80;
}
