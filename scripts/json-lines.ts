import { createReadStream } from 'node:fs';

/** Reading and writing JSON, a line each, for the commands that have a contract on stdout. */

/** The input cannot be read as what was asked for; the message is for whoever wrote it. */
export class BadInput extends Error {}

/**
 * Answers every line of a file on stdout, in order. A line that is bad gives `{"id","error"}` and does
 * not stop the rest. Throws where the file cannot be read.
 */
export async function answerLines(file: string, judge: (value: unknown) => object): Promise<void> {
  for await (const line of linesOf(file)) await print(answerTo(line.replace(/^\ufeff/, ''), judge));
}

export function print(value: object): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(value)}\n`, () => resolve());
  });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function answerTo(line: string, judge: (value: unknown) => object): object {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new BadInput('The line has no "id".');
    return { id, ...judge(value) };
  } catch (error) {
    return { id: id ?? null, error: messageOf(error) };
  }
}

/** Lines end at "\n" only: in JSON the other separators of Unicode may stand inside a string. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const parts: string[] = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest.trim()) yield rest;
}
