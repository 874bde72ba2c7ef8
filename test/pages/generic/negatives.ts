import { app, bare, blog, mail, none, type SamplePage, soup, table, thread } from './page';

type Row = [name: string, url: string, html: string];

const h = (title: string, body: string) => ({ title, body: `<h1>${title}</h1>${body}` });

const rows: Row[] = [
  ['about the STAR method', 'https://careers.example/star-method', blog(h('What Is the STAR Method?', '<p>STAR stands for situation, task, action and result. Behavioral interviews reward stories.</p><h2>Situation</h2><p>Set the scene.</p><h2>Result</h2><p>What changed? Bring a number.</p>'))],
  ['what a behavioral interview is', 'https://hr.example/what-is-a-behavioral-interview', blog(h('What is a behavioral interview?', '<p>It rests on the idea that past behavior predicts future performance. Interviewers may say “Tell me about a time…” and wait.</p><h2>How do I prepare?</h2><p>Collect eight stories.</p>'))],
  ['Java questions', 'https://devprep.example/java', app(h('Top 5 Java interview questions', '<ol><li>Describe the difference between a list and a set.</li><li>What is a memory leak?</li><li>Explain how garbage collection works.</li><li>How do you handle exceptions?</li><li>Tell me about the volatile keyword.</li></ol>'))],
  ['system design', 'https://devprep.example/design-a-queue', app(h('Explain how you would design a message queue', '<p>How would you handle a slow consumer? What happens when a node fails?</p>'))],
  ['behavior-driven development', 'https://testing.example/bdd', blog(h('Behavior-driven development in one afternoon', '<p>Describe a feature, then a scenario.</p><pre>Scenario: a user fails to sign in\n Given a user\n When she enters a wrong password\n Then she sees an error</pre><p>How do you handle flaky steps?</p>'))],
  ['behavioral health', 'https://clinic.example/behavioral-health', soup(h('Behavioral health services', '<p>Tell us about a time that worries you. Our team listens. How do you cope with stress?</p><p>Call to book.</p>'))],
  ['behavioral economics', 'https://econ.example/nudge', blog(h('Behavioral economics: why we choose badly', '<p>Describe a situation in which you paid too much. You were anchored. Why do we fail to save?</p>'))],
  ['animal behavior', 'https://vet.example/dogs-and-conflict', blog(h('How dogs deal with conflict', '<p>How do you handle two dogs that fight over food? Describe the situation to your vet.</p>'))],
  ['job advert', 'https://jobs.example/posting/883', app(h('Senior Manager, Customer Operations', '<p>You are a leader who thrives under pressure. What will you do? Lead a team of nine.</p><h2>Requirements</h2><ul><li>Experience with behavioral interviews</li><li>Give an example of your work with the application</li><li>Handle conflict with grace</li></ul><p>Why work with us? Great coffee.</p>'))],
  ['news with challenge and leadership', 'https://news.example/2026/leadership-challenge', blog(h('Minister survives leadership challenge', '<p>The toughest decision of her career came on Tuesday. How did she handle the pressure? Allies describe a time of doubt.</p>'))],
  ['interview with a chief executive', 'https://magazine.example/people/ceo-interview', blog(h('“I nearly lost the firm”: an interview with the CEO of Alder Boats', '<p><strong>What was your biggest failure?</strong></p><p>We built a hull nobody wanted.</p><p><strong>Tell me about a time you doubted yourself.</strong></p><p>Every winter.</p><p><strong>How do you motivate your team?</strong></p><p>Soup.</p>'))],
  ['founder conversation in questions and answers', 'https://startup.example/qa', blog(h('Q&amp;A with Runa Lindt, founder of Peat', '<p><b>Q: What has been your greatest challenge?</b></p><p>A: Cash.</p><p><b>Q: How do you deal with competition?</b></p><p>A: I read less news.</p>'))],
  ['university admission advice', 'https://college.example/admissions/interviews', blog(h('How to shine in your college admissions interview', '<p>Be curious. Officers like applicants who talk about challenges and leadership. Bring questions of your own.</p>'))],
  ['interviewer training', 'https://people.example/training', app(h('Interviewer training: structured behavioral interviews', '<p>You will learn to probe, take notes and score. Two hours, with a certificate.</p><ul><li>Avoid leading questions.</li><li>Score before you talk to others.</li></ul><p>What will I learn? How to hire fairly.</p>'))],
  ['employee survey', 'https://survey.example/s/91', bare(h('Employee engagement survey', `<ol>${['How do you feel about your manager?', 'How do you handle stress at work?'].map((q, at) => `<li>${q}<br>${[1, 2, 3, 4].map((n) => `<input type="radio" name="q${at}" value="${n}"> ${n}`).join('')}</li>`).join('')}</ol>`))],
  ['product help', 'https://shop.example/help', app(h('Frequently asked questions', '<h2>How do you handle returns?</h2><p>Within 30 days.</p><h2>What do you do with my data?</h2><p>As little as possible.</p><h2>Tell me about your warranty</h2><p>Two years.</p>'))],
  ['personality test', 'https://types.example/test', app(h('What is your personality type?', '<p>How do you deal with conflict?</p><ul><li>I avoid it</li><li>I face it</li></ul><p>What motivates you?</p><ul><li>People</li><li>Things</li></ul>'))],
  ['first date questions', 'https://love.example/first-date', blog(h('30 first date questions', '<ol><li>Tell me about yourself.</li><li>What are you most proud of?</li><li>Describe a time you laughed until you cried.</li></ol>'))],
  ['therapy worksheet', 'https://mind.example/worksheet', bare(h('Therapy worksheet: your inner critic', '<p>Describe a time you felt you had failed. What did you tell yourself?</p><p>Describe a situation in which you were proud.</p>'))],
  ['parenting', 'https://family.example/talk-to-teens', blog(h('Questions to ask your teenager at dinner', '<ul><li>Tell me about a time you helped somebody today.</li><li>What was the hardest part of your day?</li></ul>'))],
  ['meeting minutes', 'https://wiki.example/minutes/0412', app(h('Minutes of April 12', '<p>Present: Ole, Kim. Kim described a conflict with the vendor. How do we handle the deadline? Ole will ask.</p><ul><li>Decision: ship on Friday.</li></ul>'))],
  ['login page', 'https://prep.example/login', bare({ title: 'Sign in | Interview Prep', body: '<form><h1>Sign in</h1><input type="email"><input type="password"><button>Sign in</button></form><p>Forgot your password?</p>' })],
  ['empty shell', 'https://app.example/questions/9', bare({ title: 'App', body: '<div id="root"></div><noscript>Please enable JavaScript.</noscript>' })],
  ['questions for the interviewer', 'https://careers.example/questions-to-ask', blog(h('15 Questions to Ask the Interviewer at the End', '<ol><li>What does success look like in this role?</li><li>How do you handle conflict on the team?</li><li>Tell me about a time the team had to change course.</li></ol>'))],
  ['salary and logistics in a mail', 'https://mail.example/u/0/inbox/41', mail({ title: 'Quick questions before we speak', body: '<p>Hi Lee,</p><p>What are your salary expectations? Are you willing to relocate? When could you start?</p>' })],
  ['thread about a rude interviewer', 'https://forum.example/r/jobs/comments/z1', thread({ title: 'Interviewer was 20 minutes late and rude, should I withdraw? : r/jobs', body: '<p>I waited in the lobby. Then he read my resume in front of me. What would you do?</p>' })],
  ['home of a question site', 'https://prachub-like.example/', app({ title: 'Ace your next interview', body: '<h1>Ace your next interview</h1><p>Thousands of behavioral questions from real candidates.</p><h2>How it works</h2><p>Pick a company, practice, get feedback.</p><button>Start free</button>' })],
  ['workplace problem on a question site', 'https://work-qa.example/q/11', soup(h('How do I deal with a coworker who takes credit for my work?', '<p>She presented my slides as hers. My manager did not notice.</p><h2>Answers</h2><p>Talk to her first.</p>'))],
  ['old page of links', 'http://oldboard.example/links.htm', table({ title: 'Links', body: '<B>Links about interviews</B><P><A href="x">Interview tips</A><BR><A href="y">Resume tips</A>' })],
  ['conflict styles', 'https://manage.example/conflict-styles', blog(h('Five styles of handling conflict at work', '<p>Which one are you? Avoiders wait. Competitors push.</p><h2>When should you compromise?</h2><p>When time is short.</p>'))],
];

/** Pages that ask no behavioral interview question, however much they sound like it. */
export const negatives: SamplePage[] = rows.map(([name, url, html]) => ({
  name,
  url,
  html,
  expected: none,
}));
