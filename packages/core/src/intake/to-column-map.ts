import { moneyUnits, type ColumnMap, type MoneyUnit } from "./column-map.js";
import type { Header } from "./find-header.js";
import type { TableKind } from "./table-kinds.js";

/** What the headers of a table were taken for, as a map that can be kept and used again. */
export function toColumnMap(kind: TableKind, header: Header): ColumnMap {
  return {
    schemaVersion: "1",
    kind,
    columns: header.columns.map(({ text, named, zeros }) => {
      const unit = moneyUnitOf(zeros);
      return { header: text, column: named?.key ?? null, ...(unit ? { unit } : {}) };
    }),
  };
}

const moneyUnitOf = (zeros: number | undefined): MoneyUnit | undefined =>
  (Object.keys(moneyUnits) as MoneyUnit[]).find((unit) => moneyUnits[unit] === zeros);
