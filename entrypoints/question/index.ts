import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claims, detectInSlices } from '../../lib/detection/detect';
import { startPageScript } from '../../lib/overlay/page-script';

export default defineUnlistedScript(() => startPageScript({ claims, detectInSlices }));
