import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/detector';
import { ambitionbox } from '../lib/detection/sites/ambitionbox';
import { finishedOnDemand } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() =>
  startPageScript(finishedOnDemand(createDetector([ambitionbox]))),
);
