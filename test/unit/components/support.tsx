import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/panel/Panel';
import type { DetectedQuestion } from '../../../lib/detection/detection';
import { loadGuides } from '../../../lib/guidance/guides';
import { fakeServices, fakeSession } from '../../lab/fakes';
import { PROJECT } from '../../lab/samples';

// As in the panel, where they are loaded while it joins.
beforeAll(loadGuides);
afterEach(cleanup);

// Parts that are loaded on demand are compiled first, on a machine that may be busy.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

// jsdom lays nothing out; CodeMirror asks where text stands.
Range.prototype.getClientRects = () => document.createElement('i').getClientRects();
Range.prototype.getBoundingClientRect = () => new DOMRect();

/** A panel on a question, with what it was handed. */
export function renderPanel(
  props: Partial<PanelProps> = {},
  question: DetectedQuestion = PROJECT,
  fakes = fakeServices(),
) {
  const { session, doc, save } = fakeSession(question);
  const panel = (more: Partial<PanelProps> = {}) => (
    <Panel
      services={fakes.services}
      session={session}
      reasons={[]}
      onOpened={() => undefined}
      {...props}
      {...more}
    />
  );
  const view = render(panel());
  return { ...fakes, session, doc, save, user: userEvent.setup(), view, panel };
}
