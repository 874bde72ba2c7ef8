/** What a page's notes say. */
export interface Notes {
  heading: string;
  site: string;
  url: string;
  description: string;
  type: string;
  lines: readonly string[];
}

/** How a skin renders the marks that sites render differently. */
interface Marks {
  heading?: (level: number, text: string) => string;
  paragraph?: (text: string) => string;
  item?: (text: string) => string;
}

const inline = (text: string) => text.replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

function render(lines: readonly string[], marks: Marks = {}): string {
  const heading = marks.heading ?? ((level, text) => `<h${level}>${text}</h${level}>`);
  const paragraph = marks.paragraph ?? ((text) => `<p>${text}</p>`);
  const item = marks.item ?? ((text) => `<li>${text}</li>`);
  let html = '';
  let open = '';
  let box = '';
  const inside = (tag: string) => {
    if (open === tag) return;
    if (open) html += `</${open}>`;
    if (tag) html += `<${tag}>`;
    open = tag;
  };
  for (const raw of lines) {
    const line = inline(raw);
    const [, hashes, head = ''] = /^(#{2,4}) (.*)$/.exec(line) ?? [];
    const [, bullet = ''] = /^- (.*)$/.exec(line) ?? [];
    const [, number = ''] = /^\d+[.)] (.*)$/.exec(line) ?? [];
    const [, option = ''] = /^\[ \] (.*)$/.exec(line) ?? [];
    inside(bullet ? 'ul' : number ? 'ol' : line.startsWith('| ') ? 'table' : '');
    if (hashes) html += heading(hashes.length, head);
    else if (bullet || number) html += item(bullet || number);
    else if (option) html += `<label><input type="radio" name="o"> ${option}</label>`;
    else if (line.startsWith('* ')) html += `<p><b>${line.slice(2)}</b></p>`;
    else if (line.startsWith('> ')) html += `<blockquote><p>${line.slice(2)}</p></blockquote>`;
    else if (line.startsWith('~~ ')) {
      html += `${box}<section class="rel"><h3>${line.slice(3)}</h3>`;
      box = '</section>';
    } else if (line.startsWith('@ ')) html += `<div class="card"><a href="/x/${html.length}">${line.slice(2)}</a></div>`;
    else if (line.startsWith('| ')) {
      const cells = line.slice(2).replace(/ \|$/, '').split(' | ');
      html += `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    } else if (line.trim()) html += paragraph(line);
  }
  inside('');
  return html + box;
}

const data = ({ heading, type, site }: Notes) =>
  type
    ? `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: heading, name: heading, publisher: { '@type': 'Organization', name: site } })}</script>`
    : '';

function page(notes: Notes, body: string, tab = `${notes.heading} | ${notes.site}`): string {
  const { description, site, heading } = notes;
  const about = description
    ? `<meta name="description" content="${description}"><meta property="og:title" content="${heading}"><meta property="og:site_name" content="${site}">`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${tab}</title>${about}${data(notes)}</head><body>${body}</body></html>`;
}

const foot = (site: string) =>
  `<footer><p>© 2025 ${site}</p><a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer>`;
const cookies = '<div class="cookie-banner" role="dialog"><p>We use cookies. Is that all right?</p><button>Yes</button></div>';

const article = (notes: Notes) =>
  page(
    notes,
    `<header class="top"><a href="/">${notes.site}</a><nav><a href="/latest">Latest</a><a href="/about">About</a></nav></header><main><article><h1>${notes.heading}</h1><p class="by">By Jo Marsh · 4 min read</p>${render(notes.lines)}<div class="share"><button>Share</button></div></article><section class="nl"><h2>Newsletter</h2><p>Want more like this? One mail a week.</p><form><input type="email"><button>Sign up</button></form></section></main>${foot(notes.site)}${cookies}`,
  );

const soup = (notes: Notes) =>
  page(
    notes,
    `<div class="css-1a"><div class="css-2b"><a href="/">${notes.site}</a><a href="/blog">Blog</a><a href="/login">Log in</a></div><div class="css-9z"><h1 class="css-h">${notes.heading}</h1>${render(notes.lines, { heading: (_, text) => `<div class="css-hd">${text}</div>`, paragraph: (text) => `<div class="css-p">${text}</div>` })}</div><div class="css-ft">${notes.site} · Terms</div></div>`,
    `${notes.heading} - ${notes.site}`,
  );

const app = (notes: Notes) =>
  page(
    notes,
    `<div id="root"><div class="bar"><a href="/">${notes.site}</a><a href="/browse">Browse</a><button>Upgrade</button></div><main class="sc-1"><h1>${notes.heading}</h1><div class="sc-2">${render(notes.lines, { paragraph: (text) => `<div class="tx">${text}</div>` })}</div></main><div class="sc-f">${notes.site}</div></div>`,
    `${notes.heading} – ${notes.site}`,
  );

const learn = (notes: Notes) =>
  page(
    notes,
    `<nav class="side"><a href="/1">Start</a><a href="/2">Lessons</a><a href="/3">Progress</a></nav><main role="main"><ol class="crumbs"><li><a href="/">${notes.site}</a></li><li>${notes.heading}</li></ol><h1>${notes.heading}</h1><div class="md">${render(notes.lines)}</div><nav><a href="/p">« Previous</a><a href="/n">Next »</a></nav></main>`,
  );

const forum = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a></header><div id="main"><h1>${notes.heading}</h1><div class="post" id="p1"><div class="meta">kestrel22 · 3d</div><div class="cooked">${render(notes.lines)}</div></div><div class="comments"><h2>2 replies</h2><div class="post"><div class="meta">ola</div><p>Same here. How did they take it?</p></div><div class="post"><p>tell me about it…</p></div></div></div>`,
    `${notes.heading} - ${notes.site}`,
  );

const plain = (notes: Notes) =>
  page(notes, `<h1>${notes.heading}</h1>${render(notes.lines)}<hr><p><a href="index.htm">Back</a></p>`, notes.heading);

const letter = (notes: Notes) =>
  page(
    notes,
    `<div class="menu"><a href="/">${notes.site}</a><button>Subscribe</button></div><article class="post"><h1 class="post-title">${notes.heading}</h1><h3 class="subtitle">No. 41</h3><div class="body">${render(notes.lines)}</div><div class="sub"><p>Thanks for reading. Know somebody who'd like it?</p></div></article><div class="discussion"><h4>Discussion about this post</h4><p>Loved this. What would you say to a beginner?</p></div>`,
    `${notes.heading} - by Sam - ${notes.site}`,
  );

const form = (notes: Notes) =>
  page(
    notes,
    `<header>${notes.site}</header><form action="/s"><h1>${notes.heading}</h1>${render(notes.lines, { paragraph: (text) => `<div class="field"><label>${text}<textarea name="q"></textarea></label></div>`, item: (text) => `<li><label>${text} <input type="text"></label></li>` })}<button>Submit</button></form>`,
  );

const shop = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a><a href="/pricing">Pricing</a></header><main><h1>${notes.heading}</h1>${details(notes.lines)}</main>${foot(notes.site)}`,
    `${notes.heading} — ${notes.site}`,
  );

function details(lines: readonly string[]): string {
  const html = render(lines, {
    heading: (_, text) => `</div></details><details><summary>${text}</summary><div>`,
  });
  const at = html.indexOf('</div></details>');
  return at < 0 ? html : `${html.slice(0, at)}${html.slice(at + 16)}</div></details>`;
}

const mail = (notes: Notes) =>
  page(
    notes,
    `<div role="navigation"><a href="#inbox">Inbox 3</a><a href="#sent">Sent</a></div><div role="main"><h2>${notes.heading}</h2><table><tr><td><h3>Dana Ruiz</h3></td><td>Tue, 9:14 AM</td></tr></table><div dir="ltr">${render(notes.lines)}</div><button>Reply</button></div>`,
    `${notes.heading} - lee@post.example - ${notes.site}`,
  );

const hub = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a><input type="search"></header><main><h1>${notes.heading}</h1><div class="grid">${render(notes.lines, { item: (text) => `<li class="card"><a href="/i/${text.length}">${text}</a></li>` })}</div></main>${foot(notes.site)}`,
  );

const press = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a><nav><a href="/world">World</a><a href="/business">Business</a></nav></header><main><article><header><h1>${notes.heading}</h1><p class="byline">By Theo Lund</p><time>4 March 2025</time></header>${render(notes.lines)}</article><aside><h2>Most read</h2><ol><li><a href="/1">How do you lead a choir of strangers?</a></li><li><a href="/2">Rain until Sunday</a></li></ol></aside></main>${foot(notes.site)}${cookies}`,
  );

const docs = (notes: Notes) =>
  page(
    notes,
    `<div class="layout"><aside class="sidebar"><a href="/a">Overview</a><a href="/b">Guides</a></aside><main><div class="md"><h1>${notes.heading} <a class="anchor" href="#top">#</a></h1>${render(notes.lines, { heading: (level, text) => `<h${level}>${text} <a class="anchor" href="#s">#</a></h${level}>` })}</div></main></div>`,
  );

const univ = (notes: Notes) =>
  page(
    notes,
    `<header role="banner"><a href="/">${notes.site}</a><ul><li><a href="/study">Study</a></li><li><a href="/research">Research</a></li></ul></header><div class="content"><h1><span>${notes.heading}</span></h1><div class="field--body">${render(notes.lines)}</div></div><footer role="contentinfo"><p>1 College Lane</p></footer>`,
  );

const net = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">Linkwork</a><a href="/join">Join</a></header><main><article><div><a href="/in/ada">${notes.heading.split(':')[0]}</a><p>Engineering manager</p></div><p style="white-space:pre-wrap">${notes.lines.join('\n\n')}</p><div><a href="#">210</a><button>Like</button></div></article></main>`,
    `${notes.heading} | Linkwork`,
  );

const job = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a><a href="/jobs">All jobs</a></header><main><h1>${notes.heading}</h1><p>Full time · from 1 May</p>${render(notes.lines)}<a class="btn" href="/apply">Apply now</a></main>${foot(notes.site)}`,
  );

const ticket = (notes: Notes) =>
  page(
    notes,
    `<div id="app"><div role="navigation"><a href="/b">Board</a></div><div role="main"><span>TA</span><h1>${notes.heading}</h1><h2>Description</h2><div>${render(notes.lines)}</div><div><h2>Activity</h2><div>Bo: What do you think?</div></div></div></div>`,
  );

const exchange = (notes: Notes) =>
  page(
    notes,
    `<header><a href="/">${notes.site}</a></header><div id="content"><h1><a href="/q/1">${notes.heading}</a></h1><div class="question"><div class="votes">9</div><div class="prose">${render(notes.lines)}</div><div class="tags"><a href="/t">interviewing</a></div></div><div id="answers"><h2>2 Answers</h2><div class="answer"><p>Be honest. Tell me about a time when that hurt.</p></div></div></div>`,
  );

export const skins: Readonly<Record<string, (notes: Notes) => string>> = {
  article, soup, app, learn, forum, plain, letter, form, shop, mail, hub, press, docs, univ, net, job, ticket, exchange,
  church: univ,
  quiz: form,
};
