import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointing } from '../lib/overlay/pointing';

export default defineUnlistedScript(startPointing);
