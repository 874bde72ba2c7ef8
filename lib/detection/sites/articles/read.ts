import { textOf } from '../../lines';
import type { Reading } from '../../reading';
import { readRelated } from '../../related';
import type { Steps } from '../../steps';
import { agrees, clip } from '../../text';
import { asWritten } from '../../title-case';
import { fallBack, found, type Known, type Place, undecided } from '../shared/answers';
import { thingsOf } from '../shared/linked-data';
import { titlesOf } from '../shared/meta';
import { listedQuestions } from './asked';
import { questionInTitle, REVERSED } from './title';

const LISTS = /\bquestions\b/i;
/** Where every question is about a tool, the page decides, which the generic reader looks at whole. */
const TECHNICAL =
  /\b(?:technical|coding|java(?:script)?|python|sql|react|angular|node|html|css|c\+\+|php|aws|devops|excel|linux|data structures?|system design|machine learning|accounting)\b/i;

/**
 * An article of a careers site: its title carries the question it is about; else its headings, items
 * and lines in bold ask one each; else the generic reader looks.
 */
export function* readArticle(place: Place): Steps<Reading> {
  const { document, url, site } = place;
  const title = titleOf(document, site.name);
  const area = document.querySelector('main article') ?? document.querySelector('article,main');
  const related = relatedArea(document);
  const links = related ? readRelated(related, url) : [];
  const known: Known = title ? { title: clip(title, 300) } : {};
  yield;
  const asked = questionInTitle(title);
  if (asked) {
    const question = {
      text: asWritten(asked.text, (area ?? document.body)?.textContent),
      ...known,
      ...(links.length > 0 && { related: links }),
    };
    const rule = 'title rule: the article is about one question.';
    return asked.sure ? found(place, question, [rule]) : undecided(place, [question], rule);
  }
  // Only a title that speaks of questions makes a list of what headings ask.
  if (LISTS.test(title) && !REVERSED.test(title) && !TECHNICAL.test(title)) {
    const listed = yield* listedQuestions(area ?? document.body);
    if (listed.length > 1) {
      const rule = `list rule: ${listed.length} headings and items are worded as questions.`;
      return undecided(
        place,
        listed.map((text) => ({ text })),
        rule,
      );
    }
  }
  return fallBack(place, known);
}

/** The heading; where it is gone, what the data for machines and the head of the page call it. */
function titleOf(document: Document, siteName: string): string {
  const heading = textOf(document.querySelector('h1'), 600);
  const [ofPage = ''] = titlesOf(document, siteName);
  const works = thingsOf(document, /^(?:\w{0,20}Article|BlogPosting)$/);
  // After in-app navigation the data is of the page before.
  const work = works.find(({ name }) => !ofPage || agrees(name, ofPage));
  return heading || work?.name || ofPage;
}

const RELATED =
  /^(?:related|explore more|you (?:might|may) also|more from|read next|keep reading)\b/i;

function relatedArea(document: Document): Element | undefined {
  const labelled = document.querySelector('[aria-label^="related" i]');
  if (labelled) return labelled;
  let seen = 0;
  for (const heading of document.querySelectorAll('h2,h3,h4')) {
    if (++seen > 500) break;
    if (RELATED.test(textOf(heading, 100))) {
      return heading.closest('section,aside,nav') ?? undefined;
    }
  }
  return undefined;
}
