import type { AnySectionId } from './sections';

/**
 * What each section has to cover, in our own words. Shown where the page itself asks nothing for
 * the section.
 */
export const OUR_PROMPTS: Readonly<Record<AnySectionId, readonly string[]>> = {
  goal: [
    'What was wrong or wanted, and for whom',
    'Why it could not wait',
    'The target you set, and where you started from',
  ],
  data: [
    'What you looked at before you decided',
    'What it told you, and what it could not',
    'How you knew you could trust it',
  ],
  stakeholders: [
    'Who had a say, and what each of them wanted',
    'Where they pulled in different directions',
    'How you kept them with you',
  ],
  role: [
    'What was yours alone to decide',
    'What you did with your own hands',
    'Whom you led, and what you left to others',
  ],
  challenges: [
    'The two or three moments when it could have failed',
    'What you did about each, step by step',
    'What changed because of it',
  ],
  tradeoffs: [
    'A serious option that you turned down',
    'What you gave up, and why that was worth it',
  ],
  validation: [
    'How you checked it before everyone depended on it',
    'What you watched for, and how you would have gone back',
  ],
  results: [
    'The figure before, and the figure after',
    'What it meant for people or the business',
    'What stayed when you moved on',
  ],
  learning: ['What you would do differently', 'Where you have already used it since'],
};
