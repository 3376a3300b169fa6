import type { Issue } from "../issue/issue.js";
import type { Source } from "../source/source.js";
import type { Training } from "../training/training.js";
import type { TrainingTableContext } from "./open-trainings.js";
import { readWholeTable } from "./read-whole-table.js";
import type { Table } from "./table.js";

export interface TrainingTable {
  readonly trainings: readonly Training[];
  /** Those of the context and those of this table. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a table of trainings (hội nghị tập huấn). Topics are ids or names of the catalogue, with
 * `;` between them. Neither the last day nor the number of days is worked out from the other.
 *
 * Issues: those of the table, of cells and of days; `source-missing`.
 */
export function parseTrainingTable(table: Table, context: TrainingTableContext): TrainingTable {
  const { records, sources, issues } = readWholeTable("trainings", table, context);
  return { trainings: records, sources, issues };
}
