import type { Frame } from 'playwright-core';

/** A port as the panel's window gives it. */
interface Port {
  onMessage: { addListener(heard: () => void): void };
  onDisconnect: { addListener(heard: () => void): void };
  postMessage(message: unknown): void;
}

/** Under which the panel finds what to tell of each letter and each "Saved". */
type Hearing = `sidestoryHeard${number}`;

/** Told of each letter with what its editor then shows, and of each "Saved". */
type Heard = (event: 'typed' | 'saved', shown: string) => void;

let reports = 0;

/** What the probe keeps in the panel's window. */
interface PanelWindow {
  sidestoryProbe: {
    /** Input events that came since the status last said "Saved". */
    unacknowledged(): number;
    /** How many of them there were when the worker died that was armed for. */
    struck: Promise<number>;
    heard: Heard;
  };
  [hearing: Hearing]: Heard | undefined;
  chrome: { runtime: { connect(how: { name: string }): Port; reload(): void } };
}

/** A stop that reached no running worker cuts no port: it is no fault. In milliseconds. */
const NOTHING_STRUCK_MS = 3_000;

/**
 * Watches a panel from inside, so that what is known of a fault is known at the moment it struck and
 * not a round trip later. It counts the panel's input events, one a letter, and takes all of them as
 * acknowledged when the status says "Saved"; while it says anything else, those since are not.
 *
 * That a worker died it learns as the panel does: a port of its own, opened beside the panel's, is cut
 * in the same moment. An idle port keeps no worker alive.
 */
export class PanelProbe {
  private constructor(private readonly frame: Frame) {}

  static async in(frame: Frame): Promise<PanelProbe> {
    await frame.evaluate(() => {
      const scope = globalThis as unknown as PanelWindow;
      const status = document.querySelector('[role=status]');
      if (!status) throw new Error('The panel has no status');
      const isSaved = () => status.textContent?.trim() === 'Saved';
      let typed = 0;
      let saved = 0;
      const hear = ({ target }: Event) => {
        typed += 1;
        // When the editor is done with it: one that is read-only takes it out again.
        const tell = () => scope.sidestoryProbe.heard('typed', (target as HTMLElement).innerText);
        setTimeout(tell);
      };
      document.addEventListener('input', hear, { capture: true });
      const look = () => {
        if (!isSaved()) return;
        saved = typed;
        scope.sidestoryProbe.heard('saved', '');
      };
      const text = { characterData: true, childList: true, subtree: true };
      new MutationObserver(look).observe(status, text);
      scope.sidestoryProbe = {
        unacknowledged: () => (isSaved() ? 0 : Math.max(1, typed - saved)),
        struck: Promise.resolve(0),
        heard: () => {},
      };
    });
    return new PanelProbe(frame);
  }

  /** How many edits are unacknowledged now. */
  unacknowledged(): Promise<number> {
    return this.frame.evaluate(() =>
      (globalThis as unknown as PanelWindow).sidestoryProbe.unacknowledged(),
    );
  }

  /** Has the probe notice the worker's next end, once there is a worker that answers. */
  async arm(): Promise<void> {
    await this.frame.evaluate(async () => {
      const scope = globalThis as unknown as PanelWindow;
      const probe = scope.sidestoryProbe;
      const port = scope.chrome.runtime.connect({ name: 'view' });
      const answered = new Promise<void>((resolve) => port.onMessage.addListener(resolve));
      probe.struck = new Promise<number>((resolve) => {
        port.onDisconnect.addListener(() => resolve(probe.unacknowledged()));
      });
      // Refused, as anything that is no request; but by a worker that runs.
      port.postMessage({ id: 1, request: 'are you there' });
      await Promise.race([answered, probe.struck]);
    });
  }

  /** Once what struck is done with: how many edits were unacknowledged when the worker died. */
  struck(): Promise<number> {
    return this.frame.evaluate(async (ms) => {
      const { struck } = (globalThis as unknown as PanelWindow).sidestoryProbe;
      const nothing = new Promise<number>((resolve) => setTimeout(() => resolve(0), ms));
      return Promise.race([struck, nothing]);
    }, NOTHING_STRUCK_MS);
  }

  /**
   * Has the panel tell of each letter and each "Saved" as it happens, to this side, where it is known
   * also after the browser is gone.
   */
  async report(heard: Heard): Promise<void> {
    // A page keeps what it was given for all of its frames, one panel after the other.
    reports += 1;
    const name: Hearing = `sidestoryHeard${reports}`;
    await this.frame.page().exposeFunction(name, heard);
    await this.frame.evaluate((given) => {
      const scope = globalThis as unknown as PanelWindow;
      scope.sidestoryProbe.heard = scope[given] ?? (() => {});
    }, name);
  }

  /**
   * Has the extension reload itself, and all of its pages with it but for those in frames.
   * @returns how many edits were unacknowledged in this panel when it was called
   */
  reloadExtension(): Promise<number> {
    return this.frame.evaluate(() => {
      const { chrome, sidestoryProbe } = globalThis as unknown as PanelWindow;
      chrome.runtime.reload();
      return sidestoryProbe.unacknowledged();
    });
  }
}
