import { cleanText } from '../text';
import { mayAsk } from './wording';

/**
 * What part of a page an element is, where its name, its role or a label that the author gave it says
 * so. `chrome` is the ways around the site; `discussion` what readers wrote; `related` other pages'
 * questions; `form` what is filled in; `unread` no text at all.
 */
type Zone = 'main' | 'chrome' | 'discussion' | 'related' | 'form' | 'unread';

const words = (text: string) => new Set(text.split(' '));

const UNREAD = words(
  'area audio base canvas datalist embed head iframe img input link math meta noscript object optgroup option script select source style svg template textarea title track video',
);
const CHROME = words('nav aside footer dialog menu');
const CHROME_ROLES = words(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist alert status tooltip',
);

// Labels are weak hints: they count only on an element that does not hold the page's heading.
const DISCUSSION =
  /(?:^|[\s_-])(?:comments?|comment-?list|comments?-?section|commentarea|replies|reply|disqus\w{0,12}|answers?-?list|user-?answers|responses?|suggestedanswer|acceptedanswer)(?:$|[\s_-])/i;
const RELATED =
  /(?:^|[\s_-])(?:related(?:-?\w{1,12})?|recommend(?:ed|ations?)|similar(?:-?\w{1,12})?|you-?may-?also-?like|read-?next|more-?(?:posts|questions|stories|articles)|trending|popular(?:-?\w{1,12})?)(?:$|[\s_-])/i;
const SIDE =
  /(?:^|[\s_-])(?:side-?bar|left-?rail|right-?rail|bread-?crumbs?|cookies?(?:-?\w{1,12})?|consent|gdpr|newsletter|subscribe|site-?(?:nav|header|footer)|nav-?bar|footer|top-?bar|menu|table-?of-?contents|toc|share|social|promo|advert\w{0,12}|ads?|author-?bio|signature)(?:$|[\s_-])/i;

const FIELDS =
  'input:not([type]),input[type="text"],input[type="email"],input[type="password"],input[type="radio"],input[type="checkbox"],textarea,select';

/**
 * The zone an element opens; `main` where it says nothing, and the outer zone stays. What is `titled`
 * is never less than the main content.
 */
export function zoneOf(element: Element, titled: ReadonlySet<Element>): Zone {
  const tag = element.localName;
  if (UNREAD.has(tag)) return 'unread';
  const custom = tag.includes('-');
  if (!custom && !hasAttributes(element)) {
    if (CHROME.has(tag)) return 'chrome';
    if (tag === 'form') return formZone(element, titled);
    return tag === 'header' && isSiteHeader(element, titled) ? 'chrome' : 'main';
  }
  const read = (name: string) => element.getAttribute(name) ?? '';
  if (isHidden(element, read)) return 'unread';
  if (tag === 'body' || tag === 'html' || tag === 'main') return 'main';
  const role = read('role').toLowerCase();
  if (CHROME.has(tag) || CHROME_ROLES.has(role)) {
    if (tag === 'aside' && isSetOff(element, read('class'))) return 'main';
    return DISCUSSION.test(read('aria-label')) ? 'discussion' : 'chrome';
  }
  if (tag === 'form' || role === 'form') return formZone(element, titled);
  if (tag === 'header' && isSiteHeader(element, titled)) return 'chrome';
  if (isLaterPost(element, read('id'))) return 'discussion';
  if (role === 'comment' || /schema\.org\/(?:Comment|Answer)\b/i.test(read('itemtype')))
    return 'discussion';
  const label =
    `${custom ? tag : ''} ${read('id')} ${read('class')} ${read('aria-label')} ${read('data-testid')} ${read('itemprop')}`.slice(
      0,
      400,
    );
  // Most labels are of no interest, and one look tells.
  if (!HINT.test(label)) return 'main';
  const zone = DISCUSSION.test(label)
    ? 'discussion'
    : RELATED.test(label)
      ? 'related'
      : SIDE.test(label)
        ? 'chrome'
        : 'main';
  return zone !== 'main' && titled.has(element) ? 'main' : zone;
}

const SET_OFF =
  /(?:^|[\s_-])(?:call-?out|(?:pull-?)?quote|question|prompt|high-?light|encadr[ée]|kasten|admonition)(?:$|[\s_-])/i;

/** An author's own words beside his text, where others stand in an element of the same name. */
function isSetOff(element: Element, label: string): boolean {
  return SET_OFF.test(label) && element.closest('article,main,.post,.content,body > div') !== null;
}

const HINT =
  /comment|repl(?:y|ies)|answer|disqus|respons|related|recommend|similar|also|read-?next|more|trending|popular|side|rail|crumb|cookie|consent|gdpr|newsletter|subscribe|nav|footer|bar|menu|toc|contents|share|social|promo|ad|author|signature/i;

const POST = /^(post|p|reply|msg|message|comment|answer)[_-]?\d{1,9}$/i;

/** Is an element of the discussion one post of it, as the first is that opens a thread? */
export function isPost(element: Element): boolean {
  return POSTED.test(`${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 400));
}

/** Is it what a forum puts a whole thread in, its first post as well? */
export function isReplies(element: Element): boolean {
  return /(?:^|[\s_-])(?:replies|responses)(?:$|\s)/i.test(
    `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 400),
  );
}

const POSTED =
  /(?:^|[\s_-])(?:comment|post|message)(?:[_-]?(?:body|content|text|\d{1,9}))?(?:$|\s)/i;

/** In a thread, the posts after the first are readers'. */
function isLaterPost(element: Element, id: string): boolean {
  const kind = POST.exec(id)?.[1];
  let before = kind ? element.previousElementSibling : null;
  for (let steps = 0; before && steps < 3; steps += 1) {
    if (POST.exec(before.id)?.[1] === kind) return true;
    before = before.previousElementSibling;
  }
  return false;
}

/** A form whose inputs are named like what is called here has none of it to call. */
function hasAttributes(element: Element): boolean {
  return (
    typeof element.getAttribute === 'function' &&
    typeof element.querySelector === 'function' &&
    typeof element.hasAttributes === 'function' &&
    element.hasAttributes()
  );
}

function isHidden(element: Element, read: (name: string) => string): boolean {
  if (read('aria-hidden') === 'true' || element.hasAttribute('hidden')) return true;
  const style = read('style');
  return style !== '' && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}

/**
 * Old pages wrap everything in a form; what asks for something to be filled in holds no heading, but for
 * the worksheet with a field below each of its questions.
 */
function formZone(element: Element, titled: ReadonlySet<Element>): Zone {
  if (titled.has(element) || typeof element.querySelector !== 'function') return 'main';
  if (!element.querySelector(FIELDS)) return 'main';
  const labels = [...element.querySelectorAll('label,legend')].slice(0, 40);
  const asking = labels.filter((label) =>
    mayAsk(cleanText((label.textContent ?? '').slice(0, 400))),
  );
  return asking.length > 2 ? 'main' : 'form';
}

function isSiteHeader(element: Element, titled: ReadonlySet<Element>): boolean {
  return !titled.has(element) && !element.querySelector('h2') && !element.closest('article,main');
}

/** What holds a page's heading or its main content: found once, upward from these. */
export function titledIn(root: Element): Set<Element> {
  const titled = new Set<Element>();
  for (const mark of root.querySelectorAll('h1,main,[role="main"]')) {
    for (let up: Element | null = mark; up && !titled.has(up); up = up.parentElement)
      titled.add(up);
    if (titled.size > MAX_TITLED) break;
  }
  return titled;
}

const MAX_TITLED = 20_000;
