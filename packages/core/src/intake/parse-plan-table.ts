import type { Issue } from "../issue/issue.js";
import type { Plan } from "../plan/plan.js";
import type { Source } from "../source/source.js";
import type { PlanTableContext } from "./open-plans.js";
import { readWholeTable } from "./read-whole-table.js";
import type { Table } from "./table.js";

export interface PlanTable {
  readonly plans: readonly Plan[];
  /** Those of the context and those of this table. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

/**
 * Reads a table of provinces' own schemes and plans (Đề án, Kế hoạch của tỉnh), one row for each
 * target. Rows of one province, scheme, kind, decision and address are one plan. Shares become
 * whole numbers: `0.7` is 70 of 100.
 *
 * Issues: those of the table, of cells and of days; `plan-differs` when rows of a plan disagree.
 */
export function parsePlanTable(table: Table, context: PlanTableContext): PlanTable {
  const { records, sources, issues } = readWholeTable("plans", table, context);
  return { plans: records, sources, issues };
}
