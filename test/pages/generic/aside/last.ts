import { app, bare, blog, list, none, type SamplePage, single, soup, thread } from '../page';

const h = (title: string, body: string) => ({ title, body: `<h1>${title}</h1>${body}` });
const silent = (name: string, html: string): SamplePage => ({
  name,
  url: `https://elsewhere.example/${name.replaceAll(' ', '-')}`,
  html,
  expected: none,
});

/** The last pages written, read once before the reader's last changes. */
export const last: SamplePage[] = [
  silent('guide for hiring managers', blog(h('Why structured interviews hire better people', '<p>Ask each candidate the same thing. Score at once. What makes a good question? It asks for the past.</p><h2>How do you train a panel?</h2><p>Together.</p>'))),
  silent('sports coach', blog(h('Coach Tamm after the final: “I made a mistake”', '<p>Reporters wanted to know how the team handles pressure. “What did you learn from the loss?” asked one.</p><p>“Patience,” she said.</p>'))),
  silent('behavioral data analytics', app(h('Behavioral analytics for product teams', '<p>How do your users behave? Describe a funnel once and reuse it.</p><h2>Why teams choose us</h2><p>Speed.</p>'))),
  silent('career page', app(h('Careers at Heron', '<p>Why Heron? We ship on time. How do you want to grow?</p><h2>Our values</h2><ul><li>Own your mistakes</li><li>Lead with care</li></ul><h2>How we interview</h2><p>Two calls and a behavioral interview.</p>'))),
  silent('customer story', blog(h('How Alder Boats handled its biggest challenge', '<p>When did you know you had a problem? For Alder it was May.</p>'))),
  silent('leadership essay', blog(h('What is your leadership philosophy?', '<p>I have led teams for nine years and I still change my mind. Leaders ask themselves this on Sundays.</p>'))),
  silent('stress article', blog(h('How do you handle stress?', '<p>Doctors suggest sleep, movement and friends. Stress raises blood pressure.</p><h2>When should you see a doctor?</h2><p>When it lasts.</p>'))),
  silent('language class', bare(h('Speaking exam, part 2', '<p>Describe a time you were lost in a city. You should say where it was and who helped you. You have one minute.</p>'))),
  silent('school interview with grandparents', bare(h('Project: interview your grandparents', '<ul><li>Tell me about a time you were brave.</li><li>What was your first job?</li></ul>'))),
  silent('weather challenge', blog(h('Teams race against the deadline in the desert challenge', '<p>Tell us about a moment you will not forget, we asked the winner. “The wind.”</p>'))),
  silent('design interview', app(h('System design interview: rate limiter', '<h2>Question</h2><p>Design a rate limiter. How would you handle bursts? What trade-offs would you make?</p>'))),
  silent('case interview', app(h('Case interview: a bakery chain loses money', '<p>Your client is a bakery chain. Profits fell by 20 percent. What would you look at first?</p>'))),
  {
    name: 'leadership principle page',
    url: 'https://prep.example/principles/dive-deep',
    html: app(h('Dive Deep: interview questions', '<p>Leaders stay close to the details.</p><ul><li>Tell me about a time you found the root cause of a problem.</li><li>Describe a time you did not trust a number.</li></ul><h2>How to prepare</h2><ul><li>Pick two stories.</li></ul>')),
    expected: list('Tell me about a time you found the root cause of a problem.', 'Describe a time you did not trust a number.'),
  },
  {
    name: 'forum question with a long title',
    url: 'https://forum.example/t/9',
    html: thread({ title: 'Asked today: "What would your coworkers say about you?" I blanked completely', body: '<p>It was for a library assistant job.</p>' }),
    expected: single('What would your coworkers say about you?'),
  },
  {
    name: 'practice page',
    url: 'https://drill.example/practice',
    html: soup({ title: 'Practice interview', body: '<div>Question 3 of 10</div><div>Describe a time when you had to keep a secret at work.</div><div><button>Record</button><button>Skip</button></div><div>Tip: use the STAR method.</div>' }),
    expected: single('Describe a time when you had to keep a secret at work.'),
  },
  {
    name: 'answer guide with alternatives',
    url: 'https://jobs.example/advice/biggest-accomplishment',
    html: blog(h('Interview Question: “What Is Your Greatest Accomplishment?”', '<h2>Similar questions</h2><ul><li>What are you most proud of?</li></ul><h2>Tips</h2><ul><li>Be recent.</li></ul><h2>More interview questions</h2><ul><li>Why do you want this job?</li></ul>')),
    expected: single('What Is Your Greatest Accomplishment?'),
  },
];
