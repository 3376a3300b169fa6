import { expect, test } from "vitest";
import type { Day } from "../../day/day.js";
import type { CommuneGazetteer, FormerCommune } from "../commune.js";
import { communeTypeOn } from "../commune-type-on.js";
import type { EditionId, PlaceId } from "../place.js";
import { BareCodeError } from "../place-errors.js";
import type { PlaceSourceId } from "../place-source.js";
import { smallGazetteer } from "../testing/small-gazetteer.js";
import type { UnitTypeId } from "../unit-type.js";
import { buildCommuneIndex } from "./build-commune-index.js";
import type { CommuneEvidence } from "./commune-match.js";
import { findCommuneEdition } from "./find-commune-edition.js";
import { matchCommune } from "./match-commune.js";

const commune = (code: string, province: string, name: string) => ({
  id: `new:${code}` as PlaceId,
  province: province as PlaceId,
  code,
  name,
  types: [
    { from: "2010-01-01" as Day, type: "commune" as UnitTypeId, source: "law" as PlaceSourceId },
    { from: "2015-01-01" as Day, type: "ward" as UnitTypeId, source: "law" as PlaceSourceId },
  ] as const,
});
const former = (
  province: string,
  district: string,
  type: string,
  name: string,
  listedIn: string,
): FormerCommune => ({
  province: province as PlaceId,
  district,
  name,
  type: type as UnitTypeId,
  listedIn: [listedIn as PlaceId],
});
const phuSon = former("old:1", "Huyện Nga Sơn", "commune", "Phú Sơn", "new:101");
const phuSonTown = former("old:1", "Thị xã Nga Sơn", "commune", "Phú Sơn", "new:102");
const ward1 = former("old:1", "Thị xã Nga Sơn", "ward", "1", "new:102");
const tanThanh = former("old:2", "Huyện Bắc", "commune", "Tân Thành", "new:102");
const communes: CommuneGazetteer = {
  edition: "new" as EditionId,
  formerEdition: "old" as EditionId,
  communes: [
    commune("101", "new:1", "Ba Tơ"),
    commune("102", "new:1", "Ba Tô"),
    commune("201", "new:2", "Tân Hòa"),
  ],
  formerCommunes: [phuSon, phuSonTown, ward1, tanThanh],
};
const index = buildCommuneIndex(smallGazetteer, communes);
const match = (text: string, province?: string, district?: string) => {
  const evidence: CommuneEvidence = {
    ...(province ? { province: province } : {}),
    ...(district ? { district } : {}),
  };
  return matchCommune(index, text, evidence);
};

test("a commune of today is exact in its province", () => {
  expect(match("X. Tân Hoà", "new:2")).toEqual({ kind: "exact", commune: "new:201", notes: [] });
  expect(match("Phường Tân Hòa", "new:2")).toMatchObject({ commune: "new:201", notes: [] });
  expect(match("Tân Hòa", "new:1").kind).toBe("none");
});

test("names that differ in one mark are told apart by it, and ambiguous without it", () => {
  expect(match("Ba Tơ", "new:1")).toMatchObject({ commune: "new:101" });
  expect(match("Ba Tô", "new:1")).toMatchObject({ commune: "new:102" });
  expect(match("Ba To", "new:1")).toEqual({
    kind: "ambiguous",
    communes: ["new:101", "new:102"],
    formerCommunes: [],
  });
});

test("a former commune is listed, never exact, also in the province of today", () => {
  expect(match("xã Tân Thành", "old:2")).toEqual({ kind: "listed", former: tanThanh });
  expect(match("xã Tân Thành", "new:1")).toEqual({ kind: "listed", former: tanThanh });
});

test("a name of several districts is ambiguous without the district, and is not with it", () => {
  expect(match("Phú Sơn", "old:1")).toEqual({
    kind: "ambiguous",
    communes: [],
    formerCommunes: [phuSon, phuSonTown],
  });
  expect(match("Phú Sơn", "old:1", "H. Nga Sơn")).toEqual({ kind: "listed", former: phuSon });
  expect(match("Phú Sơn", "old:1", "TX Nga Sơn")).toEqual({ kind: "listed", former: phuSonTown });
  expect(match("Phú Sơn", "old:1", "Nga Sơn").kind).toBe("ambiguous");
  expect(match("Phú Sơn", "old:1", "Nga Sown").kind).toBe("none");
});

test("numbered wards are read with and without their zero and their word", () => {
  for (const text of ["Phường 1", "Phường 01", "P1", "P.01", "1"]) {
    expect(match(text, "old:1", "Thị xã Nga Sơn"), text).toEqual({ kind: "listed", former: ward1 });
  }
});

test("a commune of today in a former province is not in that edition", () => {
  expect(match("Tân Hòa", "old:3")).toEqual({
    kind: "none",
    reason: "not-in-edition",
    suggestions: ["Tân Hòa"],
  });
});

test("without a province both are looked for", () => {
  expect(match("Tân Hòa")).toMatchObject({ commune: "new:201" });
  expect(match("Ba Tơ")).toMatchObject({ commune: "new:101" });
});

test("a slip is a suggestion, and nothing is empty", () => {
  expect(match("Tân Hoaf", "new:2")).toMatchObject({ kind: "none", suggestions: ["Tân Hòa"] });
  expect(match(" ")).toEqual({ kind: "none", reason: "empty", suggestions: [] });
});

test("a commune of only one edition tells that edition", () => {
  const candidates = ["old:1", "new:1"] as PlaceId[];
  expect(findCommuneEdition(index, "Phú Sơn", candidates)).toBe("old");
  expect(findCommuneEdition(index, "Ba Tơ", candidates)).toBe("new");
  expect(findCommuneEdition(index, "Nơi khác", candidates)).toBeUndefined();
});

test("a commune's kind is that of the day", () => {
  const [first] = communes.communes;
  expect(first && communeTypeOn(first, "2014-12-31")).toBe("commune");
  expect(first && communeTypeOn(first, "2015-01-01")).toBe("ward");
});

test("a bare code for a province is a misuse", () => {
  expect(() => match("Ba Tơ", "1")).toThrow(BareCodeError);
});

test("a text longer than any name is no commune, and such a district fits none", () => {
  const letters = "ô".repeat(1_000_000);
  const unknown = { kind: "none", reason: "unknown", suggestions: [] };
  expect(match(letters)).toEqual(unknown);
  expect(match(letters, "new:1")).toEqual(unknown);
  expect(match("Phú Sơn", "old:1", letters)).toMatchObject({ kind: "none" });
  const candidates = ["old:1" as PlaceId, "new:1" as PlaceId];
  expect(findCommuneEdition(index, letters, candidates)).toBeUndefined();
});
