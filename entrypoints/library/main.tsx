import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { LibraryApp } from '../../components/library/LibraryApp';
import { joinPanel } from '../../lib/view/connection';
import { replayLeftovers } from '../../lib/view/replay';
import '../../components/ui/base.css';

// The page's own policy forbids code made from strings; zod is not to try.
z.config({ jitless: true });

const panel = await joinPanel();
const root = document.getElementById('root');
if (panel && root) {
  createRoot(root).render(<LibraryApp panel={panel} />);
  void replayLeftovers(panel.client, panel.journal);
}
