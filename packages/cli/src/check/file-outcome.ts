import type { Issue, TableReading } from "@ishc/core";

/** What the readers of the formats give: of a file that cannot be read only issues. */
export interface FileOutcome {
  readonly table?: TableReading;
  /** Of the file itself: its encoding, its sheets, why it cannot be read. */
  readonly issues: readonly Issue[];
  /** In the order of the file; none for one without sheets. */
  readonly sheetNames?: readonly string[];
}
