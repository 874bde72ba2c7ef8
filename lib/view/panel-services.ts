import { viewRequests } from '../messaging/view';
import { patched } from '../settings/settings';
import { copyText } from './clipboard';
import type { JoinedPanel } from './connection';
import { createObservable } from './observable';
import type { PanelServices } from './services';
import { createTeachingServices } from './teaching-services';

/** The services of a panel that was let in, over its connection. */
export function createPanelServices(panel: JoinedPanel): PanelServices {
  const { client, events, joined } = panel;
  const settings = createObservable(joined.settings);
  const inView = createObservable<number | null>(null);
  let tab = joined.tabId;
  const here = () => (tab === undefined ? {} : { tabId: tab });
  const teaching = createTeachingServices(panel, joined, here);
  events.listen((event) => {
    if (event.event === 'settings.changed') settings.set(event.settings);
    if (event.event === 'list.inView' && event.tabId === tab) inView.set(event.index);
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
    pick: (index, text) => client(viewRequests['list.pick'], { ...here(), index, text }),
    showList: async () => (await client(viewRequests['list.show'], here())).list,
    backToList: async () =>
      (await client(viewRequests['list.show'], { ...here(), back: true })).list,
    captureList: async () => (await client(viewRequests['list.capture'], here())).list,
    inView,
    async followList() {
      await client(viewRequests['list.follow'], here());
    },
    async scrollTo(index) {
      await client(viewRequests['list.scroll'], { ...here(), index });
    },
    async setCompetencies(questionId, competencies) {
      await client(viewRequests['question.tests'], {
        questionId,
        competencies: [...competencies],
      });
    },
    async readSample(questionId) {
      return (await client(viewRequests['sample.read'], { ...here(), questionId })).sample;
    },
    teaching: teaching.services,
    turnTo(next) {
      tab = next.tabId;
      inView.set(null);
      teaching.turnTo(next);
    },
    openLibrary: () => show('library'),
    openOptions: () => show('options'),
    copy: copyText,
  };
}
