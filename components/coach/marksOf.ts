import type { Finding } from '../../lib/coaching/finding';
import type { Mark } from '../editor/marks';

/** The words that these remarks are about, as the editor marks them. */
export function marksOf(findings: readonly Finding[]): Mark[] {
  return findings
    .filter(({ quote }) => quote !== '')
    .map(({ start, end, message, fix }) => ({ from: start, to: end, note: [message, fix] }));
}
