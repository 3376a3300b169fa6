import type { Bilingual } from "@ishc/core";

/** What the template says of one column, and how its cells are prepared. */
export interface GuideEntry {
  readonly help: Bilingual;
  /** Filled in as an office would; the tests check that a row of examples has no issue. */
  readonly example: string;
  /** `text` keeps what is typed as it is typed; `day` is for columns that take one exact day. */
  readonly format?: "text" | "day" | "count" | "decimal";
  /** Whose values the cells offer in a drop-down. */
  readonly choices?: ChoiceListId;
  /** Of the column, in characters. */
  readonly width?: number;
}

/** The lists on the sheet of choices. */
export type ChoiceListId =
  | "provinces"
  | "places"
  | "editions"
  | "schemes"
  | "ratings"
  | "measures"
  | "target-measures"
  | "qualifiers"
  | "day-bases"
  | "whole-kinds"
  | "source-kinds"
  | "plan-kinds"
  | "clusters";

/** One entry for each column of a kind of table. */
export type Guide<Key extends string> = Readonly<Record<Key, GuideEntry>>;
