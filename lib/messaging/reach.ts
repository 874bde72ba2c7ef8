import type { ViewRequestName } from './view';

/**
 * From where a view may make a request: `frame` also from a panel in a page's frame, which the page can
 * cover and move about (docs/SECURITY.md); `own` only from what no page can touch, our tabs and the
 * browser's side panel. Whatever destroys, imports or brings an earlier text back is `own`.
 */
const REACH: Readonly<Record<ViewRequestName, 'frame' | 'own'>> = {
  'panel.join': 'frame',
  'panel.remount': 'frame',
  'panel.close': 'frame',
  'page.show': 'frame',
  'question.open': 'frame',
  'list.show': 'frame',
  'list.pick': 'frame',
  'list.capture': 'frame',
  'list.follow': 'frame',
  'list.scroll': 'frame',
  'sample.read': 'frame',
  'teach.show': 'frame',
  'teach.point': 'frame',
  'teach.nothing': 'frame',
  'teach.forget': 'frame',
  'teach.widen': 'frame',
  'teach.change': 'own',
  'site.decline': 'frame',
  'question.paste': 'frame',
  'question.again': 'frame',
  'question.adopt': 'frame',
  'question.tests': 'frame',
  'question.delete': 'own',
  'question.restore': 'own',
  'answer.edit': 'frame',
  'answer.piece': 'frame',
  'answer.pull': 'frame',
  'trash.empty': 'own',
  'history.take': 'own',
  'history.restore': 'own',
  'vault.status': 'frame',
  'vault.rebuild': 'own',
  'vault.dismiss': 'frame',
  'settings.change': 'frame',
  'import.stage': 'own',
  'import.commit': 'own',
  'import.drop': 'own',
  'backup.now': 'own',
  'backup.noted': 'own',
  'backup.quiet': 'own',
  'backup.source': 'own',
  'backup.made': 'own',
  'backup.failed': 'own',
};

const FOR_FRAMES: ReadonlySet<string> = new Set(
  Object.entries(REACH).flatMap(([name, reach]) => (reach === 'frame' ? [name] : [])),
);

/** Whether a panel in a page's frame may make this request. */
export const isForFrames = (name: string): boolean => FOR_FRAMES.has(name);
