import { app, bare, blog, mail, none, type SamplePage, soup, thread } from '../page';

type Row = [name: string, url: string, html: string];

const h = (title: string, body: string) => ({ title, body: `<h1>${title}</h1>${body}` });

const rows: Row[] = [
  ['podcast transcript', 'https://cast.example/ep/40', blog(h('Episode 40: Grit, with Odile Frey', '<p>HOST: Tell me about a time when you almost quit.</p><p>ODILE: The second winter.</p><p>HOST: How did you handle it?</p>'))],
  ['SQL exercises', 'https://sqlgym.example/interview', app(h('SQL interview questions for analysts', '<ol><li>Describe a situation where you would use a window function.</li><li>How would you handle duplicate rows?</li><li>What is a left join?</li></ol>'))],
  ['essay prompts', 'https://college.example/prompts', blog(h('This year’s application essay prompts', '<ul><li>Recount a time when you faced a challenge, setback, or failure.</li><li>Describe a topic you find engaging.</li></ul>'))],
  ['icebreakers', 'https://teams.example/icebreakers', blog(h('25 icebreakers for team meetings', '<ol><li>What is your proudest moment?</li><li>Tell us about your first job.</li></ol>'))],
  ['performance review form', 'https://hrdocs.example/self-review', bare(h('Self-review template', '<h2>Achievements</h2><p>Describe a project you are proud of this year.</p><h2>Growth</h2><p>What feedback did you receive?</p>'))],
  ['user research guide', 'https://ux.example/interview-guide', app(h('Guide for user interviews: checkout', '<ul><li>Tell me about the last time you bought shoes online.</li><li>What was hard about it?</li></ul>'))],
  ['history of the interview', 'https://hr.example/history', blog(h('A short history of the behavioral interview', '<p>In the 1970s psychologists began to ask for past deeds instead of opinions. Critics describe a time of fads.</p>'))],
  ['interview coach sells', 'https://coach.example/', soup(h('Interview coaching for nurses', '<p>Nervous? We practice until you are calm. Behavioral, technical, panel.</p><p>“I got the job!” says Ana.</p><p>Why choose us? Twelve years of experience.</p>'))],
  ['rejection mail', 'https://mail.example/u/0/inbox/77', mail({ title: 'Your application to Bluestone', body: '<p>Dear Kim,</p><p>Thank you for your time in the interview. We decided to move forward with another candidate. Why? The choice was hard.</p>' })],
  ['thread about salary', 'https://forum.example/r/jobs/comments/z9', thread({ title: 'What salary should I ask for after 5 years? : r/jobs', body: '<p>I have a phone screen on Friday. What do you tell them when they ask for a number?</p>' })],
  ['machine learning', 'https://ml.example/q/12', app(h('How do you handle missing data in a regression?', '<p>Tell me about imputation. Describe a time series with gaps.</p>'))],
  ['leadership course', 'https://learn.example/leadership-101', app(h('Leadership 101: lead through change', '<p>In this course you learn to motivate a team, handle conflict and make decisions under pressure.</p><h2>Who is it for?</h2><p>New managers.</p>'))],
  ['reference check', 'https://hrdocs.example/reference-check', bare(h('Reference check script', '<ul><li>How did she handle pressure?</li><li>Would you hire him again?</li></ul>'))],
  ['complaint form', 'https://bank.example/complaints', app(h('Tell us about your experience', '<p>Describe the problem you had. How can we make it right?</p><form><textarea></textarea></form>'))],
  ['not found', 'https://qbank.example/item/0', app(h('Page not found', '<p>This interview question does not exist any more. What would you like to do?</p><a href="/">Go home</a>'))],
  ['how to write a cover letter', 'https://careers.example/cover-letter', blog(h('How to write a cover letter that leads to an interview', '<p>Open with why you want the job. Give an example of your work. Describe a challenge you solved.</p>'))],
];

/** Kept aside while the reader was tuned: pages that ask no behavioral interview question. */
export const negatives: SamplePage[] = rows.map(([name, url, html]) => ({
  name,
  url,
  html,
  expected: none,
}));
