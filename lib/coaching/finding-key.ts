import type { Finding } from './finding';

/**
 * By what a finding is known again after it was dismissed: its kind, its section and its words, however
 * they are spaced or capitalized. Other words make another finding, which is shown anew.
 */
export function findingKey({ code, section, quote }: Finding): string {
  const words = quote.toLowerCase().match(/[\p{L}\p{N}%€$£]+/gu) ?? [];
  return [code, section ?? 'answer', ...words].join(' ');
}
