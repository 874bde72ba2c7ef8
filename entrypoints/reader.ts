import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyPage } from '../lib/detection/generic';
import { runInSlices } from '../lib/detection/steps';
import { provideReader } from '../lib/overlay/on-demand';

export default defineUnlistedScript(() =>
  provideReader((document, url, { signal } = {}) =>
    runInSlices(readAnyPage(document, url), signal),
  ),
);
