import { app, bare, blog, mail, type SamplePage, single, soup, table, thread } from '../page';

/** Kept aside while the reader was tuned: pages about one question. */
export const singles: SamplePage[] = [
  {
    name: 'notes with toggles',
    url: 'https://notes.example/p/Prep-4f',
    html: soup({
      title: 'Interview prep – Harbor pilot',
      body: `<div><div contenteditable="false">Interview prep – Harbor pilot</div></div><div><div>They told me there will be one prepared question:</div></div><div><div>“Tell us about a decision you had to make with no time to think.”</div></div><div><div>Draft: fog, March, the tanker…</div></div>`,
    }),
    expected: single('Tell us about a decision you had to make with no time to think.'),
  },
  {
    name: 'company in brackets before the question',
    url: 'https://qbank.example/item/9001',
    html: app({
      title: '[Moss & Co] Tell me about a time you simplified something | QBank',
      body: '<h1>[Moss &amp; Co] Tell me about a time you simplified something</h1><p>Reported by 12 candidates</p><h3>Answers (4)</h3><p>I removed a form.</p>',
    }),
    expected: single('Tell me about a time you simplified something'),
  },
  {
    name: 'answer guide with the site name after a bar',
    url: 'https://jobcoach.example/guides/stress',
    html: blog({
      title: 'How Do You Handle Stress? 5 Best Sample Answers | JobCoach',
      body: '<h1>How Do You Handle Stress? 5 Best Sample Answers</h1><p>Employers ask this in interviews to see if you will last.</p><h2>1. The planner</h2><p>“I write lists.”</p><h2>2. The runner</h2><p>“I run at lunch.”</p>',
    }),
    expected: single('How Do You Handle Stress?'),
  },
  {
    name: 'microdata question',
    url: 'https://answers.example/9/proud',
    html: bare({
      title: 'Answers',
      body: `<div itemscope itemtype="https://schema.org/QAPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1 itemprop="name">What accomplishment are you most proud of?</h1><div itemprop="text">Interviewing for a museum job, and this is on the list they sent.</div><div itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text">What do they value? Tell me about a time you met that.</div></div></div></div>`,
    }),
    expected: single('What accomplishment are you most proud of?'),
  },
  {
    name: 'blind post of an interview',
    url: 'https://anon.example/post/weird-pm-question',
    html: soup({
      title: 'Weird PM question at phone screen - Anon',
      body: `<h1>Weird PM question at phone screen</h1><p>The interviewer's question was “Tell me about a product you killed.” TC 210.</p><h2>Comments</h2><div><b>user1</b><p>What did you say? Describe a time you dodged one.</p></div>`,
    }),
    expected: single('Tell me about a product you killed.'),
  },
  {
    name: 'converted document with broken lines',
    url: 'https://files.example/kit/page3.html',
    html: bare({
      title: 'Interview kit page 3',
      body: `<div style="position:absolute;top:10px">Behavioral interview kit</div><div style="position:absolute;top:40px">Question:</div><div style="position:absolute;top:60px">Tell me about a time when you had to choose between two</div><div style="position:absolute;top:80px">good people for one promotion.</div><div style="position:absolute;top:120px">Notes: ______________</div>`,
    }),
    expected: single(
      'Tell me about a time when you had to choose between two good people for one promotion.',
    ),
  },
  {
    name: 'mail with a task in a list of logistics',
    url: 'https://mail.example/u/0/inbox/99',
    html: mail({
      title: 'Interview details: Tidewater Library',
      body: '<p>Dear Joan,</p><p>Where: 4 Quay Street. When: Monday, 9:30. Bring: your ID.</p><p>The panel will open with the following prompt:</p><blockquote><p>Describe a time you won over a reader who had complained.</p></blockquote><p>Do you have any questions? Just reply.</p>',
    }),
    expected: single('Describe a time you won over a reader who had complained.'),
  },
  {
    name: 'old forum in tables',
    url: 'http://board.example/viewtopic.php?t=12',
    html: table({
      title: 'The Old Board :: Question they asked me',
      body: '<TABLE><TR><TD>marco<BR>Posts: 12</TD><TD>I interviewed at a quarry. They asked me "Have you ever had to stop a job because it was unsafe?" What would you say?</TD></TR><TR><TD>ilse<BR>Posts: 800</TD><TD>Re: Question they asked me<BR>Tell me about a time you were late, that was mine.</TD></TR></TABLE>',
    }),
    expected: single('Have you ever had to stop a job because it was unsafe?'),
  },
  {
    name: 'thread title with a tag',
    url: 'https://forum.example/r/cscareer/1',
    html: thread({
      title: 'Best way to answer "Tell me about a conflict with a coworker" if you never had one? : r/career',
      body: '<p>New grad here. Interview in two days. Do I make something up?</p>',
    }),
    expected: single('Tell me about a conflict with a coworker'),
  },
  {
    name: 'numbered question of a course',
    url: 'https://course.example/lesson/12',
    html: app({
      title: 'Lesson 12: Behavioral practice',
      body: '<p>Lesson 12 of 30</p><h1>Q12. Give me an example of a goal you did not reach and what you changed.</h1><button aria-expanded="false">Show model answer</button><div hidden><p>Tell me about a time it worked.</p></div><a href="/lesson/13">Next: Tell me about a launch</a>',
    }),
    expected: single('Give me an example of a goal you did not reach and what you changed.'),
  },
];
