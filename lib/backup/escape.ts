/**
 * Text of the user's and of pages inside Markdown of ours: escaped so that it cannot pass for our
 * headings nor swallow what follows, and back. Rules: CommonMark 0.31, sections 4.2 to 4.7 and 5.
 */

/** Text inside a line of ours: no line break, and nothing that Markdown would take for its own. */
export function escapeInline(text: string): string {
  return escapeSpans(text.replace(/\s+/g, ' ').trim())
    .replace(/[`*_~[\]]/g, '\\$&')
    .replace(/^[#>+=-]|#$/g, '\\$&');
}

/** Containers of a line (indent, list markers), and what stands in them. */
const LINE = /^((?:\s|[-+*]\s|\d{1,9}[.)]\s)*)(.*)$/s;

/** The middle of a link that leads elsewhere than to a page or an address for mail. */
const ODD_LINK = /\](?=\((?!<?(?:https?:\/\/|mailto:)))/gi;

/**
 * Text of several lines, as lightly as is safe: lists and emphasis stay as they were typed. What
 * would begin a heading, a quote, a fence or a link definition gets a backslash, as do underlines
 * that make headings, and links that could run a script.
 */
export function escapeText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const safe = escapeSpans(line).replace(ODD_LINK, '\\$&');
      if (/^\s*(-+|=+)\s*$/.test(safe)) return safe.replace(/[-=]/, '\\$&');
      return safe.replace(LINE, (_, containers: string, rest: string) => {
        const begins = /^(#|>|\[|`{3}|~{3}|-+\s*$|=+\s*$)/.test(rest);
        return `${containers}${begins ? '\\' : ''}${rest}`;
      });
    })
    .join('\n');
}

/** Takes the backslashes away again that `escapeText` and `escapeInline` have set. */
export function unescapeText(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/**
 * Backslashes of the user's own, HTML, character entities, and the `$$` and `%%` with which Obsidian
 * begins formulas and comments of several lines.
 */
function escapeSpans(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/<(?=[a-z/!?])|&(?=#?\w+;)/gi, '\\$&')
    .replace(/\$(?=\$)|%(?=%)/g, '\\$&');
}
