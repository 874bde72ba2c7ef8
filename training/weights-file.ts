import type { PackedModel } from '../lib/detection/classifier/model';
import { origins, trainingSentences } from './data';
import { trainBehavioral, trainCompetency } from './model';

function literal({ rows, code, biases, scale }: PackedModel): string {
  return `{
    rows: ${rows},
    code: '${code}',
    biases: [${biases.join(', ')}],
    scale: ${scale},
  }`;
}

/** The weights as a source file: the same bytes whenever the data and the code are the same. */
export function weightsFile(): string {
  const sentences = trainingSentences();
  return `// biome-ignore-all format: written by a program, and compared byte for byte.
// Written by \`npx tsx training/train.ts\`; not to be edited. Trained from, by SHA-256:
${origins()
  .map((origin) => `// training/sentences/${origin}`)
  .join('\n')}
import type { PackedModel } from '../model';

export const WEIGHTS: Readonly<Record<'behavioral' | 'competency', PackedModel>> = {
  behavioral: ${literal(trainBehavioral(sentences))},
  competency: ${literal(trainCompetency(sentences))},
};
`;
}
