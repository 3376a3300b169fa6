import { measures } from "@ishc/core";
import { expect, test } from "vitest";
import { isFlow } from "./is-flow.js";

test.each(Object.entries(measures))("%s is a flow if core says so", (id, { kind }) => {
  expect(isFlow(id)).toBe(kind === "flow");
});

test("without a measure nothing is taken for a flow", () => {
  expect(isFlow(undefined)).toBe(false);
});
