import { communeTypeOn, findCommuneCount, listSuccessors, type Day } from "@ishc/core";
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
        const type = communeTypeOn(commune, day as Day);
        counted[type] = (counted[type] ?? 0) + 1;
      }
      const expected = findCommuneCount(gazetteer, id, day as Day)?.communeCountByType;
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

test("every name is written in NFC and cut of its kind", () => {
  for (const { name } of [...communes.communes, ...communes.formerCommunes]) {
    expect(name).toBe(name.normalize("NFC").trim());
    // The ward of the bronze founders in Huế is called so.
    if (name !== "Phường Đúc") expect(name).not.toMatch(/^(Xã|Phường|Thị trấn|Đặc khu) /);
    expect(name).not.toBe("");
  }
});

test("a former commune is listed only in communes on its province's land, and there is no dangling one", () => {
  const provinceOf = new Map(communes.communes.map(({ id, province }) => [id, province]));
  for (const { province, listedIn } of communes.formerCommunes) {
    expect(listedIn.length).toBeGreaterThan(0);
    const [heir] = listSuccessors(gazetteer, province);
    for (const commune of listedIn) expect(provinceOf.get(commune)).toBe(heir);
  }
});

test("every commune's full name is itself in its province", () => {
  for (const { id, province, name, types } of communes.communes) {
    for (const { type } of types) {
      expect(matchCommune(index, `${word(type)} ${name}`, { province }), name).toEqual({
        kind: "exact",
        commune: id,
        notes: [],
      });
    }
  }
});

test("every former commune's full name with its district is itself", () => {
  for (const former of communes.formerCommunes) {
    const { province, district, name, type } = former;
    const found = matchCommune(index, `${word(type)} ${name}`, { province, district });
    expect(found, `${name}, ${district}`).toEqual({ kind: "listed", former });
  }
});
