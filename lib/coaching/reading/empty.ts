const STAND_IN =
  /^(?:n\/?a|none|nil|nothing|nothing (?:yet|here|to add|special)|not applicable|does not apply|(?:will )?(?:add|fill in|write|do) (?:this )?later|later|empty|blank|skip|skipped|see above|same as above|coming soon|to come)$/;

/** Is there no content: blanks, marks alone, or a stand-in such as "n/a", a dash or "see above"? */
export function holdsNothing(text: string): boolean {
  if (text.length > 2_000) return !/[\p{L}\p{N}]/u.test(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return !/\?{3}|_{3}/.test(text);
  if (text.length > 80) return false;
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/ ]+/gu, ' ')
    .replace(/\s+/g, ' ');
  return STAND_IN.test(words.trim());
}
