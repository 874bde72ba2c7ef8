/**
 * In the library: an export and an import as their user has them made, timed from the press to the words
 * that say it is done, in milliseconds.
 */
declare global {
  var sidestoryFiles: {
    /** All answers as a backup, until it is handed to the browser. */
    export(): Promise<number>;
    /** A chosen file, read and compared until what it would do is shown. The file is chosen afterwards. */
    plan(): Promise<number>;
    /** What is shown, until it is done. */
    confirm(): Promise<number>;
  };
}

/** Until the page shows something, with the time at which it did. */
function shown(find: () => unknown): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!find()) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}

const buttonOf = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.innerText.startsWith(name));

async function press(name: string): Promise<number> {
  await shown(() => buttonOf(name)?.disabled === false);
  const began = performance.now();
  buttonOf(name)?.click();
  return began;
}

const region = (name: string) => document.querySelector(`section[aria-label="${name}"]`);

globalThis.sidestoryFiles = {
  async export() {
    const began = await press('Download');
    return (await shown(() => /handed to the browser/.test(document.body.innerText))) - began;
  },
  async plan() {
    const began = await new Promise<number>((resolve) =>
      addEventListener('change', () => resolve(performance.now()), { capture: true, once: true }),
    );
    return (await shown(() => region('What it would do'))) - began;
  },
  async confirm() {
    const began = await press('Import ');
    return (await shown(() => region('Imported'))) - began;
  },
};

export {};
