/** In a page of the extension: the emptiest request there is. */
declare global {
  /** Milliseconds of a request to the background and its answer. */
  var sidestoryRoundTrip: () => Promise<number>;
  var chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

// No request has this name: the background looks at the sender and the envelope, finds no route and
// answers with a refusal at once. Every request passes all of that; nothing passes less.
const REQUEST = { contract: 'view', name: 'bench.nothing', body: {} };

globalThis.sidestoryRoundTrip = async () => {
  const start = performance.now();
  const reply = await chrome.runtime.sendMessage(REQUEST);
  const time = performance.now() - start;
  if (!JSON.stringify(reply).includes('bench.nothing')) {
    throw new Error(`Not the answer that was expected: ${JSON.stringify(reply)}`);
  }
  return time;
};

export {};
