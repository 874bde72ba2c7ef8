import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTaught } from '../lib/overlay/taught-script';

export default defineUnlistedScript(startTaught);
