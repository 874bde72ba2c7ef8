import type { VaultStatus } from '../../lib/messaging/view';
import type { Incident } from '../../lib/vault/incidents';

/** A heading and a sentence or two. */
export interface Words {
  title: string;
  text: string;
}

/** What is to be said where the answers cannot be used now; undefined where they can. */
export function wordsForState(state: VaultStatus['state']): Words | undefined {
  if (state.kind === 'restoring') {
    const so = state.total > 0 ? ` (${state.done} of ${state.total})` : '';
    return {
      title: 'Your answers are being brought back',
      text: `The browser lost part of its database. Sidestory is filling it from its second copy${so}. Nothing is deleted.`,
    };
  }
  if (state.kind !== 'failed') return undefined;
  if (state.code === 'newer') {
    return {
      title: 'Your answers are of a newer Sidestory',
      text: 'This older version cannot read them and has left them untouched. Update Sidestory to go on.',
    };
  }
  if (state.code === 'unavailable') {
    return {
      title: 'Nothing can be kept here',
      text: 'This browser keeps no data, for instance since it is set to never remember history. Write elsewhere, or copy your words out before you leave the page.',
    };
  }
  return {
    title: 'Your answers cannot be reached',
    text: `They are not deleted: ${state.message}. Restart the browser; if that does not help, the list of all answers offers to restore them from the second copy.`,
  };
}

/** What happened, and what became of the user's words. */
export function wordsForIncident({ kind, questions, missing, mended }: Incident): Words {
  if (kind === 'damaged') {
    return {
      title: 'Part of an answer was damaged',
      text: mended
        ? 'Its text is whole again, from the second copy.'
        : 'What could be read is there. The rest is set aside and is in every JSON download.',
    };
  }
  const back =
    questions === 1
      ? 'One answer was'
      : `${questions === 0 ? 'None' : questions} of your answers were`;
  const gone = missing
    ? ` ${missing === 1 ? 'One is' : `${missing} are`} still missing: a backup file may have ${missing === 1 ? 'it' : 'them'}.`
    : ' None is missing.';
  const history = questions ? ' Their earlier versions are in backup files alone.' : '';
  return {
    title: 'The browser lost its database',
    text: `${back} brought back from the second copy.${gone}${history}`,
  };
}
