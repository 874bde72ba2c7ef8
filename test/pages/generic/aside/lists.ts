import { app, bare, blog, list, type SamplePage, soup, thread } from '../page';

/** Kept aside while the reader was tuned: pages that list questions. */
export const lists: SamplePage[] = [
  {
    name: 'cards, each an article',
    url: 'https://cards.example/deck/leadership',
    html: app({
      title: 'Deck: leadership interview questions',
      body: `<h1>Deck: leadership</h1><article><p>Tell me about a time you inherited a struggling team.</p><span>Hard</span></article><article><p>How do you give feedback to somebody older than you?</p><span>Medium</span></article><article><p>Describe a time you changed a process everyone liked.</p><span>Easy</span></article>`,
    }),
    expected: list(
      'Tell me about a time you inherited a struggling team.',
      'How do you give feedback to somebody older than you?',
      'Describe a time you changed a process everyone liked.',
    ),
  },
  {
    name: 'quoted questions as subheadings',
    url: 'https://muses.example/advice/five-questions',
    html: blog({
      title: '3 Behavioral Questions You Will Hear as a Teacher',
      body: `<h1>3 Behavioral Questions You Will Hear as a Teacher</h1><h3>“Tell me about a lesson that flopped.”</h3><p>Everyone has one.</p><h3>“How do you deal with a parent who disagrees with you?”</h3><p>Think of the child.</p><h3>“Why did you become a teacher?”</h3><p>Be concrete.</p><h3>The bottom line</h3><p>Practice aloud.</p>`,
    }),
    expected: list(
      'Tell me about a lesson that flopped.',
      'How do you deal with a parent who disagrees with you?',
      'Why did you become a teacher?',
    ),
  },
  {
    name: 'div soup with numbers apart',
    url: 'https://soupy.example/bank/sales',
    html: soup({
      title: 'Sales interview question bank',
      body: `<div>Sales interview question bank</div><div><span>01</span><div>Tell me about the largest deal you lost.</div></div><div><span>02</span><div>How do you stay motivated after ten rejections in a row?</div></div><div><span>03</span><div>Describe a time you walked away from a sale.</div></div>`,
    }),
    expected: list(
      'Tell me about the largest deal you lost.',
      'How do you stay motivated after ten rejections in a row?',
      'Describe a time you walked away from a sale.',
    ),
  },
  {
    name: 'report in prose',
    url: 'https://forum.example/t/onsite-report/5',
    html: thread({
      title: 'Onsite interview report, logistics company',
      body: '<p>First round was behavioral. They asked: Tell me about a time you had conflicting priorities. The second interviewer asked: Describe a project you would do differently today. Then lunch.</p>',
    }),
    expected: list(
      'Tell me about a time you had conflicting priorities.',
      'Describe a project you would do differently today.',
    ),
  },
  {
    name: 'interviewer guide with probes',
    url: 'https://people.example/guides/structured',
    html: bare({
      title: 'Structured interview guide: store manager',
      body: `<h1>Structured interview guide: store manager</h1><h2>Question 1</h2><p>Tell me about a time you had to let go of a popular employee.</p><p>Probes:</p><ul><li>What made you decide?</li><li>How did the team react?</li></ul><h2>Question 2</h2><p>Describe a change from headquarters that you did not agree with.</p><p>Probes:</p><ul><li>What did you tell your staff?</li></ul>`,
    }),
    expected: list(
      'Tell me about a time you had to let go of a popular employee.',
      'Describe a change from headquarters that you did not agree with.',
    ),
  },
  {
    name: 'Spanish list',
    url: 'https://empleo.example/entrevista/preguntas',
    html: blog({
      title: 'Preguntas de entrevista de trabajo más comunes',
      body: '<h1>Preguntas de entrevista de trabajo más comunes</h1><ol><li>Háblame de ti.</li><li>¿Por qué quieres trabajar aquí?</li><li>Cuéntame una situación en la que cometiste un error.</li></ol>',
    }),
    expected: list(
      'Háblame de ti.',
      '¿Por qué quieres trabajar aquí?',
      'Cuéntame una situación en la que cometiste un error.',
    ),
  },
  {
    name: 'questions after an introduction with an example',
    url: 'https://coach.example/star',
    html: blog({
      title: 'Practice the STAR method with these behavioral questions',
      body: `<h1>Practice the STAR method with these behavioral questions</h1><p>Most questions begin with words such as “Tell me about a time when you failed.”</p><h2>Practice questions</h2><ol><li>Describe a time you had to ask for help.</li><li>Tell me about a goal you set for yourself.</li></ol>`,
    }),
    expected: list(
      'Describe a time you had to ask for help.',
      'Tell me about a goal you set for yourself.',
    ),
  },
];
