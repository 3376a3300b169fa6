import { expect, test } from "vitest";
import { schemes, schemeSources } from "./schemes.js";

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test("scheme windows follow each other without gap or overlap", () => {
  expect(schemes.map((scheme) => scheme.window.from)).toEqual([
    "2016-08-02",
    ...schemes.slice(0, -1).map((scheme) => dayAfter(scheme.window.to)),
  ]);
});

test("every target and every unknown target names a source that is listed", () => {
  const known = new Set(schemeSources.map((source) => source.id));
  for (const scheme of schemes) {
    for (const { sources } of [scheme, ...scheme.targets, ...scheme.unknownTargets]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(known).toContain(source);
    }
  }
});

test("target ids and source ids are unique", () => {
  const targets = schemes.flatMap((scheme) => scheme.targets.map((target) => target.id));
  expect(new Set(targets).size).toBe(targets.length);
  expect(new Set(schemeSources.map((source) => source.id)).size).toBe(schemeSources.length);
});

test("the national targets are those of the decisions", () => {
  const newClubs = schemes.flatMap((scheme) =>
    scheme.targets.flatMap((target) =>
      target.kind === "count" && target.measure === "new_clubs"
        ? [`${scheme.id}: ${target.qualifier} ${target.value} by ${target.by ?? "?"}`]
        : [],
    ),
  );
  expect(newClubs).toEqual([
    "1533: at-least 3200 by 2020-12-31",
    "1336: at-least 3000 by 2025-12-31",
    "1648: at-least 12000 by 2035-12-31",
    "1648: at-least 6000 by 2030-12-31",
  ]);
});
