/**
 * A sample page of a site that nobody knows, with what has to be found on it. All questions, names and
 * sentences are invented. What is expected was written by hand, before the reader saw the page.
 */
export interface SamplePage {
  name: string;
  url: string;
  html: string;
  expected: { kind: 'none' } | { kind: 'single'; text: string } | { kind: 'list'; texts: string[] };
}

interface Parts {
  /** What `title` says, with the site's name where the site adds it. */
  title: string;
  body: string;
  head?: string;
}

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const RELATED = `<ul><li><a href="/p/1">Tell me about a time you broke a promise</a></li>
<li><a href="/p/2">What is your greatest weakness?</a></li><li><a href="/p/3">Ten ways to tidy a desk</a></li></ul>`;

/** A blog with landmarks, a sidebar of related posts, and comments in which readers ask things. */
export const blog = ({ title, body, head = '' }: Parts) =>
  page(
    title,
    head,
    `<header><a href="/">Home</a><nav><a href="/jobs">Jobs</a> <a href="/q">Why do you want to work here?</a></nav></header>
<main><article>${body}</article>
<section id="comments"><h2>3 Comments</h2><article><h3>Pia</h3><p>Great post! I was once asked: Tell me about a time you lied at work.</p></article>
<article><h3>Ugo</h3><p>Describe a time when this actually helped you?</p></article></section></main>
<aside><h2>Related posts</h2>${RELATED}</aside>
<footer><p>© Some Pages. <a href="/privacy">Privacy</a></p></footer>`,
  );

/** Nothing but divs and class names that a build made up. */
export const soup = ({ title, body, head = '' }: Parts) =>
  page(
    title,
    head,
    `<div class="css-1x9k"><div class="a7 b2"><a href="/">Start</a><a href="/all">All</a><a href="/me">Me</a></div>
<div class="q1z"><div class="zz3">${body}</div><div class="k4"><div>You might also like</div><div><a href="/a">Describe a time you had to fire a friend</a></div><div><a href="/b">Tell me about a goal you missed</a></div></div></div>
<div class="f0"><a href="/t">Terms</a> <a href="/p">Privacy</a></div></div><div id="cookie-banner">We value your privacy. How do you want us to handle cookies? <button>Accept</button></div>`,
  );

/** Tables for layout, in upper case, from long ago. */
export const table = ({ title, body, head = '' }: Parts) =>
  page(
    title,
    head,
    `<FORM name="f"><TABLE width="760"><TR><TD colspan="2"><FONT size="5">The Old Board</FONT></TD></TR><TR>
<TD width="140"><A href="a.htm">Home</A><BR><A href="b.htm">Tell me about yourself</A><BR><A href="c.htm">Links</A></TD>
<TD>${body}</TD></TR><TR><TD colspan="2"><CENTER>Last changed 2004</CENTER></TD></TR></TABLE></FORM>`,
  );

/** A thread as a large forum renders it: custom elements, and comments below the post. */
export const thread = ({ title, body, head = '' }: Parts) =>
  page(
    title,
    head,
    `<app-shell><nav-rail><a href="/r/all">All</a></nav-rail><main><x-post><h1>${title.split(' : ')[0]}</h1>
<div slot="text-body">${body}</div><div><button>Upvote</button> 212 <button>Share</button></div></x-post>
<x-comment-tree><x-comment author="a"><p>They asked me "Tell me about a time you had to say no to your boss." Same loop.</p></x-comment>
<x-comment author="b"><p>What is your biggest failure? That one got me.</p></x-comment></x-comment-tree></main>
<aside><h3>Community rules</h3><p>Be kind. How do you handle rude people? Report them.</p></aside></app-shell>`,
  );

/** A mail opened in a webmail. */
export const mail = ({ title, body, head = '' }: Parts) =>
  page(
    `${title} - inbox`,
    head,
    `<div role="banner"><form role="search"><input type="text" aria-label="Search mail"></form></div>
<div role="navigation"><a href="#inbox">Inbox (4)</a><a href="#sent">Sent</a></div>
<div role="main"><h2>${title}</h2><div><span>Noor Aziz</span> <span>to me</span> <span>Tue, 4:12 PM</span></div>
<div dir="ltr">${body}</div><div><button>Reply</button><button>Forward</button></div></div>`,
  );

/** A page that a framework renders, with its state in a script. */
export const app = ({ title, body, head = '' }: Parts) =>
  page(
    title,
    head,
    `<div id="__next"><header class="site-header"><a href="/">Logo</a><button aria-label="Menu">Menu</button></header>
<main id="main-content">${body}</main><footer class="site-footer"><h2>Company</h2><a href="/about">About us</a></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"q":"Describe a time you saw a ghost at work"}}</script>`,
  );

/** No layout at all: notes, converted documents, plain pages. */
export const bare = ({ title, body, head = '' }: Parts) => page(title, head, body);

export const none = { kind: 'none' } as const;
export const single = (text: string) => ({ kind: 'single', text }) as const;
export const list = (...texts: string[]) => ({ kind: 'list' as const, texts });
