import { joinPanel } from '../../lib/view/connection';

// Joining goes ahead while the interface, which is much larger, is still being loaded. A panel that
// was not asked for shows nothing at all.
const joining = joinPanel().catch((error: unknown) => {
  console.warn('[sidestory] This panel was not let in', error);
  return undefined;
});
const [{ renderPanel }, panel] = await Promise.all([import('./render'), joining]);
if (panel) await renderPanel(panel);
