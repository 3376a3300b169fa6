import type { Gazetteer } from "./gazetteer.js";

/** Whether a day lies before the first edition: what was a province then nobody here can check. */
export const isBeforeEditions = (
  { editions: [first] }: Gazetteer,
  day: string | undefined,
): boolean => day !== undefined && first !== undefined && day < first.from;
