import { expect, test } from "vitest";
import { readSnapshot } from "./read-snapshot.js";

const problemOf = (input: unknown) => {
  const reading = readSnapshot(input);
  return reading.ok ? undefined : reading.problem;
};

test("a web page in the place of the file is called a web page", () => {
  expect(problemOf("\uFEFF\n<!doctype html><title>Đăng nhập</title>")).toEqual({
    code: "snapshot-is-html",
    params: {},
  });
});

test("broken or cut-off JSON is said to be broken", () => {
  for (const text of ["", '{"schemaVersion": "1.0", "fig', "undefined", "{'a': 1}"]) {
    expect(problemOf(text), text).toEqual({ code: "snapshot-not-json", params: {} });
  }
});

test("a file of a newer major version is refused with its version", () => {
  expect(problemOf('{"schemaVersion": "2.0"}')).toEqual({
    code: "snapshot-newer",
    params: { found: "2.0" },
  });
});

test("what is no snapshot is refused at the place that shows it", () => {
  for (const value of [null, undefined, 7, [], true]) {
    expect(problemOf(value)).toMatchObject({ params: { path: "", expected: "Snapshot" } });
  }
  for (const value of [{ schemaVersion: "0.9" }, { schemaVersion: 1 }]) {
    expect(problemOf({ $schema: "", ...value })).toEqual({
      code: "snapshot-invalid",
      params: { path: "schemaVersion", expected: "version" },
    });
  }
});
