import type * as Y from 'yjs';
import { answerText, composeAnswer } from '../../lib/guidance/preview';
import { SECTION_NAMES } from '../../lib/guidance/sections';

/** Everything the document holds, with the names of the sections: to get the words out in an emergency. */
export function wholeAnswer(doc: Y.Doc): string {
  const parts = composeAnswer((section) => doc.getText(section).toString());
  return answerText(
    parts.map(({ section, text }) => ({ section, text: `${SECTION_NAMES[section]}\n${text}` })),
  );
}
