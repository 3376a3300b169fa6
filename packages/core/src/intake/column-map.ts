import { isRecord } from "./is-record.js";
import { issueOf } from "../issue/issue-of.js";
import type { Result } from "../issue/result.js";
import { tableKinds, type TableKind } from "./table-kinds.js";

/** Of amounts of đồng: what one in the column is. */
export const moneyUnits = {
  vnd: 0,
  "thousand-vnd": 3,
  "million-vnd": 6,
  "billion-vnd": 9,
} as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** Which column a header stands for. */
export interface ColumnMapping {
  /** As written; of two-line headers both lines: `Số thành viên > Nữ`. */
  readonly header: string;
  /** The English key, or `null` for a column that is set aside. */
  readonly column: string | null;
  readonly unit?: MoneyUnit;
}

/** Which column each header of an office's tables stands for. Kept in a file, it is used again for the next. */
export interface ColumnMap {
  readonly schemaVersion: "1";
  readonly kind: TableKind;
  readonly columns: readonly ColumnMapping[];
}

/**
 * Reads a column map from the JSON of a file.
 *
 * Issues: `column-map-invalid`.
 *
 * @example
 * parseColumnMap({
 *   schemaVersion: "1",
 *   kind: "clubs",
 *   columns: [{ header: "Số TV", column: "members" }],
 * }).ok; // => true
 */
export function parseColumnMap(json: unknown): Result<ColumnMap> {
  const fail = (path: string): Result<ColumnMap> => ({
    ok: false,
    issues: [issueOf("column-map-invalid", { path })],
  });
  if (!isRecord(json)) return fail("$");
  if (json["schemaVersion"] !== "1") return fail("schemaVersion");
  const kind = json["kind"];
  if (!isTableKind(kind)) return fail("kind");
  const list = json["columns"];
  if (!Array.isArray(list)) return fail("columns");
  const known = new Set<string>(tableKinds[kind].map(({ key }) => key));
  const columns: ColumnMapping[] = [];
  for (const [index, entry] of (list as readonly unknown[]).entries()) {
    const path = `columns[${index}]`;
    if (!isRecord(entry)) return fail(path);
    const { header, column, unit } = entry;
    if (typeof header !== "string") return fail(`${path}.header`);
    if (column !== null && !(typeof column === "string" && known.has(column))) {
      return fail(`${path}.column`);
    }
    if (unit !== undefined && !isMoneyUnit(unit)) return fail(`${path}.unit`);
    columns.push({ header, column, ...(unit === undefined ? {} : { unit }) });
  }
  return { ok: true, value: { schemaVersion: "1", kind, columns }, issues: [] };
}

const isTableKind = (value: unknown): value is TableKind =>
  typeof value === "string" && Object.hasOwn(tableKinds, value);
const isMoneyUnit = (value: unknown): value is MoneyUnit =>
  typeof value === "string" && Object.hasOwn(moneyUnits, value);
