import { expect, test } from "vitest";
import { findTypedAhead } from "./find-typed-ahead.js";

const names = ["Đà Nẵng", "Đồng Nai", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng"];

test("“la” finds each in turn, marks or not, and begins again", () => {
  let at = 0;
  const found = Array.from({ length: 5 }, () => {
    at = findTypedAhead(names, "la", findTypedAhead(names, "l", at, true), false);
    return names[at];
  });
  expect(found).toEqual(["Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Lai Châu"]);
});

test("đ is d, capital or not, and what nobody is called finds nobody", () => {
  expect(findTypedAhead(names, "ĐO", 0, false)).toBe(1);
  expect(findTypedAhead(names, "do", 0, false)).toBe(1);
  expect(findTypedAhead(names, "x", 0, true)).toBe(-1);
});
