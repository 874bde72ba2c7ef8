import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = /\.(ts|tsx|mjs)$/;

/** Every source file below a folder, relative to the root. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

interface Import {
  from: string;
  /** A file of ours by its path from the root without its ending, or a package's name. */
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a source imports, statically or on demand. */
function importsOf(from: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([, , type, fixed, onDemand]) => {
    const target = fixed ?? onDemand ?? '';
    const own = target.startsWith('.');
    const to = own ? path.normalize(path.join(path.dirname(from), target)) : target;
    return { from, to: to.replace(SOURCE, ''), typeOnly: type !== undefined };
  });
}

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const SOURCES = ['entrypoints', 'components', 'lib'].flatMap(filesIn);
const IMPORTS = SOURCES.flatMap((file) => importsOf(file, read(file)));

interface Arrow {
  name: string;
  from: RegExp;
  /** What must not be imported from there. */
  never: RegExp;
  /** Whether types may be: they are gone before anything runs. */
  types: boolean;
  /** An import that the rule must catch. */
  example: Import;
}

const FOREIGN = /^(wxt|react|react-dom|dexie|yjs|webextension-polyfill|@codemirror|@base-ui)(\/|$)/;
const pure = (room: string): Arrow[] => [
  {
    name: `${room} knows no browser, no React and no storage`,
    from: new RegExp(`^lib/${room}/`),
    never: FOREIGN,
    types: false,
    example: { from: `lib/${room}/x.ts`, to: 'wxt/browser', typeOnly: false },
  },
  {
    name: `${room} does not know the vault, messages or views`,
    from: new RegExp(`^lib/${room}/`),
    never:
      /^(lib\/(vault|messaging|background|session|view|overlay|capture)|components|entrypoints)\//,
    types: false,
    example: { from: `lib/${room}/x.ts`, to: 'lib/vault/records', typeOnly: false },
  },
];

const ARROWS: Arrow[] = [
  ...['detection', 'guidance', 'coaching'].flatMap(pure),
  {
    name: 'what was taught is read without the browser; its store alone knows it',
    from: /^lib\/teaching\/(?!store\.ts$)/,
    never: FOREIGN,
    types: false,
    example: { from: 'lib/teaching/x.ts', to: 'wxt/browser', typeOnly: false },
  },
  {
    name: 'lib imports neither components nor entrypoints',
    from: /^lib\//,
    never: /^(components|entrypoints)\//,
    types: false,
    example: { from: 'lib/view/x.ts', to: 'components/ui/cx', typeOnly: false },
  },
  {
    name: 'components do not import entrypoints',
    from: /^components\//,
    never: /^entrypoints\//,
    types: false,
    example: { from: 'components/ui/x.tsx', to: 'entrypoints/panel/main', typeOnly: false },
  },
  {
    name: 'React is for components and entrypoints',
    from: /^lib\//,
    never: /^react(-dom)?(\/|$)/,
    types: false,
    example: { from: 'lib/view/x.ts', to: 'react', typeOnly: false },
  },
  {
    name: 'views read the vault through its reader alone',
    from: /^(components|lib\/view|entrypoints\/(panel|library|options))\//,
    never:
      /^(dexie$|lib\/vault\/(database|vault|keeper|log|pieces|questions|summaries|sweep|compaction|mend|copier|restore|restore-version|history|trash|aside|marks|sentinel)$)/,
    types: true,
    example: { from: 'entrypoints/library/x.ts', to: 'lib/vault/database', typeOnly: false },
  },
  {
    name: 'the panel does not read the database at all',
    from: /^(entrypoints\/panel|lib\/view|components\/(panel|editor|checklist|answer|guidance|preview|question|template))\//,
    never: /^lib\/vault\/reader$/,
    types: true,
    example: { from: 'entrypoints/panel/x.ts', to: 'lib/vault/reader', typeOnly: false },
  },
];

const breaks = (arrow: Arrow, each: Import) =>
  arrow.from.test(each.from) && arrow.never.test(each.to) && !(arrow.types && each.typeOnly);

describe('the arrows between the rooms', () => {
  test.each(ARROWS)('$name', (arrow) => {
    expect(breaks(arrow, arrow.example)).toBe(true);
    const broken = IMPORTS.filter((each) => breaks(arrow, each));
    expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('imports of every form are seen', () => {
    const code =
      "import 'a';\nimport b from './b.ts';\nexport * from '../c';\nimport type { D } from 'd';\nconst e = import('e');\nimport {\n  f,\n} from 'f';";
    expect(
      importsOf('lib/x/y.ts', code)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['a', 'd', 'e', 'f', 'lib/c', 'lib/x/b'].sort());
  });
});

/** The files that end up in one bundle, and the packages they take in. */
function bundle(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const { to, typeOnly } of IMPORTS.filter(({ from }) => from === file)) {
      if (typeOnly) continue;
      const own = SOURCES.find((source) => source.replace(SOURCE, '') === to);
      if (own) visit(own);
      else if (!to.startsWith('lib/')) packages.add(to);
    }
  };
  visit(entry);
  return { files, packages };
}

test('the content script takes in neither vault nor React nor an editor', () => {
  const entry = SOURCES.find((file) => /^entrypoints\/question[./]/.test(file)) ?? '';
  const { files, packages } = bundle(entry);
  expect(files.size).toBeGreaterThan(5);
  const unwanted = [...files].filter((file) =>
    /^(components|lib\/(vault|view|background|coaching))\//.test(file),
  );
  expect(unwanted).toEqual([]);
  const heavy = [...packages].filter((name) =>
    /^(react|react-dom|dexie|yjs|zod$|@codemirror|@base-ui|y-codemirror)/.test(name),
  );
  expect(heavy).toEqual([]);
});

const ALL = [...SOURCES, ...filesIn('scripts'), ...filesIn('test')];

test('no file is longer than 400 lines', () => {
  const long = ALL.filter((file) => read(file).split('\n').length > 401);
  expect(long).toEqual([]);
});

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** `any` as a type; the word in a text or a name is none. */
const ANY = /((?<!\?):\s*any\b|<any\b|\bas any\b|\bany\[\]|,\s*any>)/;
const SINKS =
  /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|set(?:HTML|HTMLUnsafe)\(|\bsrcdoc\b|\beval\(|new Function\(/;

test.each([
  [
    'any',
    ANY,
    ['let x: any;', 'x as any', 'Map<string, any>'],
    ['// any', 'anyOf(x)', "'(?:any|no)'"],
  ],
  [
    'a way to turn text into markup',
    SINKS,
    ['x.innerHTML = y', "x['outerHTML'] += y", 'frame.srcdoc = y', 'eval(x)'],
    ['// innerHTML = '],
  ],
] as const)('no source has %s', (_name, pattern, caught, passed) => {
  for (const code of caught) expect(pattern.test(withoutComments(code)), code).toBe(true);
  for (const code of passed) expect(pattern.test(withoutComments(code)), code).toBe(false);
  expect(SOURCES.filter((file) => pattern.test(withoutComments(read(file))))).toEqual([]);
});
