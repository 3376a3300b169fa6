import { expect, test } from "vitest";
import type { Day } from "../day/day.js";
import { InvalidDayError } from "../day/invalid-day-error.js";
import {
  BareCodeError,
  compareProvinces,
  countProvincesOn,
  countryId,
  findCommuneCount,
  findEditionOn,
  findProvince,
  getEdition,
  getProvince,
  hasPlaceOn,
  listPredecessors,
  listProvinces,
  listRegions,
  listSuccessors,
  unitLabel,
  UnknownEditionError,
  UnknownPlaceError,
  type EditionId,
  type PlaceId,
} from "./index.js";
import { smallGazetteer as gazetteer } from "./testing/small-gazetteer.js";

const day = (text: string) => text as Day;
const place = (text: string) => text as PlaceId;
const edition = (text: string) => text as EditionId;

test("an edition holds from its first day to its last, and none holds before the first", () => {
  expect(findEditionOn(gazetteer, day("1999-12-31"))).toBeUndefined();
  expect(findEditionOn(gazetteer, day("2000-01-01"))?.id).toBe("old");
  expect(findEditionOn(gazetteer, day("2009-12-31"))?.id).toBe("old");
  expect(findEditionOn(gazetteer, day("2010-01-01"))?.id).toBe("new");
  expect(findEditionOn(gazetteer, day("2999-01-01"))?.id).toBe("new");
});

test("the number of provinces is that of the day's edition, and unknown where there is none", () => {
  expect(countProvincesOn(gazetteer, day("2009-12-31"))).toBe(3);
  expect(countProvincesOn(gazetteer, day("2010-01-01"))).toBe(2);
  expect(countProvincesOn(gazetteer, day("1990-01-01"))).toBeUndefined();
});

test("a bare code is refused with every place that has or had it", () => {
  expect(() => getProvince(gazetteer, "2")).toThrow(BareCodeError);
  try {
    getProvince(gazetteer, "2");
  } catch (error) {
    expect((error as BareCodeError).candidates).toEqual(["old:2", "new:2"]);
    expect((error as Error).message).toContain("old:2 or new:2");
  }
  expect(findProvince(gazetteer, "2")).toBeUndefined();
});

test("a place or an edition that does not exist is a named error, and finding it finds nothing", () => {
  expect(() => getProvince(gazetteer, "new:9")).toThrow(UnknownPlaceError);
  expect(() => getEdition(gazetteer, "newer")).toThrow(UnknownEditionError);
  expect(() => listProvinces(gazetteer, edition("newer"))).toThrow(UnknownEditionError);
  expect(findProvince(gazetteer, "new:9")).toBeUndefined();
});

test("a place exists on the days of its edition; the country always does", () => {
  expect(hasPlaceOn(gazetteer, place("old:2"), day("2009-12-31"))).toBe(true);
  expect(hasPlaceOn(gazetteer, place("old:2"), day("2010-01-01"))).toBe(false);
  expect(hasPlaceOn(gazetteer, countryId, day("1900-01-01"))).toBe(true);
});

test("a label is that of the day, the first before it existed and the last after", () => {
  const full = (id: string, on: string) => unitLabel(gazetteer, place(id), day(on)).full.vi;
  expect(full("new:1", "1990-01-01")).toBe("province Đông Hà");
  expect(full("new:1", "2011-12-31")).toBe("province Đông Hà");
  expect(full("new:1", "2012-01-01")).toBe("city Đông Hà");
  expect(full("country", "2012-01-01")).toBe("cả nước");
});

test("succession is told both ways", () => {
  expect(listPredecessors(gazetteer, place("new:1"))).toEqual(["old:1", "old:2"]);
  expect(listPredecessors(gazetteer, place("old:1"))).toEqual([]);
  expect(listSuccessors(gazetteer, place("old:2"))).toEqual(["new:1"]);
  expect(listSuccessors(gazetteer, place("new:1"))).toEqual([]);
});

test("only decided regions group; a proposal does not", () => {
  expect(listRegions(gazetteer, edition("old")).map(({ id }) => id)).toEqual(["all"]);
  expect(listRegions(gazetteer, edition("new"))).toEqual([]);
});

test("a count of communes is not for days before it was taken", () => {
  expect(findCommuneCount(gazetteer, place("new:1"), day("2010-05-31"))).toBeUndefined();
  expect(findCommuneCount(gazetteer, place("new:1"), day("2010-06-01"))?.communeCount).toBe(12);
  expect(findCommuneCount(gazetteer, place("new:1"), day("2020-01-01"))?.communeCount).toBe(12);
  expect(findCommuneCount(gazetteer, place("old:1"), day("2005-01-01"))).toBeUndefined();
});

test("names stand in the order of the collator that is passed in", () => {
  const inOrder = [...listProvinces(gazetteer, edition("old"))]
    .sort(compareProvinces(new Intl.Collator("vi"), "vi", day("2005-01-01")))
    .map(({ labels }) => labels[0].short.vi);
  expect(inOrder).toEqual(["Đông Hà", "Hòa Bình", "Thái Sơn"]);
});

test("a day that is none is a misuse", () => {
  const written = day("30/6/2018");
  expect(() => findEditionOn(gazetteer, written)).toThrow(InvalidDayError);
  expect(() => countProvincesOn(gazetteer, written)).toThrow(InvalidDayError);
  expect(() => unitLabel(gazetteer, "country", written)).toThrow(InvalidDayError);
  expect(() => unitLabel(gazetteer, "new:1", written)).toThrow(InvalidDayError);
  expect(() => hasPlaceOn(gazetteer, "country", written)).toThrow(InvalidDayError);
  expect(() => findCommuneCount(gazetteer, "new:1", written)).toThrow(InvalidDayError);
});

test("a gazetteer is JSON-safe", () => {
  expect(JSON.parse(JSON.stringify(gazetteer))).toEqual(gazetteer);
});
