import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/detector';
import { leetcode } from '../lib/detection/sites/leetcode';
import { finishedOnDemand } from '../lib/overlay/on-demand';
import { startPageScript } from '../lib/overlay/page-script';

export default defineUnlistedScript(() =>
  startPageScript(finishedOnDemand(createDetector([leetcode]))),
);
