import { describe, expect, it } from 'vitest';
import { listedQuestions } from '../../../lib/detection/sites/articles/asked';
import { questionsInPost } from '../../../lib/detection/sites/articles/post';
import {
  questionInTitle,
  REVERSED,
  withoutNumber,
} from '../../../lib/detection/sites/articles/title';
import { runToEnd } from '../../../lib/detection/steps';
import { load } from '../detection/load';

const TITLES: Record<string, string | undefined> = {
  'How to Answer “Tell Me About Yourself” in an Interview (Plus Examples!)':
    'Tell Me About Yourself',
  '“What Are Your Strengths?” How to Answer in an Interview': 'What Are Your Strengths?',
  'Why Do You Want To Leave Your Current Job? (With Sample Answers)':
    'Why Do You Want To Leave Your Current Job?',
  'Interview Question: How Do You Handle Stress?': 'How Do You Handle Stress?',
  'How To Answer the "Tell Me About Yourself" Interview Question': 'Tell Me About Yourself',
  "'Tell me about a time you changed someone's mind' - how do I answer?":
    "Tell me about a time you changed someone's mind",
  'Describe a Time You Had to Adapt at Work: Answer Guide (+ Examples)':
    'Describe a Time You Had to Adapt at Work',
  'Tell me about a time you failed - how would you answer?': 'Tell me about a time you failed',
  '[Acorn] Tell me about a time you failed, any tips?': 'Tell me about a time you failed',
  'Second round: describe a time you failed': 'describe a time you failed',
  'Got asked "Why do you want to work here" and blanked': 'Why do you want to work here',
  // About a kind of question, about several, about none.
  'How to Answer "Tell Me About a Time When..."': undefined,
  '"Why do you want to leave?" or "Why us?", which is worse?': undefined,
  'How To Answer “Why Should We Hire You?” and 4 Other Tough Questions': undefined,
  '30+ Behavioral Interview Questions (and How to Answer Them)': undefined,
  'What Is a Panel Interview? Definition and Tips': undefined,
  '': undefined,
};

describe('a title', () => {
  it.each(Object.entries(TITLES))('%s', (title, text) => {
    expect(questionInTitle(title)?.text).toBe(text);
  });

  it("tells an interviewer's words from a writer's own", () => {
    expect(questionInTitle('How do you handle a boss who shouts?')?.told).toBe(false);
    expect(questionInTitle('How do you answer "What drives you?"')?.told).toBe(true);
  });

  it('is read in a bounded time, whatever it holds', () => {
    for (const piece of ["'a", '"', '( ', 'tell me about ', ': ', '1.', '“a', ' - ']) {
      expect(() => questionInTitle(piece.repeat(50_000))).not.toThrow();
    }
  });

  it.each([
    ['19 Questions to Ask at the End of Your Interview', true],
    ['Questions You Should Ask the Hiring Manager', true],
    ['Interview Questions To Ask Candidates', false],
    ['Questions Interviewers Ask Most', false],
  ])('%s: asked by the candidate? %s', (title, reversed) => {
    expect(REVERSED.test(title)).toBe(reversed);
  });
});

describe('a number before a question', () => {
  it.each([
    ['1. Why us?', 'Why us?'],
    ['Q12: Why us?', 'Why us?'],
    ['3) Why us?', 'Why us?'],
    ['3.5 years from now, where are you?', '3.5 years from now, where are you?'],
    ['Interview Question: Why us?', 'Why us?'],
  ])('%s', (line, bare) => expect(withoutNumber(line)).toBe(bare));
});

const body = (html: string) => load(html, 'https://x.example/').document.body;

describe('an article', () => {
  it('lists what stands alone, and not what its other parts ask', () => {
    const area = body(`
      <h1>Questions: why do they ask?</h1><p>Have you ever wondered why?</p>
      <h2>1. Tell me about a loss.</h2><p>Example: “Why did I lose? Pride.”</p>
      <p><b>2. Why us?</b></p><p><a href="/x">Why do we work?</a></p>
      <ul><li>How do you plan a day?</li><li><a href="/y">What drives you?</a></li><li>Be brief.</li></ul>
      <h2>Tips</h2><ul><li>Do you have a pen?</li></ul>
      <h2>Questions to ask the interviewer</h2><ul><li>What do you like here?</li></ul>
      <h2>3. Why us?</h2>`);
    expect(runToEnd(listedQuestions(area))).toEqual([
      'Tell me about a loss.',
      'Why us?',
      'How do you plan a day?',
    ]);
  });
});

describe('a post', () => {
  it('tells what its writer was asked, not what it asks', () => {
    const post = body(`
      <p>They asked me "Why do you want this?" and I froze. What would you do?</p>
      <blockquote>How do you take criticism?</blockquote>
      <p>Round 2: Tell me about a promise you broke.</p>
      <p>My friend says "Are you mad?" every day.</p>
      <div><a rel="tag" href="/t">tag</a></div><blockquote>Why do you ask?</blockquote>`);
    expect(runToEnd(questionsInPost(post))).toEqual([
      'Why do you want this?',
      'How do you take criticism?',
      'Tell me about a promise you broke.',
    ]);
  });
});
