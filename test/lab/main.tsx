import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel';
import { ALL_SECTION_IDS } from '../../lib/guidance/sections';
import type { SaveState } from '../../lib/view/services';
import { fakeServices, fakeSession } from './fakes';
import { DRAFT, LONG, PROJECT } from './samples';

// What to show stands in the address: ?draft&long&save=failed&learning&empty&offered&placement=tab
const show = new URLSearchParams(location.search);

function saveState(): SaveState | null {
  switch (show.get('save')) {
    case 'failed':
      return { kind: 'failed', reason: 'the disk is full' };
    case 'orphaned':
      return { kind: 'orphaned', unsent: false };
    case 'unsent':
      return { kind: 'orphaned', unsent: true };
    default:
      return null;
  }
}

const { services, calls } = fakeServices(
  show.get('placement') === 'tab' ? { placement: 'tab' } : {},
  {
    learning: show.has('learning'),
  },
);
const { session, doc, save } = fakeSession(show.has('long') ? LONG : PROJECT);
if (show.has('draft')) {
  for (const section of ALL_SECTION_IDS) {
    doc.getText(section).insert(0, (DRAFT[section] ?? '').repeat(show.has('full') ? 4 : 1));
  }
  for (const section of ['goal', 'data', 'role', 'challenges'])
    doc.getMap('checks').set(section, true);
}
const state = saveState();
if (state) save.set(state);

// What the panel asked for, to look at from the console.
Object.assign(window, { __calls: calls });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Panel
      services={services}
      session={show.has('empty') ? null : session}
      reasons={[
        'The address is one of PracHub’s question pages.',
        'The page’s text asks “Walk me through a project you led”.',
      ]}
      {...(show.has('offered') && {
        offered: { questionId: 'question-2', text: 'Walk me through a project of yours.' },
      })}
      onOpened={() => undefined}
    />,
  );
}
