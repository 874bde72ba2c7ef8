import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOME_MATCHES } from '../../lib/manifest';

export default defineContentScript({ matches: HOME_MATCHES, runAt: 'document_idle', main() {} });
