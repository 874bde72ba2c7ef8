import { viewRequests } from '../messaging/view';
import { patched } from '../settings/settings';
import { copyText } from './clipboard';
import type { JoinedPanel } from './connection';
import { createObservable } from './observable';
import type { PanelServices } from './services';

/** The services of a panel that was let in, over its connection. */
export function createPanelServices(panel: JoinedPanel): PanelServices {
  const { client, events, joined } = panel;
  const settings = createObservable(joined.settings);
  events.listen((event) => {
    if (event.event === 'settings.changed') settings.set(event.settings);
  });
  const show = async (page: 'library' | 'options') => {
    await client(viewRequests['page.show'], { page });
  };
  return {
    placement: joined.placement,
    settings,
    async changeSettings(patch) {
      // Shown at once; what was kept comes back and decides.
      settings.set(patched(settings.get(), patch));
      settings.set(await client(viewRequests['settings.change'], patch));
    },
    async close() {
      if (joined.placement === 'page') await client(viewRequests['panel.close'], {});
      else if (joined.placement === 'native') window.close();
    },
    paste: (text) => client(viewRequests['question.paste'], { text }),
    adopt: (questionId, instead) => client(viewRequests['question.adopt'], { questionId, instead }),
    pick: (index) => client(viewRequests['list.pick'], { index }),
    showList: async () => (await client(viewRequests['list.show'], {})).list,
    captureList: async () => (await client(viewRequests['list.capture'], {})).list,
    openLibrary: () => show('library'),
    openOptions: () => show('options'),
    copy: copyText,
  };
}
