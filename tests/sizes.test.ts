import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listSpecifiers, measureBundle, measureSize } from "../tools/measure-bundle.mjs";
import { root } from "../tools/run.mjs";
import {
  browserEntries,
  browserPackages,
  forbiddenStrings,
  sizeLimits,
} from "../tools/size-limits.mjs";

const specifiers = listSpecifiers();
const widgetEntries = specifiers.filter(
  (entry) => entry.startsWith("@ishc/widgets") && !/\.(json|css)$/.test(entry),
);
const findForbidden = (text: string) =>
  Object.entries(forbiddenStrings)
    .filter(([mark]) => text.includes(mark))
    .map(([, meaning]) => meaning);

describe("the size of what a page loads", () => {
  it.for(sizeLimits)("of $name is at most $limitKib KiB", async (limit) => {
    const byteCount = await measureSize(limit);
    expect(byteCount, `${limit.name} is not there to be measured`).toBeDefined();
    const kib = (Number(byteCount) / 1024).toFixed(2);
    const mend =
      `${limit.name} is ${kib} KiB, its ceiling is ${limit.limitKib}. Ceilings are not raised: load with ` +
      "import() what is not needed at once, or say it in less code. `npm run size` shows them all.";
    expect(byteCount, mend).toBeLessThanOrEqual(limit.limitKib * 1024);
  });

  it("has a ceiling for every element that is published", () => {
    const limited = sizeLimits.flatMap(({ imports = [] }) => imports);
    const elements = widgetEntries.filter(
      // ishc-data draws nothing; it is the store, which has a ceiling of its own.
      (entry) => entry.includes("/define/") && !entry.endsWith("/ishc-data.js"),
    );
    expect(elements.filter((entry) => !limited.includes(entry))).toEqual([]);
  });
});

describe("what a page loads", () => {
  for (const entry of [
    ...browserEntries.filter((one) => specifiers.includes(one)),
    ...widgetEntries,
  ]) {
    it(`from ${entry} holds no zod, date-fns, decorator or development build`, async () => {
      const { text, packages } = await measureBundle([entry], { isWhole: true });
      expect(packages.filter((name) => !browserPackages.includes(name))).toEqual([]);
      expect(findForbidden(text)).toEqual([]);
    });
  }

  it.for(sizeLimits.filter(({ file }) => file !== undefined))(
    "as $name holds none either",
    ({ file }) => {
      expect(findForbidden(readFileSync(`${root}${file}`, "utf8"))).toEqual([]);
    },
  );

  it("would be refused if zod or date-fns were in it", async () => {
    const { text, packages } = await measureBundle(["zod", "date-fns/addDays"]);
    expect(packages).toEqual(["date-fns", "zod"]);
    expect(findForbidden(text)).toEqual(["zod is in it", "date-fns is in it"]);
  });
});
