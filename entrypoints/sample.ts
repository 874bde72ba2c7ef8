import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideSample } from '../lib/overlay/sample-script';

export default defineUnlistedScript(provideSample);
