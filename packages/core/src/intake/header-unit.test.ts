import { expect, it } from "vitest";
import { readHeaderUnit } from "./header-unit.js";

it.each([
  ["Quỹ tăng thu nhập (triệu đồng)", "quy tang thu nhap", 6],
  ["Dư nợ cho vay - nghìn đồng", "du no cho vay", 3],
  ["Quỹ hoạt động đồng", "quy hoat dong", 0],
])("takes the unit off %j", (text, folded, zeros) => {
  expect(readHeaderUnit(text)).toMatchObject({ folded, zeros });
});

it.each(["Hoạt động", "Lĩnh vực hoạt động".normalize("NFD")])(
  "does not take the end of %j for đồng",
  (text) => {
    expect(readHeaderUnit(text).folded).toMatch(/hoat dong$/);
    expect(readHeaderUnit(text)).not.toHaveProperty("zeros");
  },
);
