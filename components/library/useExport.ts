import { useState } from 'react';
import type { Format } from '../../lib/backup/formats';
import type { MadeBackup } from '../../lib/backup/whole';
import { secretsIn } from '../../lib/coaching/reading/secrets';
import { ALL_SECTION_IDS } from '../../lib/guidance/sections';
import type { ExportedAnswer } from '../../lib/vault/export';
import type { VaultReader } from '../../lib/vault/reader';
import type { MakeExport } from '../../lib/view/exporter';
import { handOver } from '../../lib/view/hand-over';

export interface ExportChoice {
  readonly format: Format | 'print';
  /** Ids of the answers that are wanted; all, with the trash, if undefined. */
  readonly only: ReadonlySet<string> | undefined;
}

/** Something in an answer that may be nobody else's business. */
export interface FoundSecret {
  readonly id: string;
  readonly quote: string;
  readonly what: string;
  readonly question: string;
}

interface ExportState {
  readonly busy: boolean;
  /** Answers read so far. */
  readonly done: number;
  readonly error: string | null;
  /** Shown before anything leaves; never in the way. */
  readonly secrets: readonly FoundSecret[];
  /** Name of the file that was made. */
  readonly made: string | undefined;
  /** How many answers could not be read, and are in no file. */
  readonly leftOut: number;
  readonly printing: readonly ExportedAnswer[] | undefined;
}

const IDLE: ExportState = {
  busy: false,
  done: 0,
  error: null,
  secrets: [],
  made: undefined,
  leftOut: 0,
  printing: undefined,
};

/** The steps of an export: read, look for what should not leave, make the file, hand it over. */
export function useExport(parts: {
  reader: Pick<VaultReader, 'exportAll'>;
  makeExport: MakeExport;
  confidentialNames: readonly string[];
  onBackup(file: MadeBackup): void;
}) {
  const { reader, makeExport, confidentialNames, onBackup } = parts;
  const [state, setState] = useState<ExportState>(IDLE);

  async function collect({ only, format }: ExportChoice) {
    const answers: ExportedAnswer[] = [];
    let leftOut = 0;
    const onLeftOut = () => {
      leftOut += 1;
    };
    for await (const answer of reader.exportAll(only, onLeftOut)) {
      if (format === 'json' || answer.deletedAt === undefined) answers.push(answer);
      if (answers.length % 100 === 0) setState({ ...IDLE, busy: true, done: answers.length });
    }
    return { answers, leftOut };
  }

  async function make(
    choice: ExportChoice,
    { answers, leftOut }: Awaited<ReturnType<typeof collect>>,
  ): Promise<void> {
    if (choice.format === 'print') {
      setState({ ...IDLE, leftOut, printing: answers });
      return;
    }
    const whole = choice.only === undefined;
    const file = await makeExport(choice.format, answers, whole);
    handOver(file.name, file.content);
    setState({ ...IDLE, leftOut, made: file.name });
    if (whole && leftOut === 0 && 'checksum' in file) onBackup(file);
  }

  async function run(choice: ExportChoice, look: boolean): Promise<void> {
    setState({ ...IDLE, busy: true });
    try {
      const found = await collect(choice);
      const secrets = look ? secretsOf(found.answers, confidentialNames) : [];
      if (secrets.length > 0) setState({ ...IDLE, secrets });
      else await make(choice, found);
    } catch (error) {
      setState({ ...IDLE, error: error instanceof Error ? error.message : 'Something went wrong' });
    }
  }

  return {
    state,
    /** Looks for secrets first, and stops to show them. */
    start: (choice: ExportChoice) => void run(choice, true),
    /** Exports without looking again. */
    goOn: (choice: ExportChoice) => void run(choice, false),
    clear: () => setState(IDLE),
  };
}

function secretsOf(
  answers: readonly ExportedAnswer[],
  names: readonly string[],
): readonly FoundSecret[] {
  return answers.flatMap(({ id, question, sections }) =>
    ALL_SECTION_IDS.flatMap((section) =>
      secretsIn(sections[section], names).map(({ start, end, what }) => ({
        id: `${id} ${section} ${start}`,
        quote: sections[section].slice(start, end),
        what,
        question: question.title ?? question.text,
      })),
    ),
  );
}
