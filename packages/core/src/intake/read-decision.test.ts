import { describe, expect, it } from "vitest";
import { findDecisionNumber } from "./read-decision.js";

describe("findDecisionNumber", () => {
  it.each([
    ["12/QĐ-UBND", "12/QĐ-UBND"],
    ["1336/QĐ-TTg", "1336/QĐ-TTg"],
    ["Quyết định số 12/2021/QĐ-UBND ngày 3/5/2021", "12/2021/QĐ-UBND"],
    ["23/KH-UBND do ông Nguyễn Văn An ký", "23/KH-UBND"],
    ["số 12", "12"],
    ["12/2020", "12/2020"],
    ["12/QĐ-Hoa", "12/QĐ"],
  ])("finds in %j the number %s and nothing else", (text, number) => {
    expect(findDecisionNumber(text)).toBe(number);
  });

  it.each(["Nguyễn Văn An", "Nguyễn Văn An 12", "ngày 3/5/2021", "An ký 12/5"])(
    "finds none in %j",
    (text) => {
      expect(findDecisionNumber(text)).toBeUndefined();
    },
  );
});
