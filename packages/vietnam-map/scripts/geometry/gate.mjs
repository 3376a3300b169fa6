/** A map that does not hold what it must is not written. */
export class MapGateError extends Error {
  name = "MapGateError";
}

/** Throws with the sentence that does not hold. */
export const gate = (holds, sentence) => {
  if (!holds) throw new MapGateError(`The map does not pass: ${sentence}`);
};
