import { textOf } from '../lines';
import type { Reading } from '../reading';
import type { Steps } from '../steps';
import { agrees, clip } from '../text';
import { questionsInPost } from './articles/post';
import { questionInTitle } from './articles/title';
import { fallBack, found, type Place, refused, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { thingsOf } from './shared/linked-data';
import { titlesOf } from './shared/meta';

const ABOUT_INTERVIEWS = /interview|hiring|recruit|job-?search|candidate|\banswer|\brespond/i;

/**
 * The Workplace on Stack Exchange. Whoever asks there asks about work; an interviewer's question is
 * what the title quotes, or what the post quotes in a block of its own. Answers never count.
 */
export const workplace = defineSite({
  id: 'workplace',
  name: 'The Workplace',
  hosts: ['workplace.stackexchange.com'],
  paths: [/^\/questions\/\d{1,12}(?:\/[^/]{1,300}){0,1}(?:\/\d{1,12})?\/?$/],
  read: (document, url, site) => read({ document, url, site }),
});

function* read(place: Place): Steps<Reading> {
  const { document, site } = place;
  const heading = textOf(document.querySelector('h1'), 600);
  const [data] = thingsOf(document, /^Question$/).filter(
    ({ name }) => !heading || agrees(name, heading),
  );
  const title = heading || data?.name || titlesOf(document, site.name)[0] || '';
  const known = title ? { title: clip(title, 300) } : {};
  yield;
  const tags = [...document.querySelectorAll('a[rel~="tag"]')]
    .slice(0, 20)
    .map((tag) => textOf(tag, 60));
  const about = [title, ...tags].join(' ');
  if (tags.length > 0 && !ABOUT_INTERVIEWS.test(about)) {
    return refused(place, 'tag rule: neither title nor tags speak of interviews.');
  }
  const asked = questionInTitle(title);
  if (asked?.told) {
    const question = { text: asked.text, ...known };
    const rule = 'title rule: the thread is about one question.';
    return asked.sure ? found(place, question, [rule]) : undecided(place, [question], rule);
  }
  const own = document.getElementById('question');
  const text = '[itemprop~="text"]';
  const post =
    own?.querySelector(text) ??
    own ??
    document.querySelector(`[itemtype*="schema.org/Question" i] ${text}`);
  const quoted = post ? yield* questionsInPost(post) : [];
  if (quoted.length > 0) {
    const isOne = quoted.length === 1;
    const questions = quoted.map((text) => ({ text, ...(isOne && known) }));
    return undecided(place, questions, 'quotation rule: the post quotes what was asked.');
  }
  return fallBack(place, known);
}
