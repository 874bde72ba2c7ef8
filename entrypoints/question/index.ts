import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageScript } from '../../lib/overlay/page-script';

export default defineUnlistedScript(startPageScript);
