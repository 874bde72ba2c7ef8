import { app, bare, blog, list, mail, type SamplePage, soup, table, thread } from './page';

/** Pages that list questions: what could be asked alone, in order. */
export const lists: SamplePage[] = [
  {
    name: 'headings of an article with sample answers',
    url: 'https://careers.example/advice/common-interview-questions',
    html: blog({
      title: '4 Common Interview Questions and How to Answer Them',
      body: `<h1>4 Common Interview Questions and How to Answer Them</h1><p>Preparation beats nerves.</p><ul><li><a href="#q1">Tell me about yourself</a></li><li><a href="#q2">Why do you want this job?</a></li></ul>
<h2 id="q1">1. Tell me about yourself.</h2><p>Keep it to two minutes.</p><p><em>Sample answer:</em> “I have baked since I was nine.”</p>
<h2 id="q2">2. Why do you want this job?</h2><p>Name something only this shop has.</p>
<h2>3. Describe a time you dealt with an angry customer.</h2><p>Stay on the facts. What happened? What did you do?</p>
<h2>4. What is your greatest strength?</h2><p>One strength, one story.</p><h2>Questions to ask the interviewer</h2><ul><li>What does success look like in this role?</li><li>How would you describe the team?</li></ul>`,
    }),
    expected: list(
      'Tell me about yourself.',
      'Why do you want this job?',
      'Describe a time you dealt with an angry customer.',
      'What is your greatest strength?',
    ),
  },
  {
    name: 'plain list under headings by topic',
    url: 'https://hrkit.example/templates/behavioral',
    html: app({
      title: 'Behavioral interview questions by topic',
      body: `<h1>Behavioral interview questions by topic</h1><h2>Teamwork</h2><ul><li>Give an example of a team project that failed.</li><li>Tell me about a teammate you found hard to work with. How did you handle it?</li></ul><h2>Pressure</h2><ul><li>Describe a deadline you missed.</li><li>How do you prioritize when everything is urgent?</li></ul><h2>How to score</h2><ul><li>Does the candidate own the result?</li><li>Is the story specific?</li></ul>`,
    }),
    expected: list(
      'Give an example of a team project that failed.',
      'Tell me about a teammate you found hard to work with. How did you handle it?',
      'Describe a deadline you missed.',
      'How do you prioritize when everything is urgent?',
    ),
  },
  {
    name: 'bold questions in paragraphs, answers beside them',
    url: 'https://nursejobs.example/interview-guide',
    html: soup({
      title: 'Nursing interview questions | NurseJobs',
      body: `<h1>Nursing interview questions</h1><p><strong>Q: Tell me about a time you made a mistake with a patient.</strong></p><p>A: I once gave a dose late and reported it at once.</p><p><strong>Q: How do you deal with a doctor who is rude to you?</strong></p><p>A: I speak to them alone.</p><p><strong>Q: What is the normal range of potassium?</strong></p><p>A: 3.5 to 5.0.</p>`,
    }),
    expected: list(
      'Tell me about a time you made a mistake with a patient.',
      'How do you deal with a doctor who is rude to you?',
    ),
  },
  {
    name: 'definition list',
    url: 'https://kb.example/interviewing/bank',
    html: bare({
      title: 'Interview question bank',
      body: `<h1>Interview question bank</h1><dl><dt>Describe a time you had to influence someone without authority.</dt><dd>Looks for: patience, allies.</dd><dt>Tell me about a risk you took that did not pay off.</dt><dd>Looks for: judgment.</dd><dt>Have you ever had to let someone go?</dt><dd>Looks for: respect.</dd></dl>`,
    }),
    expected: list(
      'Describe a time you had to influence someone without authority.',
      'Tell me about a risk you took that did not pay off.',
      'Have you ever had to let someone go?',
    ),
  },
  {
    name: 'accordion of summaries',
    url: 'https://prep.example/accordion',
    html: app({
      title: 'Practice interview questions',
      body: `<h1>Practice interview questions</h1><details><summary>Tell me about a time you went beyond your job.</summary><p>I once repaired the oven myself.</p></details><details><summary>What motivates you at work?</summary><p>People.</p></details><details><summary>How is my data stored?</summary><p>On our servers.</p></details>`,
    }),
    expected: list(
      'Tell me about a time you went beyond your job.',
      'What motivates you at work?',
    ),
  },
  {
    name: 'accordion of buttons',
    url: 'https://prep.example/buttons',
    html: app({
      title: 'Leadership interview questions',
      body: `<h1>Leadership interview questions</h1><h3><button aria-expanded="false" aria-controls="p1">Describe a time you led a team through change.</button></h3><div id="p1"><p>Talk about people first.</p></div><h3><button aria-expanded="false" aria-controls="p2">Tell me about someone you mentored.</button></h3><div id="p2"><p>Name what they do now.</p></div>`,
    }),
    expected: list(
      'Describe a time you led a team through change.',
      'Tell me about someone you mentored.',
    ),
  },
  {
    name: 'cells of a table',
    url: 'https://intranet.example/hiring/matrix',
    html: bare({
      title: 'Hiring matrix: interview questions',
      body: `<h1>Hiring matrix</h1><table><thead><tr><th>Competency</th><th>Question</th><th>Score</th></tr></thead><tbody><tr><td>Conflict</td><td>Tell me about a disagreement with a peer.</td><td>1–5</td></tr><tr><td>Growth</td><td>What is the most useful criticism you have received?</td><td>1–5</td></tr><tr><td>Customer</td><td>Describe a time you turned an unhappy client around.</td><td>1–5</td></tr></tbody></table>`,
    }),
    expected: list(
      'Tell me about a disagreement with a peer.',
      'What is the most useful criticism you have received?',
      'Describe a time you turned an unhappy client around.',
    ),
  },
  {
    name: 'recruiter mail with a list',
    url: 'https://mail.example/u/0/inbox/23',
    html: mail({
      title: 'Preparing for your interview with Copperline',
      body: `<div>Hi Dana,</div><div>Here are some things the team may ask about:</div><div>1. Tell us about a project you are proud of.</div><div>2. Why Copperline?</div><div>3. Describe a time you had to learn something quickly.</div><div>Parking is behind the building. Do you need a badge?</div>`,
    }),
    expected: list(
      'Tell us about a project you are proud of.',
      'Why Copperline?',
      'Describe a time you had to learn something quickly.',
    ),
  },
  {
    name: 'interview report in a thread',
    url: 'https://forum.example/r/jobs/comments/k2',
    html: thread({
      title: 'Full list of questions from my bank interview (got the offer) : r/jobs',
      body: `<p>Posting this because it would have helped me:</p><ul><li>Tell me about a time you caught an error.</li><li>Tell me about a time you had to persuade your boss.</li><li>Where do you see yourself in five years?</li><li>What is the current prime rate?</li></ul><p>Good luck!</p>`,
    }),
    expected: list(
      'Tell me about a time you caught an error.',
      'Tell me about a time you had to persuade your boss.',
      'Where do you see yourself in five years?',
    ),
  },
  {
    name: 'two questions inside one prompt',
    url: 'https://qbank.example/item/77',
    html: app({
      title: 'Screening prompt | QBank',
      body: `<h1>Screening prompt</h1><h2>Question</h2><p>Tell me about a time you led a project without a title. Why do you want to work for a nonprofit?</p>`,
    }),
    expected: list(
      'Tell me about a time you led a project without a title.',
      'Why do you want to work for a nonprofit?',
    ),
  },
  {
    name: 'index of linked questions',
    url: 'https://qbank.example/interview-questions/fernwood',
    html: app({
      title: 'Fernwood interview questions',
      body: `<h1>Fernwood interview questions</h1><ul><li><h3><a href="/item/1">Tell me about a time you missed a target.</a></h3><span>Behavioral</span> <span>12 answers</span></li><li><h3><a href="/item/2">Design a ticketing system.</a></h3><span>System design</span> <span>3 answers</span></li><li><h3><a href="/item/3">Describe your leadership style.</a></h3><span>Behavioral</span> <span>7 answers</span></li><li><h3><a href="/item/4">Why Fernwood?</a></h3><span>Behavioral</span> <span>2 answers</span></li></ul><nav aria-label="Pages"><a href="?p=2">2</a></nav>`,
    }),
    expected: list(
      'Tell me about a time you missed a target.',
      'Describe your leadership style.',
      'Why Fernwood?',
    ),
  },
  {
    name: 'lines between breaks in an old table',
    url: 'http://oldboard.example/interview/all.htm',
    html: table({
      title: 'Interview questions I was asked',
      body: '<B>Interview questions I was asked</B><BR>1) What are your strengths and weaknesses?<BR>2) Describe a time you had to work late.<BR>3) How do you handle criticism?<BR>4) Can you lift 20 kilos?<BR>',
    }),
    expected: list(
      'What are your strengths and weaknesses?',
      'Describe a time you had to work late.',
      'How do you handle criticism?',
    ),
  },
  {
    name: 'preformatted text',
    url: 'https://paste.example/raw/8821',
    html: bare({
      title: 'paste 8821',
      body: `<pre>INTERVIEW QUESTIONS - WAREHOUSE LEAD

* Tell me about a time you had to correct a coworker's
  unsafe behavior.
* Describe a day when everything went wrong at work.
* What would your last manager say about you?
</pre>`,
    }),
    expected: list(
      "Tell me about a time you had to correct a coworker's unsafe behavior.",
      'Describe a day when everything went wrong at work.',
      'What would your last manager say about you?',
    ),
  },
  {
    name: 'mixed technical and behavioral',
    url: 'https://devprep.example/react-interview',
    html: blog({
      title: 'Interview questions for frontend developers',
      body: `<h1>Interview questions for frontend developers</h1><h2>Technical</h2><ol><li>What is the virtual DOM?</li><li>Explain how closures work.</li><li>Describe a situation where you would use memoization.</li></ol><h2>Behavioral</h2><ol><li>Tell me about a bug that took you days to find.</li><li>Describe a time you disagreed with a designer.</li></ol>`,
    }),
    expected: list(
      'Tell me about a bug that took you days to find.',
      'Describe a time you disagreed with a designer.',
    ),
  },
];
