import { expect, it } from "vitest";
import { findProjectCode, isCode } from "./read-code.js";

it.each(["LS-001", "20-CL-014", "CLB 14", "clb-14", "CLB-000123", "12", "VIE071"])(
  "%j is a code",
  (text) => {
    expect(isCode(text)).toBe(true);
  },
);

it.each(["", "Hoa", "HOA", "Hoa 1", "thôn 3", "Nguyễn Văn An 12", "NGUYEN-12", "LE VAN 12"])(
  "%j is none: it may be somebody",
  (text) => {
    expect(isCode(text)).toBe(false);
  },
);

it("finds the code of a project and nothing of its name", () => {
  expect(findProjectCode("Dự án VIE 071 (HelpAge)")).toBe("VIE071");
  expect(findProjectCode("VIE-085")).toBe("VIE085");
  expect(findProjectCode("Dự án của bà Hoa")).toBeUndefined();
});
