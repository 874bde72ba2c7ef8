import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCapture } from '../../../lib/capture/clean';
import { MAX_QUESTION_LENGTH } from '../../../lib/detection/detection';

const char = String.fromCodePoint;

describe('cleanCapture', () => {
  test.each([
    ['white space', '  Why\n\n\tus?\u00a0 ', 'Why us?'],
    ['bidirectional overrides', `Why ${char(0x202e)}us${char(0x202c)}?${char(0x2066)}`, 'Why us?'],
    ['zero-width characters', `W${char(0x200b)}h${char(0x200d)}y${char(0xfeff)} us?`, 'Why us?'],
    ['soft hyphens', `W${char(0xad)}hy us?`, 'Why us?'],
    ['tags and invisible operators', `Why${char(0xe0041)} us${char(0x2062)}?`, 'Why us?'],
    ['controls', `Why${char(0)}${char(0x1b)} us?${char(0x7f)}`, 'Why us?'],
    ['markup stays text', '<b>Why</b> us? <script>1</script>', '<b>Why</b> us? <script>1</script>'],
    ['other scripts', 'Pourquoi « nous » ? 为什么？', 'Pourquoi « nous » ? 为什么？'],
  ])('%s', (_, text, clean) => expect(cleanCapture(text)).toBe(clean));

  test.each(['', '   \n', char(0x200b, 0x202e)])('%j is no text', (text) => {
    expect(() => cleanCapture(text)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });

  test('a question may have 5,000 characters, counted after cleaning', () => {
    const longest = 'x'.repeat(MAX_QUESTION_LENGTH);
    expect(cleanCapture(`${longest}${char(0x200b).repeat(40_000)}`)).toBe(longest);
    const tooLong = expect.objectContaining({ code: 'too-large' });
    expect(() => cleanCapture(`${longest}x`)).toThrow(tooLong);
    expect(() => cleanCapture('x '.repeat(5_000_000))).toThrow(tooLong);
  });

  test('whatever is selected, nothing invisible comes out, and cleaning again changes nothing', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(any, (text) => {
        let clean: string;
        try {
          clean = cleanCapture(text);
        } catch {
          return;
        }
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(clean).toBe(clean.trim());
        expect(cleanCapture(clean)).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });
});
