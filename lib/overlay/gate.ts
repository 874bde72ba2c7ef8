import { browser } from 'wxt/browser';
import type { Gate } from '../detection/gate';
import type { PageRequestName } from '../messaging/page';
import { onNavigation } from './navigation';

/**
 * All that runs in a page of the site which asks no behavioral question. Where one may be asked, the
 * background is told, and puts the content script in, which watches the page from then on.
 *
 * A category refuses only the page that was loaded: after in-app navigation the old one may still
 * stand there for a moment, so every question's address is then let through.
 */
export function startGate({ claims, refuses }: Gate): void {
  const ending = new AbortController();
  let address = '';

  function look(): void {
    const { href } = location;
    if (href === address) return;
    const isLoaded = address === '';
    address = href;
    if (!claims(new URL(href)) || (isLoaded && refuses(document))) return;
    void ask();
  }

  async function ask(): Promise<void> {
    const name: PageRequestName = 'page.claimed';
    const send = () => browser.runtime.sendMessage({ contract: 'page', name, body: {} });
    try {
      // A worker that died over the message is woken by the next one.
      const reply: unknown = await send().catch(send);
      // Where it was refused, the next address is a new chance.
      if (Reflect.get(Object(reply), 'ok') === true) ending.abort();
    } catch {
      // Cut off: the extension was reloaded, and has put its new script in by itself.
      ending.abort();
    }
  }

  onNavigation(ending.signal, look);
  look();
}
