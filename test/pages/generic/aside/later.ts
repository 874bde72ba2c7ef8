import { app, bare, blog, list, mail, none, type SamplePage, single, soup, table, thread } from '../page';

const h = (title: string, body: string, name = title) => ({
  title: `${name} | Some Site`,
  body: `<h1>${title}</h1>${body}`,
});

/** Written after the reader was tuned on the others, and read by it once before anything was changed. */
export const later: SamplePage[] = [
  {
    name: 'salary negotiation article',
    url: 'https://careers.example/advice/negotiate-salary',
    html: blog(h('How to negotiate your salary after a job interview', '<p>Hiring managers expect it. What should you say? Name a range.</p><h2>When do you bring it up?</h2><p>After the offer. How do you handle a low offer? Stay calm.</p>')),
    expected: none,
  },
  {
    name: 'resume article',
    url: 'https://careers.example/advice/resume-achievements',
    html: blog(h('How to describe your achievements on a resume', '<p>Recruiters skim. Describe a project in one line.</p><ul><li>Start with a verb.</li><li>Give an example of your impact.</li></ul>')),
    expected: none,
  },
  {
    name: 'review of an interview process',
    url: 'https://reviews.example/company/heron/interview/88',
    html: app(h('Heron Logistics interview review', '<p>Role: Planner</p><p>Difficult interview, two rounds. Positive experience.</p><h2>Interview questions</h2><ul><li>Describe a time you had to replan everything.</li></ul><h2>Helpful?</h2><button>Yes</button>')),
    expected: single('Describe a time you had to replan everything.'),
  },
  {
    name: 'company page with several reported questions',
    url: 'https://reviews.example/company/heron/interview',
    html: app(h('Heron Logistics Interview Questions &amp; Answers', '<div><p>Planner was asked... March 3</p><h3>Tell me about a time a carrier let you down.</h3><p>2 Answers</p><a href="/x">Answer question</a></div><div><p>Driver was asked... March 1</p><h3>How do you stay awake on night shifts?</h3><p>1 Answer</p></div><div><p>Planner was asked... Feb 9</p><h3>Give an example of a conflict with a driver and how you settled it.</h3><p>4 Answers</p></div>')),
    expected: list('Tell me about a time a carrier let you down.', 'How do you stay awake on night shifts?', 'Give an example of a conflict with a driver and how you settled it.'),
  },
  {
    name: 'behavioral question explained, question in a callout',
    url: 'https://learn.example/behavioral/ambiguity',
    html: app(h('Dealing with ambiguity', '<p>Interviewers test how you move without a map.</p><div role="note"><p><strong>Question:</strong> “Tell me about a project where the requirements kept changing.”</p></div><h2>What interviewers look for</h2><ul><li>Do you ask who decides?</li><li>How did you choose what to do first?</li></ul><h2>Sample answer</h2><p>We had no spec.</p>')),
    expected: single('Tell me about a project where the requirements kept changing.'),
  },
  {
    name: 'title with number and dash',
    url: 'https://bank.example/amazon/21',
    html: soup({ title: '#21 - What was the most difficult decision you made this year? - Interview Bank', body: '<h1>#21 - What was the most difficult decision you made this year?</h1><p>Leadership · 5 min</p>' }),
    expected: single('What was the most difficult decision you made this year?'),
  },
  {
    name: 'two-part question in a heading',
    url: 'https://muse.example/advice/strengths-weaknesses',
    html: blog(h('What Are Your Strengths? Here’s How to Answer', '<p>Pick two that fit the job. Interview panels remember stories.</p>')),
    expected: single('What Are Your Strengths?'),
  },
  {
    name: 'interviewing for candidates with bold leads in list items',
    url: 'https://guide.example/google-interview',
    html: blog(h('How to pass the Heron interview: process, questions, tips', '<p>Five rounds.</p><h2>3. Example questions</h2><h3>3.1 Leadership</h3><ul><li>Tell me about a time you led without authority</li><li>Describe your proudest failure</li></ul><h3>3.2 Estimation</h3><ul><li>How many pianos are in Oslo?</li><li>Estimate the market for umbrellas</li></ul><h3>3.3 Culture</h3><ul><li>Why Heron?</li></ul><h2>4. Tips</h2><p>Sleep.</p>')),
    expected: list('Tell me about a time you led without authority', 'Describe your proudest failure', 'Why Heron?'),
  },
  {
    name: 'news of a study on interviews',
    url: 'https://news.example/study-interviews',
    html: blog(h('Study: job interviews predict little', '<p>Researchers asked 900 candidates how they handle pressure. “Tell me about a challenge” fared no better than chance, said one.</p>')),
    expected: none,
  },
  {
    name: 'book page',
    url: 'https://books.example/behavioral-interview-handbook',
    html: app(h('The Behavioral Interview Handbook', '<p>Paperback, 240 pages. Prepare for every question.</p><h2>Reviews</h2><p>“Helped me get hired.”</p><h2>Customers also bought</h2><ul><li>Tell Me About Yourself: A Novel</li></ul>')),
    expected: none,
  },
  {
    name: 'course landing page',
    url: 'https://course.example/ace-behavioral',
    html: app(h('Ace the behavioral interview', '<p>Are you tired of freezing up? Do you want to stand out?</p><h2>What will you learn?</h2><ul><li>Handle any question</li><li>Build a story bank</li></ul><h2>FAQ</h2><h3>Is this for me?</h3><p>Yes.</p><h3>How long do I have access?</h3><p>Forever.</p><h3>What if I am not happy?</h3><p>Money back.</p>')),
    expected: none,
  },
  {
    name: 'coaching questions for managers',
    url: 'https://manage.example/one-on-one-questions',
    html: blog(h('20 one-on-one questions for managers', '<ul><li>What are you most proud of this week?</li><li>What is blocking you?</li><li>How do you prefer to receive feedback?</li></ul>')),
    expected: none,
  },
  {
    name: 'question in a table of an old site, answers below',
    url: 'http://old.example/hr/answers.html',
    html: table({ title: 'HR interview questions with answers', body: '<H2>HR interview questions with answers</H2><TABLE><TR><TD><B>1. Tell me about yourself.</B></TD></TR><TR><TD>Start with your degree.</TD></TR><TR><TD><B>2. Why did you leave your last job?</B></TD></TR><TR><TD>Never complain.</TD></TR><TR><TD><B>3. Are you a team player?</B></TD></TR><TR><TD>Of course you are.</TD></TR></TABLE>' }),
    expected: list('Tell me about yourself.', 'Why did you leave your last job?', 'Are you a team player?'),
  },
  {
    name: 'thread asking for advice on a list',
    url: 'https://forum.example/r/nursing/comments/1',
    html: thread({ title: 'Interview tomorrow, how would you answer these? : r/nursing', body: '<p>1. Tell me about a time you advocated for a patient.<br>2. How do you handle a full ward?<br>3. Where do you see yourself in 5 years?</p><p>Thanks in advance!</p>' }),
    expected: list('Tell me about a time you advocated for a patient.', 'How do you handle a full ward?', 'Where do you see yourself in 5 years?'),
  },
  {
    name: 'recruiter mail without a question to prepare',
    url: 'https://mail.example/u/0/inbox/3',
    html: mail({ title: 'Behavioral interview: what to expect', body: '<p>Hi Ines,</p><p>Your behavioral interview will last 45 minutes. We use the STAR format. Tell us about any adjustments you need. Do you have questions? Write to me.</p>' }),
    expected: none,
  },
  {
    name: 'chief technologist on mistakes',
    url: 'https://tech.example/people/cto',
    html: blog(h('Heron’s CTO on leadership, mistakes and hiring', '<h3>What was your worst mistake as a manager?</h3><p>I hired too fast.</p><h3>How do you handle disagreement?</h3><p>I write.</p>')),
    expected: none,
  },
  {
    name: 'French question page',
    url: 'https://emploi.example/entretien/defaut',
    html: blog(h('Entretien d’embauche : « Quel est votre plus grand défaut ? »', '<p>Une question classique.</p>')),
    expected: single('Quel est votre plus grand défaut ?'),
  },
  {
    name: 'notes of a candidate',
    url: 'https://notes.example/p/prep',
    html: bare({ title: 'Prep', body: '<div><div>Heron interview</div><div>Thursday 10:00</div><div>Tell me about a time you cut costs</div><div>- the pallets story</div><div>Tell me about a time you trained someone</div><div>- Olu</div></div>' }),
    expected: list('Tell me about a time you cut costs', 'Tell me about a time you trained someone'),
  },
  {
    name: 'technical question in the usual words',
    url: 'https://devqa.example/q/event-loop',
    html: app(h('Tell me about the JavaScript event loop', '<p>Asked in a frontend interview. Describe a situation where it matters.</p>')),
    expected: none,
  },
  {
    name: 'question with a scene in several sentences',
    url: 'https://judge.example/sjt/4',
    html: app(h('Situational interview question 4', '<p>You are the only nurse on the floor. A family member starts shouting at you about a delay. What do you do?</p>')),
    expected: single('You are the only nurse on the floor. A family member starts shouting at you about a delay. What do you do?'),
  },
];
