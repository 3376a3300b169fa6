import type { Typed } from "../facts/typed.js";

/** What the attributes of a map ask for, as typed. */
export interface MapSelection {
  readonly measure: Typed;
  readonly cluster: Typed;
  readonly figurePart: Typed;
  readonly scheme: Typed;
  readonly deadline: Typed;
  readonly asOf: Typed;
  /** Figures of this day and later only. */
  readonly since: Typed;
  /** `vn63`, `vn34`: else the one that holds on the data's day. */
  readonly edition: Typed;
  readonly mode: Typed;
  /** Place ids that are marked, apart by spaces. */
  readonly highlight: Typed;
  readonly label: Typed;
}
