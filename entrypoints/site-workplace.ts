import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/detector';
import { workplace } from '../lib/detection/sites/workplace';
import { finishedOnDemand } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() =>
  startPageScript(finishedOnDemand(createDetector([workplace]))),
);
