import type { Issue, Severity } from "@ishc/core";
import type { TableKind } from "../command/table-kinds.js";

/** How often each thing was found, also where only the first issues of a code were kept. */
export interface IssueCounts {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCode: Readonly<Record<string, number>>;
}

/** What was found in one file. */
export interface CheckedFile {
  readonly file: string;
  /** Missing when nothing in the file could be read as a table. */
  readonly kind?: TableKind;
  /** The rows that became a record. */
  readonly recordCount: number;
  /** In the order of the cells; of each code the first thousand. */
  readonly issues: readonly Issue[];
  readonly counts: IssueCounts;
}

export interface CheckReport {
  readonly files: readonly CheckedFile[];
}
