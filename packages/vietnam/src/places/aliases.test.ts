import { expect, test } from "vitest";
import { aliases } from "./aliases.js";
import { gazetteer } from "./gazetteer.js";
import { labelChanges } from "./label-changes.js";

test("every alias and label change is of a province that exists", () => {
  const ids = new Set<string>(gazetteer.provinces.map(({ id }) => id));
  expect([...aliases, ...labelChanges].filter(([id]) => !ids.has(id))).toEqual([]);
});

test("an alias of a name that both editions have stands in both", () => {
  const names = new Map(
    gazetteer.provinces.map(({ id, labels }): [string, string] => [id, labels[0].short.vi]),
  );
  for (const [id, kind, text] of aliases) {
    const twins = gazetteer.provinces.filter((other) => names.get(other.id) === names.get(id));
    for (const twin of twins) {
      expect(
        aliases.some(([of, as, also]) => of === twin.id && as === kind && also === text),
        `${text} of ${twin.id}`,
      ).toBe(true);
    }
  }
});
