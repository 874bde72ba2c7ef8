import { describe, expect, test } from 'vitest';
import { identifySender, isFromBackground } from '../../../lib/messaging/senders';
import { fromBackground, fromNative, fromPage, fromPanel, SELF, tab } from './support';

const FIREFOX = {
  id: 'sidestory@sidestory.example',
  root: 'moz-extension://7b1c2f0e-7b8d-4a33-9f0b-3f1f9b1a2c3d/',
};

describe('views', () => {
  test.each([
    ['a frame in a page', fromPanel(), 'panel', 'page'],
    ['a tab of its own', fromPanel(7, { frameId: 0 }), 'panel', 'tab'],
    ['the side panel, which has no tab', fromNative(), 'panel', 'native'],
    [
      'a frame whose address carries a token',
      fromPanel(7, { url: panel('#abc') }),
      'panel',
      'page',
    ],
    ['a tab, but the browser names no frame', without('frameId'), 'panel', 'page'],
    [
      'the library',
      fromPanel(7, { url: `${SELF.root}library.html#answer=1`, frameId: 0 }),
      'library',
      'tab',
    ],
    [
      'the options',
      fromPanel(7, { url: `${SELF.root}options.html`, frameId: 0 }),
      'options',
      'tab',
    ],
    [
      'options shown inside the browser’s own page',
      fromPanel(7, { url: `${SELF.root}options.html`, frameId: 9 }),
      'options',
      'page',
    ],
  ])('%s', (_, sender, page, placement) => {
    expect(identifySender(sender, SELF)).toMatchObject({ kind: 'view', page, placement });
  });

  test('in Firefox, where the id is not in the address', () => {
    const url = `${FIREFOX.root}panel.html`;
    const sidebar = { id: FIREFOX.id, url, envType: 'addon_child' };
    expect(identifySender(sidebar, FIREFOX)).toMatchObject({
      placement: 'native',
      tabId: undefined,
    });
    const framed = { ...sidebar, tab: tab(2), frameId: 12, contextId: 5 };
    expect(identifySender(framed, FIREFOX)).toMatchObject({
      placement: 'page',
      tabId: 2,
      frameId: 12,
    });
    expect(identifySender({ ...framed, id: SELF.id }, FIREFOX)).toBeNull();
  });

  test.each(['background.js', 'question.js', 'panel.html/x', '', '__proto__', 'constructor'])(
    'an address of ours that is no view is nobody: %s',
    (path) => expect(identifySender(fromPanel(7, { url: SELF.root + path }), SELF)).toBeNull(),
  );
});

describe('pages', () => {
  test('a content script is told by its tab, frame and document', () => {
    expect(identifySender(fromPage(), SELF)).toEqual({
      kind: 'page',
      tabId: 7,
      windowId: 1,
      frameId: 0,
      documentId: 'page-of-7',
      url: new URL('https://prachub.com/interview-questions/lead-a-launch'),
      title: 'A question',
    });
  });

  test('a browser that names no document', () => {
    const { documentId: _, ...sender } = fromPage();
    expect(identifySender(sender, SELF)).toMatchObject({ kind: 'page', documentId: undefined });
  });

  test.each([
    `https://evil.example/?${SELF.root}panel.html`,
    `https://evil.example/${SELF.root}panel.html`,
    `https://evil.example/panel.html?${SELF.root}panel.html`,
    `https://${SELF.id}/panel.html`,
    `http://${SELF.id}/library.html`,
    `blob:${SELF.root}panel.html`,
    `chrome-extension://${SELF.id}x/panel.html`,
    `chrome-extension://${SELF.id}.evil.example/panel.html`,
    ` ${SELF.root}panel.html`,
    SELF.root.toUpperCase(),
  ])('an address that only looks like ours is a page: %s', (url) => {
    expect(identifySender(fromPage(7, { url }), SELF)?.kind).not.toBe('view');
  });

  test.each([
    ['another extension', fromPage(7, { id: 'another-extension' })],
    ['another extension with our address', fromPanel(7, { id: 'another-extension' })],
    ['no id', { ...without('id'), url: 'https://prachub.com/' }],
    ['no address', without('url')],
    ['an address that is none', fromPage(7, { url: 'nonsense' })],
    ['a page in no tab', { id: SELF.id, url: 'https://prachub.com/', frameId: 0 }],
    ['a page without a frame', { id: SELF.id, url: 'https://prachub.com/', tab: tab(7) }],
    ['nothing at all', {}],
  ])('%s is nobody', (_, sender) => {
    expect(identifySender(sender, SELF)).toBeNull();
  });
});

describe('isFromBackground', () => {
  test.each([
    ['the worker', fromBackground(), true],
    [
      'Firefox’s event page',
      fromBackground({ url: `${SELF.root}_generated_background_page.html` }),
      true,
    ],
    ['no address', without('url', fromBackground()), true],
    ['a content script', fromPage(), false],
    ['a panel in a page', fromPanel(), false],
    ['a panel in a tab', fromPanel(7, { frameId: 0 }), false],
    ['another extension', fromBackground({ id: 'another-extension' }), false],
    ['another address', fromBackground({ url: 'https://evil.example/background.js' }), false],
    ['nothing', {}, false],
  ])('%s', (_, sender, is) => {
    expect(isFromBackground(sender, SELF)).toBe(is);
  });
});

function panel(hash: string): string {
  return `${SELF.root}panel.html${hash}`;
}

function without(key: 'frameId' | 'id' | 'url', sender = fromPanel()) {
  const { [key]: _, ...rest } = sender;
  return rest;
}
