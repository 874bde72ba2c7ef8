import { app, bare, blog, mail, type SamplePage, single, soup, table, thread } from './page';

const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;

/** Pages about one question. */
export const singles: SamplePage[] = [
  {
    name: 'heading is the question, advice below',
    url: 'https://hirewise.example/blog/tell-me-about-a-time-you-failed',
    html: blog({
      title: 'Tell me about a time you failed | Hirewise',
      body: `<h1>Tell me about a time you failed</h1><p>Few questions scare candidates more.</p><h2>Why interviewers ask it</h2><p>They want to see how you learn.</p><ul><li>Be honest.</li><li>Pick a real failure.</li></ul><h2>Sample answer</h2><p>In my last job I missed a launch date. What did I learn? To ask early.</p>`,
    }),
    expected: single('Tell me about a time you failed'),
  },
  {
    name: 'how to answer, quoted',
    url: 'https://careers.example/advice/how-to-answer-greatest-weakness',
    html: blog({
      title: 'How to Answer “What Is Your Greatest Weakness?” (With Examples)',
      body: `<h1>How to Answer “What Is Your Greatest Weakness?” (With Examples)</h1><p>It comes up in nearly every job interview.</p><h2>What not to say</h2><p>Never say that you work too hard.</p><h2>Follow-up questions</h2><ul><li>What are you doing about it?</li></ul>`,
    }),
    expected: single('What Is Your Greatest Weakness?'),
  },
  {
    name: 'three sample answers',
    url: 'https://prep.example/q/88',
    html: app({
      title: 'Describe a time you disagreed with your manager - 3 sample answers',
      body: `<h1>Describe a time you disagreed with your manager - 3 sample answers</h1><section><h2>Answer 1</h2><p>My manager wanted to ship on Friday.</p></section><section><h2>Answer 2</h2><p>We argued about a vendor.</p></section>`,
    }),
    expected: single('Describe a time you disagreed with your manager'),
  },
  {
    name: 'how do I answer, without quotation marks',
    url: 'https://askwork.example/questions/7712/how-do-i-answer',
    html: soup({
      title: 'How do I answer: Why do you want to leave your current job? | AskWork',
      body: `<h1>How do I answer: Why do you want to leave your current job?</h1><div>I have an interview on Monday and I do not want to sound bitter.</div><div id="answers"><h2>2 Answers</h2><div class="answer"><p>Talk about what you move toward. What motivates you?</p></div><div class="answer"><p>Tell me about a time you left well.</p></div></div>`,
    }),
    expected: single('Why do you want to leave your current job?'),
  },
  {
    name: 'labels and a statement under a short heading',
    url: 'https://loopbank.example/questions/handoff-gone-wrong',
    html: app({
      title: 'Handoff gone wrong · Loopbank',
      body: `<h1>Handoff gone wrong</h1><dl><dt>Company</dt><dd>Fernwood Rail</dd><dt>Role</dt><dd>Dispatcher</dd><dt>Difficulty</dt><dd>Medium</dd></dl><h2>Question</h2><p>Tell me about a handoff between two shifts that went wrong. What was lost, and how did you find out?</p><h2>Points to cover</h2><ol><li>What did the next shift not know?</li><li>How did you repair it?</li></ol><h2>Similar questions</h2><ul><li>Tell me about a time you had too much to do.</li></ul>`,
    }),
    expected: single(
      'Tell me about a handoff between two shifts that went wrong. What was lost, and how did you find out?',
    ),
  },
  {
    name: 'thread with the question in the post',
    url: 'https://forum.example/r/interviews/comments/9x/stumped',
    html: thread({
      title: 'This one stumped me in my onsite interview : r/interviews',
      body: `<p>Had my final round at a grocery chain today. All was going well until the director asked: "Tell me about a time you had to deliver bad news to a whole team." I just froze.</p><p>Anyone else get this?</p>`,
    }),
    expected: single('Tell me about a time you had to deliver bad news to a whole team.'),
  },
  {
    name: 'thread with the question in the title',
    url: 'https://forum.example/t/what-do-you-say/331',
    html: thread({
      title: 'How do you answer "Why should we hire you?" without sounding arrogant',
      body: '<p>I am a welder with nine years behind me and I never know what to say in interviews.</p>',
    }),
    expected: single('Why should we hire you?'),
  },
  {
    name: 'question page data',
    url: 'https://qa.example/q/difficult-coworker',
    html: app({
      title: 'Difficult coworker - QA Place',
      head: data({
        '@type': 'QAPage',
        mainEntity: {
          '@type': 'Question',
          name: 'Tell me about a difficult coworker you had to rely on.',
          text: 'How would you approach this in a nursing interview?',
          acceptedAnswer: { '@type': 'Answer', text: 'Describe a time you met halfway.' },
        },
      }),
      body: `<h1>Tell me about a difficult coworker you had to rely on.</h1><p>Asked in a nursing interview.</p><h2>1 Answer</h2><p>Describe a time you met halfway.</p>`,
    }),
    expected: single('Tell me about a difficult coworker you had to rely on.'),
  },
  {
    name: 'a shell whose data alone has the question',
    url: 'https://drills.example/practice/44',
    html: bare({
      title: 'Drills',
      head: data({
        '@type': 'LearningResource',
        name: 'Interview drill: unpopular decision',
        text: 'Describe an unpopular decision you made and how you brought people along.',
      }),
      body: '<div id="root"><p>Loading…</p></div><noscript>You need JavaScript.</noscript>',
    }),
    expected: single('Describe an unpopular decision you made and how you brought people along.'),
  },
  {
    name: 'recruiter mail with one question',
    url: 'https://mail.example/u/0/inbox/17',
    html: mail({
      title: 'Your interview on Thursday',
      body: `<p>Hi Sam,</p><p>Thank you for applying to Bluestone Ferries. You will meet our deck manager on Thursday at 10.</p><p>Please come prepared to answer this question: Tell us about a time you kept passengers calm in bad weather. What did you say to them?</p><p>Kind regards,<br>Noor</p>`,
    }),
    expected: single(
      'Tell us about a time you kept passengers calm in bad weather. What did you say to them?',
    ),
  },
  {
    name: 'a scene and what one would do',
    url: 'https://scenarios.example/situational/broken-promise',
    html: soup({
      title: 'Situational interview question: the broken promise',
      body: `<h1>The broken promise</h1><div><b>Question:</b> Imagine a colleague promised a customer a date that your team cannot meet. What do you do first?</div><div><b>What we look for:</b> Calm, honesty, a plan.</div>`,
    }),
    expected: single(
      'Imagine a colleague promised a customer a date that your team cannot meet. What do you do first?',
    ),
  },
  {
    name: 'interview question label in the heading',
    url: 'https://pmnotes.example/amz/ownership',
    html: blog({
      title: 'Interview Question: Tell me about a time you took on work outside your role – PM Notes',
      body: `<h1>Interview Question: Tell me about a time you took on work outside your role</h1><p>This checks ownership. Below is how I would think about it.</p><h3>Situation</h3><p>Our on-call tool had no owner.</p>`,
    }),
    expected: single('Tell me about a time you took on work outside your role'),
  },
  {
    name: 'old table page',
    url: 'http://oldboard.example/interview/q17.htm',
    html: table({
      title: 'Interview question no. 17',
      body: '<B>Interview question no. 17</B><P>Q: Describe a situation in which you had to work with incomplete information.<P>A good answer names the risk. It should take two minutes.',
    }),
    expected: single('Describe a situation in which you had to work with incomplete information.'),
  },
  {
    name: 'an article about one question quotes others',
    url: 'https://hirewise.example/blog/tell-me-about-yourself',
    html: blog({
      title: '"Tell Me About Yourself": A Guide for Shy People',
      body: `<h1>"Tell Me About Yourself": A Guide for Shy People</h1><p>It may also come as “Walk me through your resume” or “Introduce yourself.” All three want the same two minutes.</p><h2>Other ways they ask it</h2><ul><li>Walk me through your resume.</li><li>What should I know about you?</li></ul><h2>Template</h2><p>Present, past, future.</p>`,
    }),
    expected: single('Tell Me About Yourself'),
  },
  {
    name: 'question of the day',
    url: 'https://daily.example/2026/11/03',
    html: soup({
      title: 'Question of the day, November 3 | Daily Interview',
      body: `<div><h2>Question of the day</h2><div>What is the hardest feedback you have ever received, and what did you do with it?</div></div><div><h3>Yesterday's winner</h3><p>Lena, with a story about a kiln.</p></div>`,
    }),
    expected: single(
      'What is the hardest feedback you have ever received, and what did you do with it?',
    ),
  },
  {
    name: 'accelerated page',
    url: 'https://amp.careers.example/why-us',
    html: bare({
      title: 'Why Do You Want to Work Here? Best Answers',
      body: `<amp-sidebar id="sb"><ul><li><a href="/x">Tell me about yourself</a></li></ul></amp-sidebar><main role="main"><h1>Why Do You Want to Work Here? Best Answers</h1><p>Employers want to hear that you read about them.</p><h2>Example for teachers</h2><p>I grew up two streets away.</p></main>`,
    }),
    expected: single('Why Do You Want to Work Here?'),
  },
  {
    name: 'documentation of an interview kit',
    url: 'https://handbook.example/hiring/kits/incident',
    html: app({
      title: 'Incident story — Hiring handbook',
      body: `<nav aria-label="breadcrumb"><a href="/hiring">Hiring</a></nav><h1>Incident story</h1><p>Ask this in the second half of the onsite interview.</p><blockquote>Walk me through the worst outage you were part of. What was your role, and what changed afterwards?</blockquote><h2>Scoring</h2><table><tr><td>Strong</td><td>Names their own part.</td></tr><tr><td>Weak</td><td>Blames others.</td></tr></table>`,
    }),
    expected: single(
      'Walk me through the worst outage you were part of. What was your role, and what changed afterwards?',
    ),
  },
  {
    name: 'invisible characters',
    url: 'https://q.example/behavioral/7',
    html: app({
      title: 'Behavioral question 7',
      body: '<h1>Tell me about a time you\u200b changed   your\u202e mind&nbsp;about a person.</h1><p>Leadership round, 5 minutes.</p>',
    }),
    expected: single('Tell me about a time you changed your mind about a person.'),
  },
  {
    name: 'German question page',
    url: 'https://karriere.example/vorstellungsgespraech/schwierige-situation',
    html: blog({
      title: 'Vorstellungsgespräch: Erzählen Sie von einer schwierigen Situation im Team.',
      body: '<h1>Erzählen Sie von einer schwierigen Situation im Team.</h1><p>Diese Frage kommt in fast jedem Vorstellungsgespräch.</p>',
    }),
    expected: single('Erzählen Sie von einer schwierigen Situation im Team.'),
  },
  {
    name: 'statement that goes beyond its title',
    url: 'https://loopbank.example/questions/quiet-meeting',
    html: app({
      title: 'Describe a meeting you turned around',
      body: '<h1>Describe a meeting you turned around</h1><p>Describe a meeting you turned around. Who was in the room, and what did you say first?</p><p>Asked for: Account Manager</p><h2>Comments (2)</h2><p>Tell me about a time this was asked.</p>',
    }),
    expected: single(
      'Describe a meeting you turned around. Who was in the room, and what did you say first?',
    ),
  },
];
