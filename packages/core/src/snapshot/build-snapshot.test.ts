import { formatIssue } from "../format/format-issue.js";
import { expect, test } from "vitest";
import { buildSnapshot, type SnapshotParts } from "./build-snapshot.js";
import { readSnapshot } from "./read-snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";

/** The sample with parts of it exchanged, whatever the types say. */
const withParts = (parts: Record<string, unknown>): SnapshotParts => {
  const mixed: unknown = { ...sampleParts, ...parts };
  return mixed as SnapshotParts;
};
const figure = (fields: Record<string, unknown>): object => ({
  ...sampleParts.figures[1],
  ...fields,
});
const codesOf = (parts: SnapshotParts): readonly (readonly [string, unknown])[] =>
  buildSnapshot(parts).issues.map(({ code, params }) => [code, params]);

test("the figures of the article stand in the snapshot as the article has them", () => {
  const { figures } = built(sampleParts);
  expect(figures.find(({ id }) => id === "f1")).toMatchObject({ measure: "clubs", value: 1458 });
  expect(figures.find(({ id }) => id === "f2")).toMatchObject({ value: 52, of: { value: 63 } });
});

test("measures of figures and of count targets come with their labels", () => {
  expect(built(sampleParts).measures.map(({ id, label }) => [id, label.vi])).toEqual([
    ["clubs", "Câu lạc bộ"],
    ["new_clubs", "Câu lạc bộ thành lập mới"],
    ["plans_approved", "Tỉnh, thành phố đã phê duyệt Đề án hoặc Kế hoạch"],
  ]);
});

test("lists come in the order of ids by code unit, and topics in that of the programme", () => {
  const ids = ["f10", "f2", "F2", "f1"];
  const figures = ids.map((id, index) => figure({ id, part: `project:${index}` }));
  const snapshot = built(withParts({ figures, issues: [] }));
  expect(snapshot.figures.map(({ id }) => id)).toEqual(["F2", "f1", "f10", "f2"]);
  expect(snapshot.trainings[0]?.topics.map(({ id }) => id)).toEqual(["replication", "ageing"]);
});

test("text becomes NFC, so that the same name is the same bytes", () => {
  const title = "Hoà Bình";
  const source = { ...sampleParts.sources[0], title: title.normalize("NFD") };
  const snapshot = built(withParts({ sources: [source, sampleParts.sources[1]] }));
  expect(snapshot.sources.find(({ id }) => id === "s2")?.title).toBe(title.normalize("NFC"));
});

test("a warning says in both languages what is questionable, a note does not", () => {
  const [warning] = sampleParts.issues;
  if (!warning) throw new Error("the sample has a warning");
  const snapshot = built(withParts({ issues: [warning, { ...warning, severity: "note" }] }));
  expect(snapshot.issues.map(({ severity, text }) => [severity, text?.vi, text?.en])).toEqual([
    ["note", undefined, undefined],
    ["warning", formatIssue(warning, "vi"), formatIssue(warning, "en")],
  ]);
});

test("where an issue stood in an office's file stays in the office", () => {
  const text = stringifySnapshot(built(sampleParts));
  expect(text).not.toContain("nguyenvana");
  expect(text).toContain("numerator-above-denominator");
});

test("a field that the format does not have blocks the file and is named", () => {
  const board = { ...sampleParts.places[0], chairPhone: "0912345678" };
  expect(codesOf(withParts({ places: [board] }))).toEqual([
    ["snapshot-unknown-field", { path: "places[0].chairPhone" }],
  ]);
});

test("an error among the issues blocks the file; warnings go out with it", () => {
  const error = { ...sampleParts.issues[0], severity: "error" };
  expect(buildSnapshot(withParts({ issues: [error] }))).toMatchObject({
    ok: false,
    issues: [{ severity: "error", at: { row: 7 } }],
  });
  expect(buildSnapshot(sampleParts)).toMatchObject({ ok: true, issues: [{ severity: "warning" }] });
});

test.each([
  [{ value: -1 }, "count"],
  [{ value: 1.5 }, "count"],
  [{ value: 2 ** 53 }, "count"],
  [{ asOf: "2018-06-31" }, "day"],
  [{ qualifier: "hơn" }, "exact|over|at-least|nearly|at-most|about"],
  [{ quote: "ữ".repeat(301) }, "text <= 300"],
  [{ sources: [] }, "list"],
  [{ id: "f 1" }, "id"],
])("a figure with %j is refused at its place", (wrong, expected) => {
  const [field] = Object.keys(wrong);
  expect(codesOf(withParts({ figures: [figure(wrong)], issues: [] }))).toEqual([
    ["snapshot-invalid", { path: `figures[0].${field}`, expected }],
  ]);
});

test("a figure has a place or a cluster, never both or neither", () => {
  for (const wrong of [{ cluster: "cluster-2-2018" }, { place: undefined }]) {
    expect(codesOf(withParts({ figures: [figure(wrong)], issues: [] }))).toEqual([
      ["snapshot-invalid", { path: "figures[0]", expected: "place or cluster" }],
    ]);
  }
});

test("only http and https addresses pass", () => {
  for (const url of ["javascript:alert(1)", "data:text/html,a", "//a.example", "https:// a", ""]) {
    const source = { ...sampleParts.sources[0], url };
    expect(buildSnapshot(withParts({ sources: [source, sampleParts.sources[1]] })).ok).toBe(false);
  }
});

test("what is named must be there, and ids are used once", () => {
  expect(codesOf(withParts({ places: [] }))).toEqual([
    [
      "snapshot-reference-unknown",
      { path: "cluster-2-2018.members", id: "vn63:20", list: "places" },
    ],
    [
      "snapshot-reference-unknown",
      { path: "plan-vn63-20.province", id: "vn63:20", list: "places" },
    ],
  ]);
  expect(codesOf(withParts({ figures: [figure({}), figure({})], issues: [] }))).toEqual([
    ["snapshot-id-repeated", { id: "f1", list: "figures" }],
  ]);
});

test("no figure is later than the cut-off, and no period ends before it begins", () => {
  const late = figure({ asOf: "2018-10-01", periodFrom: "2018-11-01" });
  expect(codesOf(withParts({ figures: [late], issues: [] }))).toEqual([
    ["snapshot-figure-after-cut-off", { figure: "f1", day: "2018-10-01", asOf: "2018-09-30" }],
    ["snapshot-period-reversed", { path: "f1", from: "2018-11-01", to: "2018-10-01" }],
  ]);
});

test("a figure cannot supersede itself, not even by way of another", () => {
  const link = (id: string, other: string) =>
    figure({ id, supersedes: { figure: other, reason: "corrected" } });
  const circle = [link("f1", "f2"), link("f2", "f1"), link("f3", "f1")];
  expect(codesOf(withParts({ figures: circle, issues: [] }))).toEqual([
    ["snapshot-supersedes-circle", { figure: "f1" }],
    ["snapshot-supersedes-circle", { figure: "f2" }],
  ]);
});

test("whatever it is given, it answers with issues and never throws", () => {
  for (const parts of [undefined, null, 7, "x", [], {}, { figures: 3 }]) {
    const given: unknown = parts;
    expect(buildSnapshot(given as SnapshotParts).ok).toBe(false);
  }
});

test("a built snapshot is read as it is", () => {
  const snapshot = built(sampleParts);
  expect(readSnapshot(snapshot)).toEqual({ ok: true, snapshot, droppedLinks: [] });
});

test("64 of 63 is refused, and 41 new clubs of a plan of 30 are not", () => {
  const above = withParts({ figures: [figure({ value: 64, of: { value: 63, kind: "places" } })] });
  expect(codesOf(above).map(([code]) => code)).toContain("snapshot-value-above-whole");
  const ofPlan = withParts({ figures: [figure({ value: 41, of: { value: 30, kind: "plan" } })] });
  expect(codesOf(ofPlan).map(([code]) => code)).not.toContain("snapshot-value-above-whole");
});
