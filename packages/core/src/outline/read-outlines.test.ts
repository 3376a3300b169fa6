import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readOutlines } from "./read-outlines.js";
import { twoSquares } from "./testing/two-squares.js";

test("outlines are read from their text and from a value", () => {
  const text = JSON.stringify(twoSquares);
  expect(readOutlines(text)).toEqual({ ok: true, geometry: twoSquares });
  expect(readOutlines(twoSquares)).toEqual({ ok: true, geometry: twoSquares });
});

test.each([
  ["", "outlines-not-json"],
  ["<!doctype html>", "outlines-not-json"],
  ["null", "outlines-invalid"],
  ["[]", "outlines-invalid"],
  [{ ...twoSquares, format: 2 }, "outlines-newer"],
  [{ ...twoSquares, width: Number.NaN }, "outlines-invalid"],
  [{ ...twoSquares, arcs: [] }, "outlines-invalid"],
  [{ ...twoSquares, archipelagos: [{}] }, "outlines-invalid"],
  [{ ...twoSquares, editions: { now: { units: { L: { vi: "x" } } } } }, "outlines-invalid"],
])("%o is refused: %s", (input, problem) => {
  expect(readOutlines(input)).toEqual({ ok: false, problem });
});

test("whatever comes, reading it never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(readOutlines(input).ok).toBe(false);
    }),
  );
});

test("a value that defends itself is refused", () => {
  const hostile = Object.defineProperty({}, "format", {
    get() {
      throw new Error("no");
    },
  });
  expect(readOutlines(hostile)).toMatchObject({ ok: false });
});
