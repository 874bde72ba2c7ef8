import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { startBackground } from '../../lib/background/start';

// The pages' own policy forbids code made from strings; zod is not to try.
z.config({ jitless: true });

export default defineBackground(startBackground);
