import type { Figures } from './figures';

/** What `evaluate.ts` said of the sentences kept aside when the weights were last written, rounded down. */
export const RECORDED: Omit<Figures, 'sentences'> = {
  precision: 0.97,
  recall: 0.96,
  f1: 0.97,
  competency: 0.89,
};
