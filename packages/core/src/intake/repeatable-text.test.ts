import { describe, expect, it } from "vitest";
import { repeatableText } from "./repeatable-text.js";

describe("repeatableText", () => {
  it.each([
    "31/6/2018",
    "Quý V/2018",
    "60 người",
    "1.200.000.000 đồng",
    "khoảng 5 triệu",
    "#N/A",
    "-3",
  ])('repeats "%s"', (text) => {
    expect(repeatableText(text)).toBe(text);
  });

  it.each(["Nguyễn Thị Hoa", "Hoa", "0912345678", "0912 345 678", "001099012345", "9".repeat(100)])(
    'does not repeat "%s"',
    (text) => {
      expect(repeatableText(text)).toBe("…");
    },
  );
});
