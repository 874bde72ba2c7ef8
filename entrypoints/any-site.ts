import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ANY_PAGE } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() => startPageScript(ANY_PAGE));
