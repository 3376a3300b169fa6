import { communeTypeOn, findCommuneCount, listSuccessors } from "@ishc/core";
import { buildCommuneIndex, matchCommune } from "@ishc/core/match";
import { expect, test } from "vitest";
import { gazetteer } from "../places/gazetteer.js";
import { unitTypes } from "../places/unit-types.js";
import { communes } from "./communes.js";
import { communeTypeChanges } from "./type-changes.js";

const index = buildCommuneIndex(gazetteer, communes);
const word = (type: string) => unitTypes.find(({ id }) => id === type)?.name.vi ?? "";

test("there are 3,321 communes, each with a code of its own", () => {
  expect(communes.communes).toHaveLength(3321);
  expect(new Set(communes.communes.map(({ id }) => id)).size).toBe(3321);
  expect(communes.communes.every(({ code }) => /^\d{5}$/.test(code))).toBe(true);
});

test("the communes of each province are as many of each kind as its counts say, on every day they change", () => {
  for (const day of ["2025-07-01", "2026-04-29", "2026-04-30", "2026-09-19", "2026-09-20"]) {
    for (const { id, edition } of gazetteer.provinces) {
      if (edition !== communes.edition) continue;
      const counted: Record<string, number> = { commune: 0, ward: 0, "special-zone": 0 };
      for (const commune of communes.communes) {
        if (commune.province !== id) continue;
        const type = communeTypeOn(commune, day);
        counted[type] = (counted[type] ?? 0) + 1;
      }
      const expected = findCommuneCount(gazetteer, id, day)?.communeCountByType;
      expect(counted, `${id} on ${day}`).toEqual(expected);
    }
  }
});

test("the communes that became wards are the ones their names say", () => {
  for (const [from, , , names] of communeTypeChanges) {
    for (const [code, name] of Object.entries(names)) {
      const commune = communes.communes.find((known) => known.code === code);
      expect(commune?.name).toBe(name);
      expect(commune?.types.at(-1)?.from).toBe(from);
    }
  }
});

test("Hoàng Sa and Trường Sa are special zones of Đà Nẵng and Khánh Hòa", () => {
  const found = (id: string) => communes.communes.find((commune) => commune.id === id);
  expect(found("vn34:20333")).toMatchObject({ name: "Hoàng Sa", province: "vn34:48" });
  expect(found("vn34:22736")).toMatchObject({ name: "Trường Sa", province: "vn34:56" });
});

// The lists are long: what does not hold is gathered, and compared once.
test("every name is written in NFC and cut of its kind", () => {
  const names = [...communes.communes, ...communes.formerCommunes].map(({ name }) => name);
  expect(names.filter((name) => name === "" || name !== name.normalize("NFC").trim())).toEqual([]);
  // The ward of the bronze founders in Huế is called Phường Đúc.
  const kinds = /^(Xã|Phường|Thị trấn|Đặc khu) /;
  expect(names.filter((name) => kinds.test(name))).toEqual(["Phường Đúc"]);
});

test("a former commune is listed only in communes on its province's land, and there is no dangling one", () => {
  const provinceOf = new Map(communes.communes.map(({ id, province }) => [id, province]));
  const heirs = new Map(
    gazetteer.provinces.map(({ id }) => [id, listSuccessors(gazetteer, id)[0]]),
  );
  const astray = communes.formerCommunes.filter(
    ({ province, listedIn }) =>
      listedIn.length === 0 || listedIn.some((id) => provinceOf.get(id) !== heirs.get(province)),
  );
  expect(astray).toEqual([]);
});

test("every commune's full name is itself in its province", () => {
  const mistaken = communes.communes.filter(({ id, province, name, types }) =>
    types.some(({ type }) => {
      const found = matchCommune(index, `${word(type)} ${name}`, { province });
      return found.kind !== "exact" || found.commune !== id || found.notes.length > 0;
    }),
  );
  expect(mistaken).toEqual([]);
});

test("every former commune's full name with its district is itself", () => {
  const mistaken = communes.formerCommunes.filter((former) => {
    const { province, district, name, type } = former;
    const found = matchCommune(index, `${word(type)} ${name}`, { province, district });
    return found.kind !== "listed" || found.former !== former;
  });
  expect(mistaken).toEqual([]);
});

test("a former commune told with its district is never taken for one of today that bears its name", () => {
  const wrong: string[] = [];
  for (const former of communes.formerCommunes) {
    const [heir] = listSuccessors(gazetteer, former.province);
    if (heir === undefined) throw new Error(`${former.province} has no successor.`);
    const found = matchCommune(index, former.name, { province: heir, district: former.district });
    if (found.kind === "exact" && !former.listedIn.includes(found.commune)) {
      wrong.push(`${former.name}, ${former.district}: ${found.commune}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("the word of a town, which no commune of today has, means the former town", () => {
  expect(matchCommune(index, "Thị trấn Cao Lộc", { province: "vn34:20" }).kind).toBe("listed");
});
