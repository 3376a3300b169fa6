import { expect, test } from "vitest";
import { UsageError } from "../command/usage-error.js";
import { findDistrict } from "./find-district.js";

test.each([
  ["huyện Cao Lộc", "Huyện Cao Lộc"],
  ["H. Cao Lộc", "Huyện Cao Lộc"],
  ["cao loc", "Huyện Cao Lộc"],
  ["TP. Cao Lãnh", "Thành phố Cao Lãnh"],
])("%s is %s", (written, district) => {
  expect(findDistrict(written)).toBe(district);
});

test.each(["Bà Nguyễn Thị An", "", "-", "0912345678", "Cao Lãnh"])(
  "%j names no one district, and is refused",
  (written) => {
    expect(() => findDistrict(written)).toThrow(UsageError);
  },
);
