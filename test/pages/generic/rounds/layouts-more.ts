import { ld, meta, type Parts } from './layouts';

const page = (tab: string, head: string, body: string, bodyClass = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${tab}</title>${head}</head><body class="${bodyClass}">${body}</body></html>`;

/** A document exported as a web page: classes of a letter and a number, and spans in everything. */
export const docs = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? title,
    `<style>.c1{font-size:11pt}.c4{font-weight:700}</style>${head}`,
    `<p class="c4 title"><span class="c2">${title}</span></p><p class="c3"><span class="c1"></span></p>${body}`,
    'c12 doc-content',
  );

/** A professional network's post. */
export const network = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `Ada Lindqvist on Linkwork: ${title}`,
    `${meta('og:title', `Ada Lindqvist on Linkwork: ${title}`)}${ld({ '@type': 'SocialMediaPosting', headline: title })}${head}`,
    `<header class="header"><nav><a href="/">Linkwork</a><a href="/articles">Articles</a><a href="/people">People</a><a href="/signup">Join now</a></nav></header><main class="main"><section class="core-rail"><div class="top-level-modal-container"></div><article class="relative main-feed-activity-card"><div><a href="/in/ada">Ada Lindqvist</a><p>Engineering manager at Fjord Systems</p><time>2mo</time></div><div class="attributed-text-segment-list__container"><p data-test-id="main-feed-activity-card__commentary" style="white-space:pre-wrap">${body}</p></div><div class="social-actions"><a href="#">214</a><a href="#">31 Comments</a><button>Like</button><button>Comment</button><button>Share</button></div><section class="comment"><a href="/in/bo">Bo Tran</a><p class="comment__text">Love this. How do you handle silence after you ask?</p></section></article></section><section class="right-rail"><h2>More Relevant Posts</h2><article><p>Tell me about a time a customer shouted at you. I asked it 40 times this year.</p></article><h2>Explore topics</h2><ul><li><a href="/t">Sales</a></li></ul></section></main>`,
  );

/** A mail in a webmail, its list of mails beside it. */
export const webmail = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} - lee.park@post.example - Postbox`,
    head,
    `<div class="nH"><div role="banner"><form role="search"><input type="text" aria-label="Search mail"></form></div><div role="navigation"><a href="#inbox">Inbox 12</a><a href="#starred">Starred</a><a href="#sent">Sent</a></div><div class="nH bkK" role="main"><div><h2 class="hP" tabindex="-1">${title}</h2></div><div role="list"><div role="listitem"><table><tr><td><h3><span email="noor@fjord.example">Noor Aziz</span> <span>&lt;noor@fjord.example&gt;</span></h3></td><td>Thu, May 8, 10:14 AM (2 days ago)</td></tr><tr><td>to me</td></tr></table><div class="a3s aiL" dir="ltr">${body}</div></div></div><div><span role="link">Reply</span><span role="link">Forward</span></div></div><div role="complementary"><div>Why this ad?</div></div></div>`,
  );

/** A university's content system. */
export const university = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} | Career Services | University of the Fens`,
    `<meta name="description" content="Career Services at the University of the Fens">${head}`,
    `<a href="#main-content" class="visually-hidden">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><header role="banner" class="header"><a href="https://fens.example">University of the Fens</a><div class="block-menu"><ul><li><a href="/students">Students</a></li><li><a href="/employers">Employers</a></li><li><a href="/faculty">Faculty</a></li></ul></div></header><div class="region-breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/students">Students</a></li><li>${title}</li></ol></div><div class="layout"><div class="region-sidebar-first"><h2>In this section</h2><ul><li><a href="/resumes">Resumes and CVs</a></li><li><a href="/interviews">Interviewing</a></li><li><a href="/salary">Salary</a></li></ul></div><div id="main-content"></div><div class="region-content"><h1 class="page-title"><span>${title}</span></h1><div class="node__content"><div class="field--name-body">${body}</div></div></div><div class="region-sidebar-second"><h2>Make an appointment</h2><p>Need help? How can we help you prepare? Call 555-0142.</p></div></div><footer role="contentinfo"><h2>Contact</h2><p>12 Mill Lane. Report a problem with this page?</p></footer></div>`,
  );

/** A document of pages that a program turned into lines. */
export const paper = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? 'Microsoft Word - handout_final2.docx',
    `<meta name="generator" content="pdf2htmlEX">${head}`,
    `<div id="sidebar"><div id="outline"></div></div><div id="page-container"><div id="pf1" class="pf w0 h0" data-page-no="1"><div class="pc pc1 w0 h0"><div class="t m0 x0 h1 y0 ff1 fs0">${title}</div>${body
      .split('\n')
      .map((line, at) => `<div class="t m0 x1 h2 y${at + 1} ff2 fs1">${line}</div>`)
      .join('')}<div class="t m0 x9 h9">Page 1 of 2</div></div></div></div>`,
  );

/** An application that renders late: main, a tool bar, a side bar of other questions. */
export const practice = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} | Drillbook`,
    `${meta('og:title', title)}${meta('og:site_name', 'Drillbook')}<link rel="canonical" href="https://drillbook.example/q/1">${head}`,
    `<div id="__next"><div class="sc-1a2b"><div class="sc-9f"><a href="/">Drillbook</a><a href="/questions">Question Bank</a><a href="/pricing">Pricing</a><button>Upgrade</button></div><div class="sc-77 kJhGf"><div class="sc-51"><div>Up next</div><a href="/q/2">Tell me about a time you changed your mind</a><a href="/q/3">What are you working on improving?</a></div><div class="sc-52">${body}</div></div><div class="sc-3z"><div>Product</div><a href="/coach">AI coach</a><a href="/blog">Blog</a><div>© Drillbook Inc.</div></div></div></div><script>window.__STATE__={"q":"Describe a time you slept"}</script>`,
  );

/** A magazine or news site. */
export const press = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} | The Harbor Times`,
    `${meta('og:title', title)}${meta('og:site_name', 'The Harbor Times')}${meta('og:type', 'article')}${ld({ '@type': 'NewsArticle', headline: title, datePublished: '2025-02-01' })}${head}`,
    `<header><a href="/">The Harbor Times</a><nav><a href="/world">World</a><a href="/business">Business</a><a href="/jobs">Jobs</a></nav></header><main><article><header><h1>${title}</h1><p class="byline">By Theo Marsh, business correspondent</p><time>1 February 2025</time></header>${body}<div class="newsletter"><p>Want more stories like this?</p><form><input type="email"><button>Sign up</button></form></div></article><section class="most-read"><h2>Most read</h2><ol><li><a href="/n1">How do you lead a team you never meet?</a></li><li><a href="/n2">Rain again</a></li></ol></section></main><footer><a href="/contact">Contact us</a> <a href="/careers">Work for us</a></footer>`,
  );

/** A shop, a company's or a product's page. */
export const company = ({ title, body, head = '', tab }: Parts) =>
  page(
    tab ?? `${title} — Tidewell`,
    `${meta('og:title', title)}${meta('og:site_name', 'Tidewell')}${ld({ '@type': 'Organization', name: 'Tidewell' })}${head}`,
    `<div class="announcement-bar">Free shipping over 50 €</div><header class="header"><nav><a href="/">Tidewell</a><a href="/product">Product</a><a href="/pricing">Pricing</a><a href="/careers">Careers</a></nav></header><main><section class="hero"><h1>${title}</h1></section>${body}<section class="cta"><h2>Ready to get started?</h2><a href="/demo">Book a demo</a></section></main><footer><div>Company</div><a href="/about">About</a><a href="/jobs">Jobs</a></footer>`,
  );

/** No tool at all. */
export const plain = ({ title, body, head = '', tab }: Parts) =>
  `<html><head><title>${tab ?? title}</title>${head}</head><body>${body}</body></html>`;
