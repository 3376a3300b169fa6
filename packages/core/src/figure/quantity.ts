import type { Qualifier } from "./qualifier.js";

/** A whole number with the word that says how it stands to the truth. Neither goes without the other. */
export interface Quantity {
  readonly value: number;
  readonly qualifier: Qualifier;
}
