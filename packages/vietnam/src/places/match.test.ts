import { buildPlaceIndex, foldPlaceName, matchPlace, type PlaceEvidence } from "@ishc/core/match";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gazetteer } from "./gazetteer.js";

const index = buildPlaceIndex(gazetteer);
const on = (day: string): PlaceEvidence => ({ asOf: day });
const placeOf = (text: string, evidence?: PlaceEvidence) => {
  const found = matchPlace(index, text, evidence);
  return found.kind === "exact" ? found.place : found.kind;
};

test("Hòa Bình is Hòa Bình however it is typed", () => {
  for (const text of [
    "Hoà Bình",
    "Hòa Bình".normalize("NFD"),
    "hoa binh",
    "T. Hòa Bình",
    "HOÀ BÌNH",
  ]) {
    expect(placeOf(text), text).toBe("vn63:17");
  }
});

test("Tuyên Quang is the smaller one in a row of 2024, the larger one in 2026, and ambiguous without a day", () => {
  expect(placeOf("Tuyên Quang", on("2024-12-31"))).toBe("vn63:08");
  expect(placeOf("Tuyên Quang", on("2026-03-31"))).toBe("vn34:08");
  expect(matchPlace(index, "Tuyên Quang")).toEqual({
    kind: "ambiguous",
    reason: "edition",
    candidates: ["vn63:08", "vn34:08"],
  });
});

test("popular, historical and short spellings are exact", () => {
  const day = on("2024-12-31");
  expect(placeOf("Bắc Cạn")).toBe("vn63:06");
  expect(placeOf("Đắc Lắc", day)).toBe("vn63:66");
  expect(placeOf("Dak Lak", day)).toBe("vn63:66");
  expect(placeOf("TP.HCM", day)).toBe("vn63:79");
  expect(placeOf("Sài Gòn", day)).toBe("vn63:79");
  expect(placeOf("BR-VT")).toBe("vn63:77");
  expect(placeOf("TT-Huế")).toBe("vn63:46");
  expect(placeOf("Thừa Thiên – Huế")).toBe("vn63:46");
  expect(placeOf("TP Huế", on("2026-01-01"))).toBe("vn34:46");
  expect(placeOf("VN-09")).toBe("vn63:20");
});

test("Hà Tây is a place of before 2008-08-01 and said so", () => {
  expect(matchPlace(index, "Tỉnh Hà Tây", on("2010-01-01"))).toEqual({
    kind: "none",
    reason: "former-place",
    former: gazetteer.formerPlaces[0],
    suggestions: [{ name: "Hà Nội", places: ["vn63:01"] }],
  });
  expect(gazetteer.formerPlaces[0]?.to).toBe("2008-07-31");
});

test('"Bắc" is none, with the names that begin so', () => {
  const found = matchPlace(index, "Bắc");
  expect(found.kind).toBe("none");
  expect(found.kind === "none" && found.suggestions.map(({ name }) => name)).toEqual([
    "Bắc Kạn",
    "Bắc Giang",
    "Bắc Ninh",
    "Bạc Liêu",
  ]);
});

test("a bare code is refused with the two places that have had it", () => {
  expect(matchPlace(index, "24")).toEqual({
    kind: "ambiguous",
    reason: "bare-code",
    candidates: ["vn63:24", "vn34:24"],
  });
});

test("names that other map data get wrong are answered with the right one to choose", () => {
  const suggested = (text: string) => {
    const found = matchPlace(index, text, on("2024-12-31"));
    return found.kind === "none" ? found.suggestions[0]?.name : found.kind;
  };
  expect(suggested("Bắc Liêu")).toBe("Bạc Liêu");
  expect(suggested("Quàng Nam")).toBe("Quảng Nam");
  expect(suggested("Kiến Giang")).toBe("Kiên Giang");
  expect(suggested("Lạng Sơm")).toBe("Lạng Sơn");
  expect(placeOf("Haiphong", on("2024-12-31"))).toBe("vn63:31");
  expect(placeOf("Can Tho city", on("2024-12-31"))).toBe("vn63:92");
  expect(matchPlace(index, "Southeast").kind).toBe("none");
});

test("33 names are ambiguous between the editions without evidence", () => {
  const names = gazetteer.provinces
    .filter(({ edition }) => edition === "vn34")
    .map(({ labels }) => labels[0].short.vi);
  const ambiguous = names.filter((name) => placeOf(name) === "ambiguous");
  expect(ambiguous).toHaveLength(34);
  // Huế is the 34th: a province of that name stands among the 63 for their last six months only.
  expect(ambiguous.filter((name) => name !== "Huế")).toHaveLength(33);
});

/** The ways of typing an official name that must all be that name. */
const variants: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => foldPlaceName(name),
  (name) => name.normalize("NFD").replace(/\p{M}/gu, ""),
  (name) => name.replaceAll("Đ", "Ð").replaceAll("đ", "ð"),
  (name) => name.replaceAll(" ", ""),
  (name) => name.replaceAll(" ", "-"),
  (name) => ` ${name.replaceAll(" ", "  ")}. `,
  (name) => name.replace("òa", "oà").replace("óa", "oá").replace("ủy", "uỷ"),
];
const prefixes = [
  "",
  "Tỉnh ",
  "tỉnh",
  "T. ",
  "T.",
  "TP. ",
  "Tp ",
  "TP",
  "Thành phố ",
  "THÀNH PHỐ ",
];

test("every official name in every spelling is itself and nothing else", () => {
  const mistaken: string[] = [];
  for (const { id, edition, labels } of gazetteer.provinces) {
    for (const { short, full } of labels) {
      const typed = [
        ...variants.flatMap((variant) => prefixes.map((prefix) => prefix + variant(short.vi))),
        ...[full.vi, short.en, full.en].flatMap((text) => variants.map((variant) => variant(text))),
      ];
      for (const text of typed) {
        const found = matchPlace(index, text);
        const candidates =
          found.kind === "exact"
            ? [found.place]
            : found.kind === "ambiguous"
              ? found.candidates
              : [];
        // Without evidence it is this place, and at most one of the other edition beside it.
        const editions = new Set(candidates.map((place) => place.split(":")[0]));
        const isOnly = candidates.includes(id) && editions.size === candidates.length;
        if (placeOf(text, { edition }) !== id || !isOnly) mistaken.push(text);
      }
    }
  }
  expect(mistaken).toEqual([]);
});

test("every alias is its place in its edition, in either Unicode form and without marks", () => {
  for (const { id, edition, aliases } of gazetteer.provinces) {
    for (const { text, kind } of aliases) {
      for (const typed of [text, text.normalize("NFD"), foldPlaceName(text), text.toLowerCase()]) {
        expect(matchPlace(index, typed, { edition }), typed).toMatchObject({
          place: id,
          spelling: kind,
        });
      }
    }
  }
});

test("a text with one letter changed is answered only where it is another name itself", () => {
  const spellings = new Map(
    gazetteer.provinces.map(({ id, labels, aliases }) => [
      id,
      new Set(
        [...labels.flatMap(({ short }) => [short.vi, short.en]), ...aliases.map(({ text }) => text)]
          .map(foldPlaceName)
          .flatMap((key) => [key, key.replace(/^tp/, ""), key.replace(/city$/, "")]),
      ),
    ]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...gazetteer.provinces),
      fc.nat(),
      fc.constantFrom(...Array.from("abcdeghiklmnopqrstuvxy")),
      ({ edition, labels }, at, letter) => {
        const name = foldPlaceName(labels[0].short.vi);
        const position = at % name.length;
        const typed = name.slice(0, position) + letter + name.slice(position + 1);
        const found = matchPlace(index, typed, { edition });
        if (found.kind === "exact") expect(spellings.get(found.place)).toContain(typed);
      },
    ),
    { numRuns: 1000 },
  );
});

test("an edition's id, or a code written without its stroke, is no ISO code", () => {
  for (const text of ["vn34", "vn63", "vn24", "VN 63", "T. VN-34"]) {
    expect(matchPlace(index, text).kind, text).toBe("none");
  }
  const iso = gazetteer.provinces.filter(({ isoCode }) => isoCode !== undefined);
  for (const { id, isoCode = "" } of iso) {
    expect(matchPlace(index, isoCode)).toMatchObject({ kind: "exact", place: id });
  }
});
