import { expect, test } from "vitest";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";

const kinds = ["association", "government", "donor", "press", "project"];

/** The ids that are shown of figures of one fact; a source is named by kind and day of publication. */
function shownOf(figures: readonly Record<string, unknown>[]): readonly string[] {
  const sources = kinds.flatMap((kind) =>
    [null, "2018-07-01", "2018-08-01"].map((published) => ({
      id: `${kind}-${published ?? "undated"}`,
      kind,
      title: kind,
      published,
    })),
  );
  const { places, publisher, licence, asOf, generatedAt, generator, edition } = sampleParts;
  const parts: unknown = {
    ...{ asOf, generatedAt, generator, edition, publisher, licence, places, sources },
    ...{ clusters: [], schemes: [], plans: [], trainings: [], issues: [] },
    issueCounts: { register: {} },
    figures: figures.map((fields, index) => ({
      ...sampleParts.figures[1],
      id: `f${index}`,
      sources: ["press-undated"],
      ...fields,
    })),
  };
  return built(parts as typeof sampleParts)
    .figures.filter(({ shown }) => shown)
    .map(({ id }) => id);
}

test("of one fact the association is shown before government, donor, press and project", () => {
  for (let first = 0; first < kinds.length - 1; first++) {
    const later = { sources: [`${kinds[first + 1]}-2018-08-01`], value: 1 };
    const earlier = { sources: [`${kinds[first]}-undated`], qualifier: "about", value: 2 };
    expect(shownOf([later, earlier])).toEqual(["f1"]);
  }
});

test("a figure speaks with the voice of its first source in that order", () => {
  expect(
    shownOf([{ sources: ["press-2018-08-01"] }, { sources: ["project-undated", "donor-undated"] }]),
  ).toEqual(["f1"]);
});

test("then the later publication, the exacter word and the id decide", () => {
  expect(
    shownOf([
      { sources: ["press-undated"] },
      { sources: ["press-2018-07-01"] },
      { sources: ["press-2018-08-01"], qualifier: "about" },
    ]),
  ).toEqual(["f2"]);
  expect(shownOf([{ qualifier: "about" }, { qualifier: "over" }, { qualifier: "exact" }])).toEqual([
    "f2",
  ]);
  expect(shownOf([{}, {}])).toEqual(["f0"]);
});

test("other measures, places, parts, days and periods are other facts", () => {
  expect(
    shownOf([
      {},
      { measure: "members" },
      { place: "vn63:20" },
      { part: "project:VIE085" },
      { asOf: "2018-06-29" },
      { periodFrom: "2018-01-01" },
    ]),
  ).toHaveLength(6);
});

test("a placeholder day is shown, unless a day that is known says something else", () => {
  const placeholder = { asOfBasis: "placeholder", sources: ["association-2018-08-01"] };
  expect(shownOf([placeholder])).toEqual(["f0"]);
  expect(shownOf([placeholder, {}])).toEqual(["f1"]);
});

test("a figure gives way to the one that supersedes it", () => {
  const old = { sources: ["association-2018-08-01"] };
  const newer = { supersedes: { figure: "f0", reason: "newer" } };
  expect(shownOf([old, newer])).toEqual(["f1"]);
  expect(shownOf([old, { ...newer, asOf: "2018-06-29" }])).toEqual(["f0", "f1"]);
});

test("a corrected figure is not shown at all, also when its day was the mistake", () => {
  const correction = { asOf: "2018-06-29", supersedes: { figure: "f0", reason: "corrected" } };
  expect(shownOf([{}, correction])).toEqual(["f1"]);
});
