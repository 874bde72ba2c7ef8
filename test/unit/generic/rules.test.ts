import { describe, expect, it } from 'vitest';
import { detectOnRequest } from '../../../lib/detection/generic';
import { isFollowUp } from '../../../lib/detection/generic/wording';
import { load } from '../detection/load';

/** Single rules of the generic reader, each on pages of its own. */
function read(title: string, body: string, path = 'page') {
  const url = `https://lantern.example/${path}`;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const { kind, questions } = detectOnRequest(load(html, url).document, new URL(url));
  return { kind, texts: questions.map(({ text }) => text) };
}

describe('a title that wants its question answered', () => {
  it('is asked, whatever the advice below it looks like', () => {
    const body = `<p>Few people prepare for this one.</p><h2>Be concrete</h2>
<p>A moment when you stood in one of their shops and liked it says more than praise.</p>`;
    expect(read('How to answer “Why Fernwood?” (3 tips)', body).texts).toEqual(['Why Fernwood?']);
  });
});

describe('what a page gives to be asked of an employer', () => {
  const body = `<p>At the end you usually get a turn.</p><h2>1. How do you support people in their first month?</h2>
<p>Listen for names.</p><h2>2. How long have most of your cooks been here?</h2><p>Few years say much.</p>`;

  it('asks no candidate', () => {
    const title = '9 questions to ask a head chef at the end of an interview';
    expect(read(title, body).kind).toBe('none');
  });
});

describe('“your part” after a question', () => {
  it.each([
    'Explain your part, the worst call you made, and what you learned.',
    'Describe your reasoning and the best argument against it.',
    'Cover your responsibilities.',
  ])('follows up: %s', (sentence) => {
    expect(isFollowUp(sentence)).toBe(true);
  });

  it.each([
    'Describe your approach to the hardest customers you have had.',
    'Describe your role at the last company you worked for.',
  ])('is a question of its own with more: %s', (sentence) => {
    expect(isFollowUp(sentence)).toBe(false);
  });

  it('is one question with it', () => {
    const text =
      'What is the largest event you have organized? Describe your part, the hardest hour of it, and what you would change.';
    const body = `<p>Fernwood · Hiring manager round</p><div><p>${text}</p></div>`;
    expect(read('Event deep dive: interview question', body)).toEqual({
      kind: 'single',
      texts: [text],
    });
  });
});

describe('buttons above a list', () => {
  it('filter it and are no headings of its parts', () => {
    const asked = [
      'Tell me about a time you calmed a passenger down.',
      'Why do you want to leave your current airline?',
      'What would you do if two colleagues called in sick?',
      'Describe the best crew you have been part of.',
    ];
    const cards = asked.map(
      (text, at) =>
        `<div class="card"><a href="/q/${at}"><span>${text}</span></a><div><span>${at + 2} answers</span></div></div>`,
    );
    const body = `<div><button>Behavioral</button><button>Technical</button><button>Case</button></div><div>${cards.join('')}</div>`;
    expect(read('Fernwood Air behavioral interview questions', body)).toEqual({
      kind: 'list',
      texts: asked,
    });
  });
});

describe('items that begin with a question in bold', () => {
  const title = 'Interview questions for a second meeting';
  const items = (...all: [string, string][]) =>
    `<ul>${all.map(([bold, rest]) => `<li><strong>${bold}</strong> ${rest}</li>`).join('')}</ul>`;

  it('go on with advice', () => {
    const body = items(
      ['Why do you want to work in our archive?', 'Name something you learned from the tour.'],
      ['Tell me about a colleague you could not stand.', 'Describe one habit, not the person.'],
      ['What would you do in your first month with us?', 'Listen, read, then one small thing.'],
    );
    expect(read(title, `<h2>Questions about you</h2>${body}`).texts).toEqual([
      'Why do you want to work in our archive?',
      'Tell me about a colleague you could not stand.',
      'What would you do in your first month with us?',
    ]);
  });
});

describe('rows that name the kind of their question', () => {
  const row = (text: string, kind: string) =>
    `<tr><td><a href="/s/${text.length}">${text}</a></td><td>${kind}</td><td>May 2026</td></tr>`;
  const technical = [
    row('Implement a queue with two stacks.', 'Coding'),
    row('How does a bloom filter work?', 'Technical'),
    row('Design a parking garage.', 'System design'),
    row('Walk me through a time series forecast you would build.', 'Technical'),
    row('Reverse the words of a line in place.', 'Coding'),
    row('Why does this query scan the whole table?', 'SQL'),
  ];

  it('are asked where it is a behavioral one, among however many of others', () => {
    const asked = [
      'Tell me about a time you simplified what nobody dared to touch.',
      'How do you take it when a colleague rejects your draft?',
      'Why do you want to leave your current team?',
    ];
    const rows = [
      ...technical,
      row(asked[0] ?? '', 'Behavioral'),
      row(asked[1] ?? '', '<span>Behavioral</span>'),
      row(asked[2] ?? '', 'Motivation'),
    ];
    const body = `<table><thead><tr><th>Question</th><th>Type</th><th>Asked</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    expect(read('Fernwood Backend Engineer Interview Questions', body)).toEqual({
      kind: 'list',
      texts: asked,
    });
  });

  it('are not where none is', () => {
    const body = `<table><tbody>${technical.join('')}</tbody></table>`;
    expect(read('Fernwood Backend Engineer Interview Questions', body).kind).toBe('none');
  });
});

describe('a list under the heading of a round', () => {
  const rounds = (heading: string) =>
    `<section><h2>Coding 1</h2><p>Given a grid of roads, return the cheapest way home.</p></section>
<section><h2>Coding 2</h2><p>Design an undo stack. Discuss what it costs to keep.</p></section>
<section><h2>${heading}</h2><ul><li>Why are you thinking of leaving?</li><li>Tell me about an argument with your lead.</li>
<li>What did your last review say about you?</li></ul></section>`;

  it.each(['Hiring manager', 'Behavioral', 'Round 3: Leadership', 'HR round'])(
    'is asked beside rounds of coding: %s',
    (heading) => {
      expect(read('Fernwood onsite: coding + manager', rounds(heading))).toEqual({
        kind: 'list',
        texts: [
          'Why are you thinking of leaving?',
          'Tell me about an argument with your lead.',
          'What did your last review say about you?',
        ],
      });
    },
  );

  it('asks nobody on a page that is about no interview', () => {
    const body = `<p>For your yearly review with the team.</p><h2>Leadership</h2>
<ul><li>How do you feel about your lead?</li><li>What would you change in your team?</li></ul>`;
    expect(read('Employee engagement survey', body).kind).toBe('none');
  });

  it('asks no candidate on a page for interviewers', () => {
    const body = `<p>Before you meet them, ask yourself.</p><h2>Behavioral</h2>
<ul><li>Do you take notes while the candidate speaks?</li><li>Have you read their resume?</li><li>How do you score your candidates?</li></ul>`;
    expect(read('Interviewer training: interview guide', body).kind).toBe('none');
  });
});
