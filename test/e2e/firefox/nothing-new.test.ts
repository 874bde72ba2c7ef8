import { expect, test } from 'vitest';
import { ASKED, askedIn, REACHED } from '../support/asked.ts';

test('the build asks for what it did, and for nothing new', async () => {
  expect(await askedIn('firefox')).toEqual({
    ...ASKED,
    optional_permissions: ['downloads'],
    web_accessible_resources: [REACHED],
    sidebar_action: {
      default_panel: 'panel.html',
      default_title: 'Sidestory',
      open_at_install: false,
    },
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'sidestory@sidestory.example',
        strict_min_version: '147.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});
