import { describe, expect, it } from "vitest";
import { parseColumnMap, type ColumnMap } from "./column-map.js";
import { suggestColumnMap } from "./suggest-column-map.js";
import { createTableReader } from "./table-reader.js";
import { registerContext } from "./testing/small-register.js";
import type { Club } from "../club/club.js";

const header = ["Tên CLB", "Tỉnh", "Xã", "Thành lập", "Sĩ số cuối kỳ", "Vốn vay", "SĐT"];
const row = ["CLB thôn 1", "Đông Hà", "Hữu Lũng", "2021", "60", "12,5", "0912345678"];

function read(columnMap?: ColumnMap) {
  const clubs: Club[] = [];
  const reader = createTableReader("clubs", registerContext, {
    ...(columnMap ? { columnMap } : {}),
    onRecord: (club) => clubs.push(club),
  });
  reader.read(header);
  reader.read(row);
  return { clubs, ...reader.end() };
}

describe("a column map", () => {
  const suggested = suggestColumnMap({ rows: [header] }, "clubs");

  it("is suggested, confirmed by a person, kept as JSON and used again", () => {
    expect(suggested?.columns.map(({ column }) => column)).toEqual([
      ...["name", "province", "commune", "founded"],
      ...[null, null, null],
    ]);
    const confirmed = suggested?.columns.map((column) =>
      column.header === "Sĩ số cuối kỳ"
        ? { ...column, column: "members" }
        : column.header === "Vốn vay"
          ? { ...column, column: "loans_vnd", unit: "million-vnd" }
          : column,
    );
    const kept: unknown = JSON.parse(JSON.stringify({ ...suggested, columns: confirmed }));
    const result = parseColumnMap(kept);
    expect(result.ok).toBe(true);
    const { clubs, issues, columnMap } = read(result.ok ? result.value : undefined);
    expect(clubs[0]?.report.numbers).toMatchObject({
      members: { value: 60 },
      loans_vnd: { value: 12_500_000 },
    });
    expect(issues).toMatchObject([{ code: "column-unknown", at: { column: "SĐT" } }]);
    expect(columnMap).toEqual(kept);
  });

  it("goes before what a header seems to say", () => {
    const { clubs } = read({
      schemaVersion: "1",
      kind: "clubs",
      columns: [
        { header: "Thành lập", column: null },
        { header: "Sĩ số cuối kỳ", column: "founded" },
      ],
    });
    expect(clubs).toEqual([]);
  });

  it.each([
    [null, "$"],
    [{}, "schemaVersion"],
    [{ schemaVersion: "1", kind: "câu lạc bộ" }, "kind"],
    [{ schemaVersion: "1", kind: "clubs", columns: {} }, "columns"],
    [{ schemaVersion: "1", kind: "clubs", columns: [3] }, "columns[0]"],
    [{ schemaVersion: "1", kind: "clubs", columns: [{ column: "name" }] }, "columns[0].header"],
    [
      { schemaVersion: "1", kind: "clubs", columns: [{ header: "a", column: "value" }] },
      "columns[0].column",
    ],
    [
      { schemaVersion: "1", kind: "clubs", columns: [{ header: "a", column: null, unit: "usd" }] },
      "columns[0].unit",
    ],
  ])("is refused when it is none: %j", (json, path) => {
    expect(parseColumnMap(json)).toMatchObject({
      ok: false,
      issues: [{ code: "column-map-invalid", params: { path } }],
    });
  });
});
