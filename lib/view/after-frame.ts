/**
 * The batching delay: how long an edit may wait for the frame that shows it, in milliseconds. One
 * frame of a screen that draws sixty a second.
 */
export const BATCHING_MS = 16;

/** Does something later; gives a way to call it off. */
export type Later = (task: () => void) => () => void;

/**
 * Once the next frame is drawn, and at the latest after the batching delay: a frame that is out of
 * sight is not drawn. Where nothing is drawn at all, at once.
 */
export const afterFrame: Later = (task) => {
  if (document.hidden) {
    task();
    return () => {};
  }
  const { port1, port2 } = new MessageChannel();
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    port1.close();
  };
  const once = () => {
    stop();
    task();
  };
  port1.onmessage = once;
  const timer = setTimeout(once, BATCHING_MS);
  // Before the drawing; a message comes after it.
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return stop;
};
