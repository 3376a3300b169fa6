import type { Club, ClubId } from "../club/club.js";
import type { Cell, Issue } from "../issue/issue.js";
import type { ClubTableContext } from "./club-table-context.js";
import { readWholeTable } from "./read-whole-table.js";
import type { Table } from "./table.js";

export interface ClubTable {
  readonly clubs: readonly Club[];
  readonly issues: readonly Issue[];
  /** Where each club stands in the file; of a repeated id the last. */
  readonly cells: Readonly<Record<ClubId, Cell>>;
}

/**
 * Reads a register of clubs (danh sách CLB) that is in memory as a whole; `createTableReader` reads
 * one of any length. A row whose name, place or founding cannot be used gives no club; any other
 * cell that cannot be read leaves its number missing as `unreadable`.
 *
 * Issues: those of the table, of cells, of days and of places. Checks across cells and rows are
 * `createTableChecker`'s.
 *
 * @example
 * import { communes } from "@ishc/vietnam/communes";
 *
 * const { clubs } = parseClubTable(
 *   {
 *     rows: [
 *       ["Tên CLB", "Tỉnh", "Xã", "Ngày thành lập", "Số TV"],
 *       ["CLB Cao Lộc", "Lạng Sơn", "xã Đồng Đăng", "6/2021", "1.458"],
 *     ],
 *   },
 *   { gazetteer, communes: buildCommuneIndex(gazetteer, communes), schemes, asOf: "2026-06-30" as Day },
 * );
 * clubs[0]?.place.commune; // => "vn34:06184"
 */
export function parseClubTable(table: Table, context: ClubTableContext): ClubTable {
  const cells: Record<ClubId, Cell> = {};
  const { records, issues } = readWholeTable("clubs", table, context, ({ id }, { at }) => {
    cells[id] = at;
  });
  return { clubs: records, issues, cells };
}
