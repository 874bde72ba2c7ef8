import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/detector';
import { onePointThreeAcres } from '../lib/detection/sites/one-point-three-acres';
import { finishedOnDemand } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() =>
  startPageScript(finishedOnDemand(createDetector([onePointThreeAcres]))),
);
