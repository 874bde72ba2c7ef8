import { endsQuestion, isAsked } from '../ending';
import type { Facts } from '../facts';
import { lines, textOf } from '../lines';
import type { Reading } from '../reading';
import type { Steps } from '../steps';
import { clip, quote } from '../text';
import { fallBack, found, type Known, type Place, refused, undecided } from './shared/answers';
import { defineSite } from './shared/define';
import { firstOf, labelled } from './shared/labelled';

/** The site is read in English and in Chinese; each fact by the labels of both. */
const LABELS = {
  company: ['Company', '公司', '公司名称'],
  role: ['Position', 'Role', 'Job title', '职位', '岗位'],
  category: ['Category', 'Type', 'Question type', '类型', '题目类型', '分类'],
  round: ['Round', 'Interview round', 'Stage', '轮次', '面试轮次'],
  difficulty: ['Difficulty', '难度'],
} satisfies Record<keyof Facts, string[]>;

const BEHAVIORAL = /behaviou?r|leadership|culture|\bhr\b|\bbq\b|行为|文化|领导力/i;
const LIST = /\/problems\/(?:company|companies|tag|list)(?:\/|$)/;
const STATEMENT =
  /^(?:(?:problem|question) )?(?:description|statement|question|problem)\s?[:：]?$|^(?:题目|问题|面试题)(?:描述|内容)?\s?[:：]?$/i;
const OTHER_PART = /^(?:参考)?答案|^(?:评论|讨论|相关|相似|解答|解析|提示)|^(?:similar|follow)/i;

/**
 * 1Point3Acres: interview problems of all kinds, in Chinese and in English. Their category decides;
 * where the page names none, the words of the statement do.
 */
export const onePointThreeAcres = defineSite({
  id: 'one-point-three-acres',
  name: '1Point3Acres',
  hosts: ['1point3acres.com', 'www.1point3acres.com'],
  paths: [/^\/interview\/problems\/[^/]{1,200}(?:\/[^/]{1,200}){0,3}\/?$/],
  read: (document, url, site) => read({ document, url, site }),
});

function* read(place: Place): Steps<Reading> {
  const { document, url } = place;
  // What is labelled there is of the first of many problems.
  if (LIST.test(url.pathname)) return fallBack(place);
  const title = textOf(document.querySelector('h1'), 600);
  const area = document.querySelector('main,[role="main"],article') ?? document.body;
  const facts = factsOf(area);
  yield;
  const { category = '' } = facts;
  if (category && !BEHAVIORAL.test(category)) {
    return refused(place, `category rule: ${quote(category)} is not a behavioral category.`);
  }
  const text = yield* statementIn(area);
  const known: Known = { ...(title && title !== text && { title: clip(title, 300) }), ...facts };
  if (text && category) {
    const rule = `category rule: ${quote(category)} is a behavioral category.`;
    return found(place, { text, ...known }, [rule]);
  }
  if (text) return undecided(place, [{ text, ...known }], 'statement rule: the page describes it.');
  if (category && isAsked(title)) {
    const rule = `category rule: ${quote(category)} is a behavioral category.`;
    return found(place, { text: title, ...facts }, [rule]);
  }
  return fallBack(place, known);
}

function factsOf(area: Element): Facts {
  const values = labelled(area, Object.values(LABELS).flat());
  const facts: Facts = {};
  const keep = (fact: keyof Facts) => {
    const value = firstOf(LABELS[fact].map((label) => values[label]));
    if (value) facts[fact] = value;
  };
  keep('company');
  keep('role');
  keep('category');
  keep('round');
  keep('difficulty');
  return facts;
}

/** What stands under the heading of the statement, up to the next part of the page. */
function* statementIn(area: Element): Steps<string> {
  const parts: string[] = [];
  let isOpen = false;
  let length = 0;
  for (const line of lines(area)) {
    if (!line) yield;
    else if (!isOpen) isOpen = STATEMENT.test(line.text);
    else if (line.heading > 0 || endsQuestion(line) || OTHER_PART.test(line.text)) break;
    else if (line.tag !== 'pre') {
      parts.push(line.text);
      length += line.text.length;
      if (length > 10_000) break;
    }
  }
  return parts.join(' ');
}
