import { expect, test } from "vitest";
import { runInNewContext } from "node:vm";
import { readSnapshot } from "./read-snapshot.js";
import { SnapshotNameError, snapshotScript } from "./snapshot-script.js";
import { built } from "./testing/built.js";
import { sampleParts } from "./testing/sample-parts.js";

const hostile = "</script><!-- \u2028\u2029 \\ ' \" ` ${1}";
const snapshot = built({ ...sampleParts, licence: hostile });

interface Page {
  ishc?: { provide?: unknown; queue?: [string, unknown][] };
}

test("before the elements are there, the script leaves its data in the queue", () => {
  const page: Page = {};
  runInNewContext(snapshotScript("lang-son-2018", snapshot), page);
  runInNewContext(snapshotScript("second", snapshot), page);
  expect(page.ishc?.queue?.map(([name]) => name)).toEqual(["lang-son-2018", "second"]);
  expect(readSnapshot(page.ishc?.queue?.[0]?.[1])).toEqual({
    ok: true,
    snapshot,
    droppedLinks: [],
  });
});

test("after them, it hands its data to them", () => {
  const provided: unknown[] = [];
  const page: Page = { ishc: { provide: (...given: unknown[]) => provided.push(given) } };
  runInNewContext(snapshotScript("lang-son-2018", snapshot), page);
  expect(provided).toMatchObject([["lang-son-2018", { licence: hostile }]]);
  expect(page.ishc?.queue).toBeUndefined();
});

test("nothing in the data can end the script or open a comment", () => {
  const script = snapshotScript("a", snapshot);
  expect(script).not.toMatch(/[<\u2028\u2029]/);
});

test("the script is strict and sloppy mode, and has no module syntax", () => {
  const page: Page = {};
  runInNewContext(`"use strict";${snapshotScript("a", snapshot)}`, page);
  expect(page.ishc?.queue).toHaveLength(1);
});

test("a name that does not fit into a snippet is misuse", () => {
  for (const name of ["", "Lạng Sơn", '"', "-a", "a".repeat(65)]) {
    expect(() => snapshotScript(name, snapshot), name).toThrow(SnapshotNameError);
  }
});
