import { textOf } from '../lines';
import type { Reading } from '../reading';
import type { Steps } from '../steps';
import { cleanText, clip } from '../text';
import { questionsInPost } from './articles/post';
import { questionInTitle, REVERSED } from './articles/title';
import { fallBack, found, type Place, refused, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { titlesOf } from './shared/meta';

const THREAD = /^\/r\/([^/]{1,60})\/comments\/([a-z0-9]{1,12})(?:\/[^/]{0,300})?\/?$/i;

/** By these words, in the community's name or in the post, a thread is about job interviews. */
const ABOUT_INTERVIEWS =
  /interview|behaviou?ral|recruit|hiring|\bSTAR (?:method|format)|面试|entrevista|entretien|vorstellungsgespr/i;
/** Communities of work, where a quoted question is an interviewer's without further words. */
const COMMUNITY = /career|job|leetcode|resume|consulting/i;

/**
 * Reddit, today's and the old one. Only the thread's own post counts: its title, and what it quotes or
 * lists. Comments never do. "Tell me about …" is asked everywhere, so the thread has to speak of
 * interviews.
 */
export const reddit = defineSite({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com', 'www.reddit.com', 'old.reddit.com', 'new.reddit.com'],
  paths: [THREAD],
  read: (document, url, site) => read({ document, url, site }),
});

function* read(place: Place): Steps<Reading> {
  const { document, url } = place;
  const [, community = '', id = ''] = THREAD.exec(url.pathname) ?? [];
  const post = postOf(document, id);
  const title = titleOf(place, post, id);
  const known = title ? { title: clip(title, 300) } : {};
  if (!post) {
    const reading = fallBack(place, known);
    // The address changes before the content: another thread's post is still there, or none yet.
    return document.querySelector('shreddit-post,shreddit-app')
      ? { ...reading, settled: false }
      : reading;
  }
  yield;
  const body = post.querySelector('[slot="text-body"],[data-click-id="text"]') ?? post;
  const text = textOf(body, 6_000);
  const asked = questionInTitle(title);
  const isAbout = ABOUT_INTERVIEWS.test(`${community} ${title} ${text}`);
  if (!isAbout && !(asked?.told && COMMUNITY.test(community))) {
    return refused(place, 'page rule: neither community nor post speak of interviews.');
  }
  if (REVERSED.test(title)) {
    return refused(place, 'title rule: the questions are those a candidate asks.');
  }
  if (asked?.told) {
    const question = { text: asked.text, ...known };
    const rule = 'title rule: the thread is about one question.';
    return asked.sure ? found(place, question, [rule]) : undecided(place, [question], rule);
  }
  const posted = yield* questionsInPost(body);
  if (posted.length > 0) {
    const isOne = posted.length === 1;
    const questions = posted.map((one) => ({ text: one, ...(isOne && known) }));
    return undecided(place, questions, 'post rule: the post tells what was asked.');
  }
  return fallBack(place, known);
}

/** The thread's own post, by the identifier that the address has too. */
function postOf(document: Document, id: string): Element | null {
  const name = `t3_${id.toLowerCase()}`;
  return (
    document.getElementById(name) ??
    document.getElementById(`thing_${name}`) ??
    document.querySelector(`[data-fullname="${name}"],[data-test-id="post-content"]`)
  );
}

/** The post's title by its attribute or its slot; on the old site it links to its own thread. */
function titleOf({ document, site }: Place, post: Element | null, id: string): string {
  const named = cleanText((post?.getAttribute('post-title') ?? '').slice(0, 600));
  const heading = textOf(post?.querySelector('h1,[slot="title"]'), 600);
  const links = [...(post?.querySelectorAll(`a[href*="/comments/${id}"]`) ?? [])];
  const link = links
    .map((one) => textOf(one, 600))
    .find((text) => /^(?!\d*\s?comments?$)./.test(text));
  const [ofPage = ''] = titlesOf(document, site.name);
  return named || heading || link || ofPage;
}
