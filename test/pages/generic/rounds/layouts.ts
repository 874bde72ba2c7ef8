/**
 * Layouts that the web's commonest publishing tools give a page, each with the clutter that belongs to
 * it: ways around the site, posts that are not this one, boxes that ask for an address, comments.
 */
export interface Parts {
  title: string;
  body: string;
  /** Goes into `head`: structured data, a description, a canonical address. */
  head?: string;
  /** What `title` says where it is more than the heading. */
  tab?: string;
}

export const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const page = (tab: string, head: string, body: string, bodyClass = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${tab}</title>${head}<style>.x{color:red}</style></head><body class="${bodyClass}">${body}</body></html>`;

/** WordPress with an SEO plugin, a side bar of widgets, related posts and a comment form. */
export const wordpress = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - Northbound Careers`,
    `${meta('og:title', `${title} - Northbound Careers`)}${meta('og:site_name', 'Northbound Careers')}${meta('og:type', 'article')}<link rel="canonical" href="https://northbound.example/x/">
${ld({ '@graph': [{ '@type': 'WebPage', name: `${title} - Northbound Careers` }, { '@type': 'Article', headline: title, author: { '@type': 'Person', name: 'Dana Ruiz' } }, { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }] }] })}${head}`,
    `<a class="skip-link" href="#content">Skip to content</a><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Northbound Careers</a></p><nav id="site-navigation"><ul class="menu"><li><a href="/interview-questions/">Interview Questions</a></li><li><a href="/resume/">Resume</a></li><li><a href="/contact/">Contact</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-4411" class="post type-post hentry"><header class="entry-header"><p class="breadcrumbs"><a href="/">Home</a> » <a href="/blog/">Blog</a> » ${title}</p><h1 class="entry-title">${title}</h1><div class="entry-meta">By <a href="/author/dana">Dana Ruiz</a> · Updated March 3, 2025 · 7 min read</div></header>
<div class="entry-content">${body}<div class="sharedaddy">Share this: <a href="#">Facebook</a> <a href="#">X</a></div><div class="yarpp yarpp-related"><h3>You may also like</h3><ol><li><a href="/why-us/">Why do you want to work here?</a></li><li><a href="/conflict/">Tell me about a conflict with a coworker</a></li></ol></div></div>
<footer class="entry-footer">Posted in <a href="/c/">Interviewing</a> | Tagged <a href="/t/">questions</a></footer></article>
<nav class="post-navigation"><a rel="prev" href="/p1/">Previous: What is your greatest strength?</a><a rel="next" href="/p2/">Next: How to write a thank-you note</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “${title}”</h2><ol class="comment-list"><li class="comment"><b class="fn">Marta</b> says:<div class="comment-content"><p>My interviewer said: tell me about a time you were bored. Any idea?</p></div></li><li class="comment"><b class="fn">Joel</b> says:<div class="comment-content"><p>How would you answer if you never worked in a team?</p></div></li></ol><div id="respond"><h3>Leave a Reply</h3><form><textarea name="comment"></textarea><input type="text" name="author"><input type="submit" value="Post Comment"></form></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/r1/">Describe your ideal manager</a></li><li><a href="/r2/">Give an example of a goal you reached</a></li></ul></section><section class="widget"><h2>Free guide</h2><p>Do you want to ace your next interview? Get our checklist.</p><form><input type="email"><button>Send it</button></form></section></aside></div>
<footer id="colophon" class="site-footer"><p>© 2025 Northbound Careers · <a href="/privacy">Privacy</a></p></footer></div><div class="cky-consent"><p>We use cookies. How do you feel about that?</p><button>Accept all</button></div>`,
    'single single-post',
  );

/** A story site: class names from a build, claps, and other stories' titles as headings. */
export const story = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} | by Ilka Brandt | The Offer Letter | Storyline`,
    `${meta('og:title', title)}${meta('og:site_name', 'Storyline')}${ld({ '@type': 'NewsArticle', headline: title, publisher: { '@type': 'Organization', name: 'The Offer Letter' } })}${head}`,
    `<div id="root"><div class="a b c"><div class="d e"><a href="/">Open in app</a><a href="/m/signin">Sign up</a><a href="/m/signin">Sign in</a><a href="/new">Write</a></div><div class="l m"><article><div class="n"><section><div class="fs ft"><h1 class="pw-post-title fu">${title}</h1><div class="gh"><a href="/@ilka">Ilka Brandt</a> · <button>Follow</button><span>6 min read</span> · <span>Jan 14</span></div><div><button>--</button><span>41</span><button>Listen</button><button>Share</button></div>${body}</div></section></div></article><div class="kk"><a href="/tag/interviews">Interviews</a><a href="/tag/careers">Careers</a></div><div class="mm"><h2>Written by Ilka Brandt</h2><p>Recruiter turned coach. 2.1K followers</p><button>Follow</button></div><div class="nn"><h2>Responses (4)</h2><div><p>What would you have done in her place?</p></div></div><div class="oo"><h2>More from Ilka Brandt and The Offer Letter</h2><div><a href="/s1"><h2>Tell me about your worst manager</h2><h3>And why I never answer it</h3></a></div><h2>Recommended from Storyline</h2><div><a href="/s2"><h2>How do you deal with ambiguity?</h2></a></div></div></div><div class="zz"><a href="/help">Help</a><a href="/about">About</a></div></div></div>`,
  );

/** A newsletter's post. */
export const letter = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - by Sam Oyelaran`,
    `${meta('og:title', title)}${ld({ '@type': 'NewsArticle', headline: title, description: 'Letters on work' })}${head}`,
    `<div id="entry"><div id="main" class="main typography"><div class="main-menu"><a href="/">The Loop</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${title}</h1><h3 class="subtitle">Letter no. 88</h3><div>Sam Oyelaran</div><div>Feb 02, 2025</div><div>12</div><div>3</div></div><div class="available-content"><div class="body markup">${body}<div class="subscription-widget"><p>The Loop is reader-supported. Why not join us?</p><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div></div></div></article></div><div class="discussion"><h4>Discussion about this post</h4><div class="comment"><p>Tell me more about the second one?</p></div></div><div class="more"><a href="/p/one">Describe a project that died</a><a href="/archive">See all</a></div></div><footer>© 2025 Sam Oyelaran ∙ Privacy ∙ Terms</footer></div>`,
  );

/** A shared page of a notebook: nothing but divs. */
export const notebook = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? title,
    `${meta('og:title', title)}${meta('og:site_name', 'Notebook')}${head}`,
    `<div id="notion-app"><div class="notion-app-inner"><div class="notion-topbar"><div role="button">Share</div><div role="button">Duplicate</div></div><div class="notion-frame"><div class="notion-scroller"><div class="layout"><div data-block-id="1f"><div placeholder="Untitled"><h1>${title}</h1></div></div><div class="notion-page-content">${body}</div></div></div></div></div></div>`,
  );

/** A site of questions and answers, as divs, the question being what the page is about. */
export const crowd = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - Askaround`,
    `${meta('og:title', title)}${head}`,
    `<div id="root"><div class="q-box"><div class="q-sticky"><a href="/">Home</a><a href="/following">Following</a><button>Add question</button></div><div class="q-flex"><div class="q-width" id="mainContent"><div class="puppeteer_test_question_title"><span>${title}</span></div><div><button>Answer</button><button>Follow · 12</button></div><div>All related (38)</div><div>Sort: Recommended</div><div class="answer"><div>Priya N. · Former hiring manager · 4y</div>${body}<div>1.2K views · View 14 upvotes</div></div></div><div class="side"><div>Related questions</div><div><a href="/u1">How do you describe yourself in one word?</a></div><div><a href="/u2">What is your biggest regret at work?</a></div></div></div></div></div>`,
  );

/** A site of questions and answers with votes, and its data for machines. */
export const exchange = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `interviewing - ${title} - The Office Exchange`,
    `${meta('og:title', title)}${meta('og:site_name', 'The Office Exchange')}${ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: title, text: 'see below', answerCount: 2, acceptedAnswer: { '@type': 'Answer', text: 'Tell them the truth.' } } })}${head}`,
    `<header class="s-topbar"><a href="/">The Office Exchange</a><form role="search"><input type="text"></form></header><div class="container"><div id="left-sidebar"><nav><a href="/questions">Questions</a><a href="/tags">Tags</a></nav></div><div id="content"><div id="question-header"><h1><a href="/q/1" class="question-hyperlink">${title}</a></h1><a href="/ask">Ask Question</a></div><div>Asked 3 years ago Modified 2 years ago Viewed 9k times</div><div id="mainbar"><div class="question" id="question"><div class="js-vote-count">17</div><div class="s-prose js-post-body">${body}</div><div class="post-taglist"><a href="/t1">interviewing</a><a href="/t2">software</a></div><div>edited Mar 4 at 9:11</div><div id="comments-1" class="comments"><ul><li><span class="comment-copy">What did you tell them?</span></li></ul></div></div><div id="answers"><h2>2 Answers</h2><div class="answer"><div class="s-prose"><p>They want a story. “Tell me about a time you failed” is the same thing.</p></div></div></div></div><div id="sidebar"><h4>Linked</h4><a href="/l1">How do I explain a gap?</a><h4>Hot Network Questions</h4><a href="/h1">Why do cats knead?</a></div></div></div>`,
  );

/** A forum as its software renders it for crawlers. */
export const discourse = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - Interview prep - Builders Forum`,
    `${meta('og:title', title)}${meta('og:site_name', 'Builders Forum')}${ld({ '@type': 'DiscussionForumPosting', headline: title })}${head}`,
    `<header><a href="/">Builders Forum</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/1">${title}</a></h1><div class="topic-category"><a href="/c/prep"><span>Interview prep</span></a></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" itemscope itemtype="http://schema.org/DiscussionForumPosting" class="topic-body crawler-post"><div class="crawler-post-meta"><span itemprop="author"><a href="/u/kit">kit</a></span> <time>May 3, 2024, 8:12am</time> 1</div><div class="post" itemprop="text">${body}</div><div>3 Likes</div></div><div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div><a href="/u/vee">vee</a> May 3, 2024 2</div><div class="post" itemprop="text"><p>I would ask back: tell me about a time you saw that work?</p></div></div></div><div id="related-topics" class="more-topics__list"><h3>Related topics</h3><table><tr><td><a href="/t/7">Describe a bug you are proud of</a></td><td>14</td></tr></table></div></div><footer><a href="/about">About</a></footer>`,
  );

/** A board of the old kind: each post a table's row or a div with the writer's profile. */
export const board = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - Job Hunters Board`,
    head,
    `<div id="wrap"><div id="page-header"><h2>Job Hunters Board</h2><p><a href="#start">Skip to content</a></p><ul class="linklist"><li><a href="/index.php">Board index</a> ‹ <a href="/f2">Interviews</a></li></ul></div><div id="page-body"><h2><a href="/t=9">${title}</a></h2><div class="topic-actions"><div class="pagination">3 posts • Page 1 of 1</div></div><div id="p1" class="post bg2"><div class="postbody"><h3 class="first"><a href="#p1">${title}</a></h3><p class="author">by <strong>oakley</strong> » Mon Nov 04, 2019 7:15 pm</p><div class="content">${body}</div><div class="signature">What would you do if you could not fail?</div></div><dl class="postprofile"><dt>oakley</dt><dd>Posts: 31</dd><dd>Joined: Sat Aug 10, 2019 1:02 am</dd></dl></div><div id="p2" class="post bg1"><div class="postbody"><h3><a href="#p2">Re: ${title}</a></h3><p class="author">by <strong>linden</strong> » Mon Nov 04, 2019 9:40 pm</p><div class="content">Good luck. I had: tell me about a time you were late.</div></div><dl class="postprofile"><dt>linden</dt><dd>Posts: 900</dd><dd>Joined: Tue Jan 02, 2012 3:00 pm</dd></dl></div></div><div id="page-footer">Powered by old software</div></div>`,
  );

/** A repository's page with its readme. */
export const readme = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `GitHub - oakmoss/${title.toLowerCase().replaceAll(' ', '-')}: notes`,
    `${meta('og:title', `GitHub - oakmoss/notes: ${title}`)}${meta('og:site_name', 'GitHub')}${head}`,
    `<header class="AppHeader" role="banner"><a href="/">Homepage</a><button>Sign in</button></header><main id="js-repo-pjax-container"><div id="repository-container-header"><span>oakmoss</span> / <strong>notes</strong> Public <a href="/w">Notifications</a> Fork 12 Star 340</div><nav><a href="/code">Code</a><a href="/issues">Issues 3</a></nav><table aria-labelledby="folders-and-files"><tr><td><a href="/f1">.github</a></td><td>Fix typo</td><td>2 years ago</td></tr><tr><td><a href="/f2">README.md</a></td><td>Add more questions</td><td>last month</td></tr></table><div class="Box"><div><a href="#readme">README</a><a href="#lic">MIT license</a></div><article class="markdown-body entry-content" itemprop="text"><div class="markdown-heading"><h1 class="heading-element">${title}</h1><a class="anchor" href="#a" aria-label="Permalink"></a></div>${body}</article></div><div class="Layout-sidebar"><h2>About</h2><p>Notes for interviews</p><h2>Releases</h2><p>No releases published</p></div></main><footer>© 2025 <a href="/terms">Terms</a></footer>`,
  );
