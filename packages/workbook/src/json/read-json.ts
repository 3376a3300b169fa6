import type { CellValue } from "@ishc/core";
import { checkExtent } from "../check-limits.js";
import { FileProblem } from "../file-problem.js";
import type { FileLimits } from "../limits.js";
import { mendRows } from "../mend-rows.js";
import type { SheetReading } from "../sheet-reading.js";

/** The only sheet of a JSON file, which has none of its own. */
export const jsonSheetName = "JSON";

/**
 * Reads a table that stands in JSON: a list of objects, whose keys are the headers, or a list of rows;
 * also as the only list of an object. The headers are row 1, so the first object is row 2, as it would be in a
 * spreadsheet.
 */
export function readJson(bytes: Uint8Array, limits: FileLimits): readonly SheetReading[] {
  const list = findList(parse(bytes));
  const rows = list.some(isRecord) ? readRecords(list, limits) : readRows(list);
  const columnCount = rows.reduce((most, { length }) => Math.max(most, length), 0);
  checkExtent({ rowCount: rows.length, columnCount }, limits, { sheet: jsonSheetName });
  const mended = mendRows(rows, jsonSheetName);
  return [
    {
      sheet: { sheet: jsonSheetName, rows: mended.rows, merges: [], isHidden: false },
      issues: mended.issues,
    },
  ];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    const problem = new FileProblem("json-broken");
    problem.cause = cause;
    throw problem;
  }
}

function findList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = isRecord(value) ? Object.values(value).filter((each) => Array.isArray(each)) : [];
  const [only] = lists;
  if (only === undefined || lists.length > 1) throw new FileProblem("json-without-table");
  return only as readonly unknown[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readRecords(
  list: readonly unknown[],
  limits: FileLimits,
): readonly (readonly CellValue[])[] {
  const records = list.map((each) => (isRecord(each) ? each : {}));
  const positions = new Map<string, number>();
  for (const record of records) {
    for (const key of Object.keys(record)) {
      if (!positions.has(key)) positions.set(key, positions.size);
    }
    // Before as many cells are made as all rows and all their keys.
    const columnCount = positions.size;
    checkExtent({ rowCount: 1, columnCount }, limits, { sheet: jsonSheetName });
  }
  const rows = records.map((record) => {
    const cells: CellValue[] = Array.from({ length: positions.size }, () => "");
    for (const [key, value] of Object.entries(record))
      cells[positions.get(key) ?? 0] = toCell(value);
    return cells;
  });
  return [[...positions.keys()], ...rows];
}

const readRows = (list: readonly unknown[]): readonly (readonly CellValue[])[] =>
  list.map((row) => (Array.isArray(row) ? row.map(toCell) : []));

/** A list is written as offices write one: "1, 3, 5". What has parts of its own is no cell. */
function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!Array.isArray(value)) return { error: "#VALUE!" };
  const parts = value.map(toCell);
  const texts = parts.flatMap((part) => (typeof part === "object" ? [] : [String(part)]));
  return texts.length < parts.length ? { error: "#VALUE!" } : texts.join(", ");
}
