import { createRoot } from 'react-dom/client';
import { PanelApp } from '../../components/panel/PanelApp';
import type { JoinedPanel } from '../../lib/view/connection';
import { replayLeftovers } from '../../lib/view/replay';

/** Shows the panel that was let in, and sends what earlier panels could not. */
export function renderPanel(panel: JoinedPanel): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('panel.html has no #root');
  createRoot(root).render(<PanelApp panel={panel} />);
  void replayLeftovers(panel.client, panel.journal);
}
