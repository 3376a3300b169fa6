/** Tells the bench that the maps are in the document. The page waits for the frame that paints them. */
export function tellDrawn() {
  requestAnimationFrame(() => requestAnimationFrame(() => globalThis.resolveDrawn()));
}
