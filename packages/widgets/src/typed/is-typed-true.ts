import type { Typed } from "../facts/typed.js";

/**
 * Whether an attribute that is a switch is on. Absent, "false", "no" and "0" are off: people write
 * `history="false"` and mean it. Whatever else stands there, also nothing, is on.
 */
export const isTypedTrue = (typed: Typed | boolean): boolean =>
  typed !== null && typed !== undefined && !/^(false|no|0)$/i.test(String(typed).trim());
