import type { Issue } from "@ishc/core";
import type { Sheet } from "./workbook.js";

/** One sheet as read, and what reading it found. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly issues: readonly Issue[];
}
