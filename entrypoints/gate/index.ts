import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { prachubGate } from '../../lib/detection/sites/prachub-gate';
import { startGate } from '../../lib/overlay/gate';

export default defineUnlistedScript(() => startGate(prachubGate));
