import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/detector';
import { igotanoffer } from '../lib/detection/sites/igotanoffer';
import { finishedOnDemand } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() =>
  startPageScript(finishedOnDemand(createDetector([igotanoffer]))),
);
