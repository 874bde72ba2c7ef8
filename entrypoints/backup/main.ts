import * as z from 'zod/mini';
import { createClient } from '../../lib/messaging/client';
import { createViewPort } from '../../lib/messaging/view-port';
import { openReader } from '../../lib/vault/reader';
import { makeForBackground } from '../../lib/view/backup-page';

// The page's own policy forbids code made from strings; zod is not to try.
z.config({ jitless: true });

// Not awaited: what opened this page waits until it is loaded.
void makeForBackground({
  client: createClient('view', undefined, createViewPort()),
  reader: openReader(),
});
