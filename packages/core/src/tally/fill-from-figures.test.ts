import { expect, test } from "vitest";
import type { Day } from "../day/day.js";
import type { Figure, FigureId } from "../figure/figure.js";
import type { PlaceId } from "../place/place.js";
import { smallGazetteer as gazetteer } from "../place/testing/small-gazetteer.js";
import type { SourceId } from "../source/source.js";
import { fillFromFigures } from "./fill-from-figures.js";
import { emptyTally } from "./merge-tallies.js";
import { rollUp } from "./roll-up.js";
import type { Tally } from "./tally.js";
import { club, windows } from "./testing/clubs.js";
import { old, recent, tallyOf } from "./testing/tallies.js";

const figure = (
  place: string,
  value: number,
  asOf: string,
  rest: Partial<Figure> = {},
): Figure => ({
  id: `f-${place}-${asOf}` as FigureId,
  measure: "clubs",
  place: place as PlaceId,
  asOf: asOf as Day,
  asOfPrecision: "day",
  asOfBasis: "stated",
  value,
  qualifier: "exact",
  origin: "published",
  sources: [`s-${place}` as SourceId],
  ...rest,
});
const fill = (tally: Tally, figures: readonly Figure[], asOf = "2009-12-31") =>
  fillFromFigures(tally, figures, { gazetteer, schemes: windows, asOf: asOf });
const contributorsOf = ({ tally }: ReturnType<typeof fill>) =>
  tally.contributions.map(({ contributor }) => contributor);
const country = ({ tally }: ReturnType<typeof fill>, measure = "clubs") =>
  rollUp(tally, { gazetteer }).sums.find(
    (sum) => "place" in sum.area && sum.area.place === "country" && sum.measure === measure,
  );

test("a published figure speaks for a province without a register, and keeps its day", () => {
  const filled = fill(tallyOf([club({ province: "old:1" })]), [
    figure("old:1", 99, "2009-06-30"),
    figure("old:2", 40, "2008-12-31", { qualifier: "over" }),
    figure("old:2", 41, "2009-03-31", { qualifier: "over" }),
    figure("old:2", 50, "2010-01-31"),
  ]);
  expect(contributorsOf(filled)).toEqual(["figures:old:2@2009-12-31", "register:old:1@2009-12-31"]);
  expect(country(filled)).toMatchObject({
    value: 42,
    qualifier: "at-least",
    firstDay: "2009-03-31",
    lastDay: "2009-12-31",
    provinces: { numerator: 2, denominator: 3 },
  });
  expect([...filled.sources.values()]).toEqual([["s-old:2"]]);
});

test("without any register nothing is added up: figures are told as they were published", () => {
  expect(fill(emptyTally(old), [figure("old:2", 40, "2008-12-31")]).tally).toEqual(emptyTally(old));
});

test("figures of a part, of a placeholder day, of a time that is no window and beyond all sums speak for nobody", () => {
  const filled = fill(tallyOf([club({ province: "old:1" })]), [
    figure("old:2", 1, "2009-06-30", { part: "district:x" }),
    figure("old:2", 2, "2009-06-30", { asOfBasis: "placeholder" }),
    figure("old:2", 3, "2009-06-30", { measure: "new_clubs", periodFrom: "2009-01-01" as Day }),
    figure("old:2", 4, "2009-06-30", { measure: "people_trained" }),
    figure("old:2", 5, "2009-06-30", { measure: "communes_with_club" }),
    figure("old:2", Number.MAX_SAFE_INTEGER, "2009-06-30"),
  ]);
  expect(contributorsOf(filled)).toEqual(["register:old:1@2009-12-31"]);
});

test("new clubs counted from the first day of a window are of its scheme", () => {
  const filled = fill(tallyOf([club({ province: "old:1" })]), [
    figure("old:2", 7, "2009-06-30", { measure: "new_clubs", periodFrom: "2005-08-31" as Day }),
  ]);
  const [figures] = filled.tally.contributions;
  expect(figures?.sums).toMatchObject([{ measure: "new_clubs", scheme: "b", value: 7 }]);
});

test("a merged province's own figure comes before those of its parts", () => {
  const clubs = [club({ province: "old:3" })];
  const registers = tallyOf(clubs, { edition: recent, asOf: "2010-06-30" });
  const parts = [figure("old:1", 10, "2009-12-01"), figure("old:2", 20, "2009-12-31")];
  expect(contributorsOf(fill(registers, parts, "2010-06-30"))).toEqual([
    "figures:old:1@2010-06-30",
    "figures:old:2@2010-06-30",
    "register:new:2@2010-06-30",
  ]);
  expect(
    contributorsOf(fill(registers, [...parts, figure("new:1", 31, "2010-03-31")], "2010-06-30")),
  ).toEqual(["figures:new:1@2010-06-30", "register:new:2@2010-06-30"]);
});
