import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSpots } from '../lib/overlay/spots';

export default defineUnlistedScript(startSpots);
