import * as z from 'zod/mini';
import { joinPanel } from '../../lib/view/connection';

// The page's own policy forbids code made from strings; zod is not to try.
z.config({ jitless: true });

// Joining goes ahead while the interface, which is much larger, is still being loaded. A panel that
// was not asked for shows nothing at all.
const joining = joinPanel().catch((error: unknown) => {
  console.warn('[sidestory] This panel was not let in', error);
  return undefined;
});
const [{ renderPanel }, panel] = await Promise.all([import('./render'), joining]);
if (panel) await renderPanel(panel);
