import type { SamplePage } from '../../page';
import { skins } from './skins';

/**
 * Pages written as notes: a line `=== skin | address | heading || site`, lines `desc:` and `type:` for
 * what the head says, and a body in a few marks. What has to be found stands in braces.
 */
export function pagesOf(notes: string): SamplePage[] {
  return notes
    .split(/^=== /m)
    .filter((note) => note.trim())
    .map(pageOf);
}

function pageOf(note: string): SamplePage {
  const [head = '', ...rest] = note.trimEnd().split('\n');
  const first = head.indexOf(' | ');
  const second = head.indexOf(' | ', first + 3);
  const [heading = '', site = ''] = head.slice(second + 3).split(' || ');
  const url = head.slice(first + 3, second);
  const said = new Map<string, string>();
  const lines = rest.filter((line) => {
    const [, name, value = ''] = /^(desc|type): (.*)$/.exec(line) ?? [];
    if (name) said.set(name, value);
    return !name;
  });
  const texts = lines.flatMap((line) => [...line.matchAll(/\{([^{}]+)\}/g)].map(([, text = '']) => text));
  const skin = skins[head.slice(0, first)];
  if (!skin) throw new Error(`No skin: ${head}`);
  const html = skin({
    heading,
    site,
    url,
    description: said.get('desc') ?? '',
    type: said.get('type') ?? '',
    lines: lines.map((line) => line.replace(/[{}]/g, '')),
  });
  const [only = ''] = texts;
  return {
    name: url,
    url,
    html,
    expected:
      texts.length === 0
        ? { kind: 'none' }
        : texts.length === 1
          ? { kind: 'single', text: only }
          : { kind: 'list', texts },
  };
}
