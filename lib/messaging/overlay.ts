import * as z from 'zod/mini';
import { settingsSchema } from '../settings/settings';
import { mountSchema, progressSchema } from './page';

/**
 * Contract of the overlay: all that the background ever tells a content script. It carries no word
 * of an answer, since the script lives in somebody else's page.
 */
export const overlayCommandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('mount'), mount: mountSchema }),
  z.object({ command: z.literal('unmount') }),
  z.object({ command: z.literal('progress'), progress: progressSchema }),
  z.object({
    command: z.literal('settings'),
    settings: z.pick(settingsSchema, { side: true, width: true }),
  }),
]);
export type OverlayCommand = z.infer<typeof overlayCommandSchema>;
