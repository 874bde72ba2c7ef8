import type { Span } from './sentences';

export interface Secret extends Span {
  /** What it is, as the end of a sentence: "an e-mail address". */
  readonly what: string;
}

/** Names of machines and services that are reached from inside alone. */
const INNER_END = 'internal|intranet|corp|local|localdomain|lan|private|home\\.arpa|intern|priv';
const INNER_HOST =
  'intranet|jira|confluence|wiki|gitlab|jenkins|grafana|kibana|vpn|sharepoint|artifactory|nexus|vault|staging|stage|dev|qa|uat|admin|bastion|sso|okta|splunk|sonar|bitbucket|phabricator|prod|db|k8s';

const PATTERNS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'an e-mail address',
    pattern: /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?![\w@])/gi,
  },
  {
    what: 'a key or token',
    pattern:
      /(?<![\w-])(?:AKIA[A-Z\d]{12,20}|ASIA[A-Z\d]{12,20}|gh[pousr]_\w{16,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|sk-[\w-]{16,200}|[sprk]k_(?:live|test)_\w{10,200}|xox[abprs]-[\w-]{10,200}|AIza[\w-]{20,60}|ya29\.[\w-]{20,200}|eyJ[\w-]{8,400}\.[\w-]{8,400}(?:\.[\w-]{0,400})?|SG\.[\w-]{16,80}\.[\w-]{16,80}|npm_\w{30,50}|hf_\w{20,60}|dop_v1_\w{40,80})(?![\w])/g,
  },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
  {
    what: 'a password or key',
    pattern:
      /(?<!\w)(?:password|passwort|passwd|pwd|passphrase|api[ _-]?key|secret[ _-]?key|access[ _-]?key|access[ _-]?token|auth[ _-]?token|api[ _-]?token|client[ _-]?secret|token|bearer|pin)(?: (?:is|was))?\s?[:=]?\s?["'`]?(?=[^\s"'`]{0,80}\d)(?=[^\s"'`]{0,80}[A-Za-z!@#$%^&*])[^\s"'`,;]{6,200}/gi,
  },
  {
    what: 'a key or token',
    pattern:
      /(?<![\w/+-])(?=[a-zA-Z]{0,60}\d)(?=\d{0,60}[a-zA-Z])(?:[a-f\d]{32,128}|[A-Z\d]{24,128}|[a-zA-Z\d]{36,256})(?![\w/+=-])/g,
  },
  {
    what: 'an internal address',
    pattern: new RegExp(
      `(?<![\\w@.-])(?:https?://)?(?:[a-z\\d_-]{1,63}\\.){1,6}(?:${INNER_END})(?![\\w-]|\\.\\w)(?::\\d{1,5})?(?:/[^\\s"'<>)]{0,200})?`,
      'gi',
    ),
  },
  {
    what: 'an internal address',
    pattern: new RegExp(
      `(?<![\\w@.-])(?:https?://)?(?:[a-z\\d-]{1,63}\\.){0,3}(?:${INNER_HOST})[a-z\\d-]{0,20}\\.(?:[a-z\\d-]{1,63}\\.){1,4}(?:[a-z]{2,12})(?![\\w-])(?::\\d{1,5})?(?:/[^\\s"'<>)]{0,200})?`,
      'gi',
    ),
  },
  {
    what: 'an internal address',
    pattern:
      /(?<![\w@.-])https?:\/\/[a-z][a-z\d-]{0,62}(?::\d{1,5}(?:\/[^\s"'<>)]{0,200})?|\/[^\s"'<>)]{0,200})(?![\w.])/gi,
  },
  {
    what: 'an internal address',
    pattern:
      /(?<![\w.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\w]|\.\d)(?::\d{1,5}|\/\d{1,2}|\/[^\s"'<>)]{0,200})?/g,
  },
  {
    what: 'an internal address',
    pattern:
      /(?<![\w@.-])(?:[a-z]{2,12}-){1,4}(?:prod|prd|stg|staging|dev|qa|int|db|web|app|srv)?-?\d{2,4}(?:\.[a-z\d-]{1,30}){1,4}(?![\w-])/gi,
  },
  { what: 'an internal address', pattern: /(?<![\w\\])\\\\[\w.-]{2,63}(?:\\[\w$ .-]{1,60}){1,6}/g },
  {
    what: 'a phone number',
    pattern:
      /(?<![\w.+$€£/-])(?:\+\d{1,3}[ .\-/]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .\-/]?\d{2,4}){2,4}|(?:1[ .-])?\(\d{3}\) ?\d{3}[ .-]\d{4}|(?:1[ .-])?\d{3}[.-]\d{3}[.-]\d{4}|\d{3} \d{3} \d{4}|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5})(?![\w%]|[.,]\d)/g,
  },
  {
    what: 'a phone number',
    pattern:
      /(?<=\b(?:phone|tel|telephone|mobile|cell|call|number|whatsapp|ext|hotline|line)\.?(?: (?:number|is|was|me at|him at|her at|at|on))?:? )(?:\(?\+?\d{2,4}\)?[ .-]?\d{3}[ .-]?\d{2,5}|\d{3}-\d{4})(?![\w%]|[.,]\d)/gi,
  },
];

/** What should not leave the machine, in order. `names` are compared without regard to case. */
export function secretsIn(plain: string, names: readonly string[]): Secret[] {
  const found: Secret[] = [];
  for (const { what, pattern } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const text = match[0].replace(/[.,;:!?]+$/, '');
      found.push({ start: match.index, end: match.index + text.length, what });
    }
  }
  for (const span of namesIn(plain, names)) found.push({ ...span, what: 'a name you listed' });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Secret[] = [];
  for (const secret of found) if (secret.start >= (kept.at(-1)?.end ?? 0)) kept.push(secret);
  return kept;
}

/** More listed names than these are not looked for. */
const MOST_NAMES = 200;

function namesIn(plain: string, names: readonly string[]): Span[] {
  const sources = names
    .slice(0, MOST_NAMES)
    .map((name) => name.trim().slice(0, 100))
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/’/g, "'")
        .replace(/\s+/g, '\\s{1,3}'),
    );
  if (sources.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${sources.join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  return [...plain.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
