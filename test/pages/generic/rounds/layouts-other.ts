import { ld, meta, type Parts } from './layouts';

const html = (tab: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${tab}</title>${head}</head><body>${body}</body></html>`;

/** A blog host of long ago: everything in nested divs, an archive and labels at the side. */
export const oldBlog = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `Desk Notes: ${title}`,
    head,
    `<div class="content-outer"><div class="header section"><div class="Header"><h1 class="title"><a href="/">Desk Notes</a></h1><p class="description"><span>Thoughts on work and interviews</span></p></div></div><div class="main section"><div class="Blog"><h2 class="date-header"><span>Tuesday, May 6, 2014</span></h2><div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${body}</div><div class="post-footer">Posted by <span class="fn">Mirth</span> at 9:12 AM <span class="post-labels">Labels: <a href="/l">work</a></span></div></div><div class="comments" id="comments"><h4>2 comments:</h4><p class="comment-body">How did you cope? Tell us about a time you laughed.</p></div></div></div><div class="sidebar"><h2>Blog Archive</h2><ul><li><a href="/2013">Why do you want this job?</a></li></ul></div></div>`,
  );

/** A wiki with a table of contents, edit links and categories. */
export const wiki = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `${title} - Fjord Wiki`,
    head,
    `<div id="mw-navigation"><div id="p-nav"><h3>Navigation</h3><ul><li><a href="/Main">Main page</a></li><li><a href="/Random">Random page</a></li></ul></div></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${title}</h1><div id="bodyContent"><div id="siteSub">From Fjord Wiki</div><div id="mw-content-text"><div class="mw-parser-output"><div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#a">1 Overview</a></li><li><a href="#b">2 See also</a></li></ul></div>${body}<h2>See also <span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><ul><li><a href="/Hiring">Hiring</a></li><li><a href="/Loops">What are loops?</a></li></ul></div></div><div id="catlinks">Categories: <a href="/c">Hiring</a></div></div></div>`,
  );

/** A documentation or course site: chapters at the left, headings at the right, next and previous. */
export const course = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `${title} | Interview School`,
    `${meta('og:title', `${title} | Interview School`)}${ld({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Behavioral' }] })}${head}`,
    `<nav class="navbar"><a href="/">Interview School</a><a href="/docs">Lessons</a></nav><div class="main-wrapper"><aside class="theme-doc-sidebar"><ul><li><a href="/1">Introduction</a></li><li><a href="/2">What is a behavioral interview?</a></li><li><a href="/3">Tell me about a conflict</a></li></ul></aside><main class="docMainContainer"><div class="row"><div class="col"><nav aria-label="Breadcrumbs"><ul><li>Behavioral</li><li>${title}</li></ul></nav><article><div class="theme-doc-markdown markdown"><header><h1>${title}</h1></header>${body}</div></article><nav aria-label="Docs pages"><a href="/p">Previous « What is your greatest strength?</a><a href="/n">Next Closing questions »</a></nav></div><div class="col"><div class="table-of-contents"><ul><li><a href="#x">How do you begin?</a></li></ul></div></div></div></main></div>`,
  );

/** A site builder's page: sections of columns, headings for their looks. */
export const builder = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `${title} | Bright Path Coaching`,
    `${meta('og:title', title)}${meta('og:site_name', 'Bright Path Coaching')}${head}`,
    `<div id="SITE_CONTAINER"><div id="SITE_HEADER"><h1>Bright Path Coaching</h1><div><a href="/">Home</a><a href="/services">Services</a><a href="/blog">Blog</a></div></div><div id="PAGES_CONTAINER"><section><div class="wixui-rich-text"><h2>${title}</h2></div>${body}</section><section><div><h2>Ready to land your dream job?</h2><p>Tell me about your goals and book a free call.</p><button>Book now</button></div></section></div><div id="SITE_FOOTER"><p>©2024 by Bright Path Coaching</p></div></div>`,
  );

/** A link board with nested replies in tables. */
export const links = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `${title} | Newsbox`,
    head,
    `<center><table id="main"><tr><td><b><a href="/">Newsbox</a></b> new | past | comments | ask | jobs</td></tr><tr><td><table class="fatitem"><tr class="athing"><td><span class="titleline"><a href="/item?id=1">${title}</a></span></td></tr><tr><td class="subtext">212 points by oak 3 hours ago | hide | favorite | 41 comments</td></tr><tr><td><div class="toptext">${body}</div></td></tr></table><table class="comment-tree"><tr class="athing comtr"><td><span class="comhead">vee 2 hours ago</span><div class="comment"><div class="commtext">I always ask: tell me about a time you deleted code.</div></div></td></tr><tr class="athing comtr"><td><span class="comhead">kit 1 hour ago</span><div class="comment"><div class="commtext">How do you deal with people who hate that?</div></div></td></tr></table></td></tr></table></center>`,
  );

/** A document viewer or slides turned into text. */
export const slides = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `${title} | PPT`,
    `${meta('og:title', title)}${head}`,
    `<header><a href="/">Slidebin</a><form action="/search"><input type="search" name="q"></form></header><main><div class="player"><h1>${title}</h1><p>12 likes • 3,401 views</p><div class="slides"></div></div><section><h2>Transcript</h2>${body}</section><section class="related"><h2>Recommended</h2><ul><li><a href="/s1">Top 50 interview questions</a></li><li><a href="/s2">How do you lead change?</a></li></ul></section></main>`,
  );

/** A ticket or message in a company's tool. */
export const tool = ({ title, body, head = '', tab }: Parts) =>
  html(
    tab ?? `[HIRE-12] ${title} - Tracker`,
    head,
    `<div id="app"><div role="banner"><a href="/">Tracker</a><input aria-label="Search"></div><div role="navigation"><a href="/b">Board</a><a href="/r">Reports</a></div><div role="main"><div><span>HIRE-12</span></div><h1>${title}</h1><div><h2>Description</h2><div class="ak-renderer-document">${body}</div></div><div><h2>Activity</h2><div data-testid="comments">Ines: What do you think of number two?</div></div></div><div role="complementary"><div>Assignee</div><div>Bo Tran</div><div>Status</div><div>In progress</div></div></div>`,
  );
