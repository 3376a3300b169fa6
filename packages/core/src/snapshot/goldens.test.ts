/// <reference types="node" />
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readSnapshot } from "./read-snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";

// Files as earlier versions wrote them. Once 1.0.0 is released none of them is ever changed:
// a reader that refuses one has broken every page that still carries such a file.
const folder = new URL("../../schema/goldens/", import.meta.url);
const names = await readdir(folder);

test.each([...names])("%s opens for ever", async (name: string) => {
  const reading = readSnapshot(await readFile(new URL(name, folder), "utf8"));
  expect(reading).toMatchObject({ ok: true });
  const figures = reading.ok ? reading.snapshot.figures : [];
  expect(figures.find(({ id }) => id === "f1")).toMatchObject({
    measure: "clubs",
    value: 1458,
    asOf: "2018-06-30",
    asOfPrecision: "day",
    asOfBasis: "stated",
    origin: "published",
    shown: true,
  });
});

test("the writer still writes what the newest of them holds", async () => {
  const text = await readFile(new URL("snapshot-1.0-draft.json", folder), "utf8");
  expect(stringifySnapshot(built(sampleParts))).toBe(`${JSON.stringify(JSON.parse(text))}\n`);
});
