import type { Wanted } from './guard';

/** What is asked before something is done in a panel that a page could have pressed; see guard.ts. */
export const SURE = {
  copy: { question: 'Copy your answer to the clipboard?', yes: 'Yes, copy it' },
  dismiss: { question: 'Put this notice away for good?', yes: 'Yes, put it away' },
  setting: { question: 'Change this for all panels?', yes: 'Yes, change it' },
  decline: { question: 'Never offer this for the site again?', yes: 'Yes, never' },
  forget: { question: 'Forget what you taught about this page?', yes: 'Yes, forget it' },
  nothing: {
    question: 'Keep quiet on this page from now on?',
    yes: 'Yes, keep quiet',
  },
  adopt: {
    question: 'Use the answer to the earlier wording for this question?',
    yes: 'Yes, use it',
    grave: true,
  },
  reload: {
    question: 'Reload the panel? Words that it could not save may be lost.',
    yes: 'Yes, reload it',
    grave: true,
  },
} satisfies Record<string, Wanted>;

export const sureToCapture = (count: number): Wanted => ({
  question: `Take all ${count} questions of this page into your answers?`,
  yes: 'Yes, take them',
});

export const sureToAllow = (site: string): Wanted => ({
  question: `Let Sidestory open by itself on ${site}?`,
  // The browser asks for itself then, or the options page does.
  yes: 'Yes, allow it',
});

export const sureToWiden = (pages: string): Wanted => ({
  question: `Let this hold for all pages like ${pages}?`,
  yes: 'Yes, for all',
});
