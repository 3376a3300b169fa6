import { expect, test } from "vitest";
import type { Day } from "../../day/day.js";
import { InvalidDayError } from "../../day/invalid-day-error.js";
import type { Gazetteer } from "../gazetteer.js";
import type { EditionId } from "../place.js";
import { UnknownEditionError } from "../place-errors.js";
import { smallGazetteer } from "../testing/small-gazetteer.js";
import { buildPlaceIndex } from "./build-place-index.js";
import { matchPlace } from "./match-place.js";
import type { PlaceEvidence } from "./place-match.js";

const index = buildPlaceIndex(smallGazetteer);
const [older, newer] = ["old" as EditionId, "new" as EditionId];
const day = (text: string) => text as Day;
const match = (text: string, evidence?: PlaceEvidence) => matchPlace(index, text, evidence);
const basisOf = (evidence: PlaceEvidence) => {
  const found = match("Đông Hà", evidence);
  return found.kind === "exact" ? [found.place, found.basis] : found.kind;
};

test("a name of one edition is its place", () => {
  expect(match("Hòa Bình")).toEqual({
    kind: "exact",
    place: "old:2",
    spelling: "official",
    basis: "name",
    notes: [],
  });
});

test("an old name in a new row stays the old place, with a note", () => {
  expect(match("Hòa Bình", { asOf: day("2015-06-30") })).toMatchObject({
    place: "old:2",
    notes: ["place-ended"],
  });
});

test("a name of two editions is ambiguous until something decides", () => {
  expect(match("Đông Hà")).toEqual({
    kind: "ambiguous",
    reason: "edition",
    candidates: ["old:1", "new:1"],
  });
});

test("evidence decides in its order: column, district, commune, day, option", () => {
  const option: PlaceEvidence = { defaultEdition: newer };
  const withDay: PlaceEvidence = { ...option, asOf: day("2005-01-01") };
  const withCommune: PlaceEvidence = { ...withDay, communeEdition: newer };
  const withDistrict: PlaceEvidence = { ...withCommune, district: "Huyện Nga Sơn" };
  const withColumn: PlaceEvidence = { ...withDistrict, edition: newer };
  expect(basisOf(option)).toEqual(["new:1", "option"]);
  expect(basisOf(withDay)).toEqual(["old:1", "as-of"]);
  expect(basisOf(withCommune)).toEqual(["new:1", "commune"]);
  expect(basisOf(withDistrict)).toEqual(["old:1", "district"]);
  expect(basisOf(withColumn)).toEqual(["new:1", "edition-column"]);
  expect(basisOf({ district: "  " })).toBe("ambiguous");
});

test("a day before the first edition has no place of any name, unless an edition is told", () => {
  const asOf = day("1990-01-01");
  for (const name of ["Đông Hà", "Hòa Bình"]) {
    expect(match(name, { asOf })).toMatchObject({ kind: "none", reason: "before-editions" });
    expect(match(name, { asOf, district: "Huyện Nga Sơn" })).toMatchObject({ basis: "district" });
    expect(match(name, { asOf, edition: older })).toMatchObject({ basis: "edition-column" });
    expect(match(name, { asOf, defaultEdition: older })).toMatchObject({ basis: "option" });
  }
  expect(match("Đông Hà", { asOf })).toMatchObject({
    suggestions: [{ name: "Đông Hà", places: ["old:1"] }],
  });
  expect(match("old:1", { asOf })).toMatchObject({ basis: "code" });
  expect(match("Toàn quốc", { asOf })).toMatchObject({ place: "country" });
});

test("a place that did not exist yet on the row's day is said", () => {
  expect(match("new:1", { asOf: day("2005-01-01") })).toMatchObject({
    place: "new:1",
    basis: "code",
    notes: ["place-not-begun"],
  });
});

test("a stated edition without the name leaves nothing, and names only its own places on that land", () => {
  expect(match("Hòa Bình", { edition: newer })).toEqual({
    kind: "none",
    reason: "not-in-edition",
    suggestions: [{ name: "Đông Hà", places: ["new:1"] }],
  });
});

test("a bare code is refused with its candidates, and is a place beside an edition", () => {
  expect(match("2")).toEqual({
    kind: "ambiguous",
    reason: "bare-code",
    candidates: ["old:2", "new:2"],
  });
  expect(match("02", { asOf: day("2005-01-01") }).kind).toBe("ambiguous");
  expect(match("2", { edition: older })).toMatchObject({ place: "old:2", spelling: "id" });
  expect(match("3", { edition: newer })).toMatchObject({ reason: "not-in-edition" });
  expect(match("77")).toMatchObject({ kind: "none", reason: "unknown" });
});

test("a code with its edition is a place, and contradicts another edition", () => {
  expect(match("OLD:2")).toMatchObject({ place: "old:2", basis: "code" });
  expect(match("old:2", { edition: newer })).toMatchObject({ reason: "not-in-edition" });
  expect(match("old:9")).toMatchObject({ kind: "none", reason: "unknown" });
});

test("words for a kind of unit are cut, and one that the place never was is noted", () => {
  for (const text of [
    "Tỉnh Hòa Bình",
    "T. Hòa Bình",
    "T.Hòa Bình",
    "tỉnhHòa Bình",
    "Hoa Binh province",
  ]) {
    expect(match(text), text).toMatchObject({ place: "old:2", notes: [] });
  }
  expect(match("TP. Hòa Bình")).toMatchObject({ place: "old:2", notes: ["type-differs"] });
  expect(match("TP Đông Hà", { edition: newer })).toMatchObject({ place: "new:1", notes: [] });
  expect(match("Thái Sơn", { edition: newer })).toMatchObject({ place: "new:2" });
  expect(match("Tỉnh").kind).toBe("none");
});

test("a word before the name is judged by what the place was on the row's day", () => {
  const notesOf = (text: string, asOf?: string) => {
    const evidence = { edition: newer, ...(asOf === undefined ? {} : { asOf: day(asOf) }) };
    const found = match(text, evidence);
    return found.kind === "exact" ? found.notes : found.kind;
  };
  expect(notesOf("TP. Đông Hà", "2011-12-31")).toEqual(["type-differs"]);
  expect(notesOf("TP. Đông Hà", "2012-01-01")).toEqual([]);
  expect(notesOf("Tỉnh Đông Hà", "2011-12-31")).toEqual([]);
  expect(notesOf("Tỉnh Đông Hà", "2012-01-01")).toEqual(["type-differs"]);
  // Without a day it may have been either.
  expect(notesOf("Tỉnh Đông Hà")).toEqual([]);
});

test("an alias is exact and says what it is", () => {
  expect(match("đ.h", { edition: older })).toMatchObject({
    place: "old:1",
    spelling: "abbreviation",
  });
});

test("a slip of typing is a suggestion and never an answer", () => {
  expect(match("Hòa Bnìh")).toEqual({
    kind: "none",
    reason: "unknown",
    suggestions: [{ name: "Hòa Bình", places: ["old:2"] }],
  });
  expect(match("Hỏa Bình")).toMatchObject({
    kind: "none",
    suggestions: [{ name: "Hòa Bình", places: ["old:2"] }],
  });
  expect(match("Hội NCT tỉnh Thái Sơn", { asOf: day("2020-01-01") })).toMatchObject({
    kind: "none",
    suggestions: [{ name: "Thái Sơn", places: ["new:2"] }],
  });
  expect(match("Luân Đôn")).toEqual({ kind: "none", reason: "unknown", suggestions: [] });
});

test("a place of before the first edition is named as one", () => {
  expect(match("tỉnh Hà Cổ")).toMatchObject({
    kind: "none",
    reason: "former-place",
    former: { to: "1999-12-31" },
    suggestions: [{ places: ["old:1"] }],
  });
});

test("where an edition is stated, nothing of another one is suggested", () => {
  const suggested = (text: string, edition?: EditionId) => {
    const found = match(text, edition === undefined ? {} : { edition });
    return found.kind === "none" ? found.suggestions.flatMap(({ places }) => places) : found.kind;
  };
  expect(suggested("Hòa Bnìh")).toEqual(["old:2"]);
  expect(suggested("Hòa Bnìh", newer)).toEqual([]);
  expect(suggested("Đông Hàà")).toEqual(["old:1", "new:1"]);
  expect(suggested("Đông Hàà", newer)).toEqual(["new:1"]);
  expect(suggested("Hà Cổ", newer)).toEqual(["new:1"]);
  expect(suggested("old:3", newer)).toEqual(["new:2"]);
  expect(suggested("Toàn quốcc", newer)).toEqual(["country"]);
});

test("a text longer than any name is no place", () => {
  const letters = "ô".repeat(1_000_000);
  const unknown = { kind: "none", reason: "unknown", suggestions: [] };
  expect(match(letters)).toEqual(unknown);
  expect(match(`Hòa Bình ${letters}`)).toEqual(unknown);
  expect(match("1".repeat(1_000_000))).toEqual(unknown);
  expect(match("Đông Hà".padEnd(1_000_000), { edition: older })).toMatchObject({ place: "old:1" });
});

test("a day that is none is a misuse, whatever the name", () => {
  for (const text of ["Hòa Bình", "", "24", "old:1", "Luân Đôn"]) {
    expect(() => match(text, { asOf: day("30/6/2018") }), text).toThrow(InvalidDayError);
  }
});

test("the country has names too", () => {
  expect(match("TOÀN QUỐC")).toMatchObject({ kind: "exact", place: "country", notes: [] });
});

test("nothing typed is empty, and only signs are unknown", () => {
  expect(match("  ")).toEqual({ kind: "none", reason: "empty", suggestions: [] });
  expect(match("---")).toEqual({ kind: "none", reason: "unknown", suggestions: [] });
});

test("two places of one edition with one name stay ambiguous within it", () => {
  const [first] = smallGazetteer.provinces;
  const twins: Gazetteer = {
    ...smallGazetteer,
    provinces: first
      ? [...smallGazetteer.provinces, { ...first, id: "old:4" as typeof first.id, code: "4" }]
      : [],
  };
  expect(matchPlace(buildPlaceIndex(twins), "Đông Hà", { edition: older })).toEqual({
    kind: "ambiguous",
    reason: "name",
    candidates: ["old:1", "old:4"],
  });
});

test("an edition that the gazetteer does not have is a misuse", () => {
  const newest = "newest" as EditionId;
  expect(() => match("Đông Hà", { edition: newest })).toThrow(UnknownEditionError);
  expect(() => match("Đông Hà", { defaultEdition: newest })).toThrow(UnknownEditionError);
});
