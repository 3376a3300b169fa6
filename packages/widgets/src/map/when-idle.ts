/** How long what is not seen at once may wait at most for an idle moment. */
const longestWaitMs = 500;

/** Does a piece of work when the page has painted and does nothing else; of many pieces, one at a time. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: longestWaitMs });
  else setTimeout(work);
}
