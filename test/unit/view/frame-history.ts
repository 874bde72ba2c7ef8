/** A frame's entry of the session's history, as much of it as a view uses. */
export function frameHistory() {
  const history = {
    state: null as unknown,
    replaceState(state: unknown) {
      history.state = structuredClone(state);
    },
  };
  return history;
}
