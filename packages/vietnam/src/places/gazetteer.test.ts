import {
  BareCodeError,
  countProvincesOn,
  findCommuneCount,
  getProvince,
  listPredecessors,
  listProvinces,
  listRegions,
  listSuccessors,
  unitLabel,
  type Day,
  type EditionId,
} from "@ishc/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gazetteer } from "./gazetteer.js";

const [vn63, vn34] = ["vn63" as EditionId, "vn34" as EditionId];
const label = (place: string, day: string) => unitLabel(gazetteer, place, day).full.vi;
const short = (place: string) => getProvince(gazetteer, place).labels[0].short.vi;

test("there are 63 provinces until 2025-06-30 and 34 from 2025-07-01", () => {
  expect(countProvincesOn(gazetteer, "2018-06-30")).toBe(63);
  expect(countProvincesOn(gazetteer, "2025-06-30")).toBe(63);
  expect(countProvincesOn(gazetteer, "2025-07-01")).toBe(34);
  expect(countProvincesOn(gazetteer, "2008-07-31")).toBeUndefined();
});

test("the seven codes that were given again are two places each, and a bare one is refused", () => {
  const given = {
    "15": ["Yên Bái", "Lào Cai"],
    "24": ["Bắc Giang", "Bắc Ninh"],
    "44": ["Quảng Bình", "Quảng Trị"],
    "52": ["Bình Định", "Gia Lai"],
    "80": ["Long An", "Tây Ninh"],
    "82": ["Tiền Giang", "Đồng Tháp"],
    "91": ["Kiên Giang", "An Giang"],
  };
  for (const [code, [before, today]] of Object.entries(given)) {
    expect([short(`vn63:${code}`), short(`vn34:${code}`)]).toEqual([before, today]);
    let refused: unknown;
    try {
      getProvince(gazetteer, code);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(BareCodeError);
    expect((refused as BareCodeError).candidates).toEqual([`vn63:${code}`, `vn34:${code}`]);
  }
  // Thừa Thiên Huế and Huế are one place under two names.
  const differing = listProvinces(gazetteer, vn34)
    .map(({ code }) => code)
    .filter((code) => short(`vn63:${code}`) !== short(`vn34:${code}`) && code !== "46");
  expect(differing).toEqual(Object.keys(given));
});

test("labels change on the day the law says", () => {
  expect(label("vn63:46", "2024-12-31")).toBe("tỉnh Thừa Thiên Huế");
  expect(label("vn63:46", "2025-01-01")).toBe("thành phố Huế");
  expect(label("vn34:75", "2026-04-29")).toBe("tỉnh Đồng Nai");
  expect(label("vn34:75", "2026-04-30")).toBe("thành phố Đồng Nai");
  expect(label("vn34:22", "2026-08-31")).toBe("tỉnh Quảng Ninh");
  expect(label("vn34:22", "2026-09-01")).toBe("thành phố Quảng Ninh");
  expect(label("vn34:24", "2026-09-19")).toBe("tỉnh Bắc Ninh");
  expect(label("vn34:24", "2026-09-20")).toBe("thành phố Bắc Ninh");
  expect(label("vn34:79", "2026-01-01")).toBe("Thành phố Hồ Chí Minh");
});

test("on 2026-09-20 the 34 are 25 provinces and 9 cities; on 2025-07-01 28 and 6", () => {
  const cities = (day: string) =>
    listProvinces(gazetteer, vn34).filter(
      ({ id }) => unitLabel(gazetteer, id, day as Day).type === "municipality",
    ).length;
  expect(cities("2025-07-01")).toBe(6);
  expect(cities("2026-04-30")).toBe(7);
  expect(cities("2026-09-20")).toBe(9);
});

test("labels are total over the days of an edition, without gap or overlap", () => {
  for (const { edition, labels } of gazetteer.provinces) {
    const days = gazetteer.editions.find(({ id }) => id === edition);
    expect(labels[0].from).toBe(days?.from);
    expect(labels.at(-1)?.to).toBe(days?.to);
  }
  const days = fc.date({
    min: new Date("2008-08-01"),
    max: new Date("2035-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...gazetteer.provinces), days, (province, date) => {
      const day = date.toISOString().slice(0, 10) as Day;
      const edition = gazetteer.editions.find(({ id }) => id === province.edition);
      const holding = province.labels.filter(
        ({ from, to }) => from <= day && (to === null || day <= to),
      );
      const exists = edition && edition.from <= day && (edition.to === null || day <= edition.to);
      expect(holding).toHaveLength(exists ? 1 : 0);
      if (exists) expect(unitLabel(gazetteer, province.id, day)).toBe(holding[0]);
    }),
  );
});

test("the 34 are an exact partition of the 63", () => {
  const parts = listProvinces(gazetteer, vn34).flatMap(({ id }) => listPredecessors(gazetteer, id));
  expect([...parts].sort()).toEqual(listProvinces(gazetteer, vn63).map(({ id }) => id));
  fc.assert(
    fc.property(fc.constantFrom(...listProvinces(gazetteer, vn63)), ({ id }) => {
      const heirs = listSuccessors(gazetteer, id);
      expect(heirs).toHaveLength(1);
      expect(heirs.flatMap((heir) => listPredecessors(gazetteer, heir))).toContain(id);
    }),
  );
  const sizes = listProvinces(gazetteer, vn34).map(({ formedFrom }) => formedFrom.length);
  expect(sizes.filter((size) => size === 1)).toHaveLength(11);
});

test("every one of the 63 has an ISO code of its own, and none of the 34 has one", () => {
  const iso = gazetteer.provinces.flatMap(({ isoCode }) => isoCode ?? []);
  expect(new Set(iso).size).toBe(63);
  expect(iso.every((code) => /^VN-([A-Z]{2}|\d{2})$/.test(code))).toBe(true);
  expect(listProvinces(gazetteer, vn34).every(({ isoCode }) => isoCode === undefined)).toBe(true);
});

test("the regions of 2006 group each of the 63 once; the proposal of 2025 groups nothing", () => {
  const grouped = listRegions(gazetteer, vn63).flatMap(({ provinces }) => provinces);
  expect([...grouped].sort()).toEqual(listProvinces(gazetteer, vn63).map(({ id }) => id));
  expect(listRegions(gazetteer, vn34)).toEqual([]);
  const proposal = gazetteer.regionSets.find(({ status }) => status === "proposal");
  expect(proposal?.regions.flatMap(({ provinces }) => provinces)).toHaveLength(34);
});

test("the communes add up to the published sums, on their days", () => {
  const sum = (day: string, type: string) =>
    listProvinces(gazetteer, vn34).reduce((total, { id }) => {
      const types = findCommuneCount(gazetteer, id, day)?.communeCountByType ?? {};
      return total + ((types as Record<string, number>)[type] ?? 0);
    }, 0);
  const sums = (day: string) => ["commune", "ward", "special-zone"].map((type) => sum(day, type));
  expect(sums("2025-07-01")).toEqual([2621, 687, 13]);
  expect(sums("2026-04-30")).toEqual([2611, 697, 13]);
  expect(sums("2026-09-20")).toEqual([2599, 709, 13]);
  const before = listProvinces(gazetteer, vn63).map(({ communeCounts }) => communeCounts[0]);
  expect(before.reduce((total, count) => total + (count?.communeCount ?? 0), 0)).toBe(10_035);
  expect(before.reduce((total, count) => total + (count?.districtCount ?? 0), 0)).toBe(696);
  expect(findCommuneCount(gazetteer, "vn63:20", "2018-06-30")).toBeUndefined();
});

test("every fact names a source that exists, and every alias a province", () => {
  const known = new Set(gazetteer.sources.map(({ id }) => id));
  const named = [
    ...gazetteer.editions.map(({ source }) => source),
    ...gazetteer.provinces.flatMap(({ source, labels, communeCounts }) => [
      source,
      ...labels.map((each) => each.source),
      ...communeCounts.map((each) => each.source),
    ]),
    ...gazetteer.regionSets.map(({ source }) => source),
    ...gazetteer.formerPlaces.map(({ source }) => source),
  ];
  expect(named.filter((source) => !known.has(source))).toEqual([]);
});

test("every name is written in NFC", () => {
  const text = JSON.stringify(gazetteer);
  expect(text.normalize("NFC")).toBe(text);
});
