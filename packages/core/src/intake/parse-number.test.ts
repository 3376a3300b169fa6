import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number.js";
import { anyText } from "./testing/any-text.js";

const count = (text: string) => parseNumber(text, "count");
const vnd = (text: string) => parseNumber(text, "vnd");

describe("parseNumber", () => {
  it.each([
    ["1458", 1458],
    ["1.458", 1458],
    ["1,458", 1458],
    ["1 458", 1458],
    ["1\u00a0458", 1458],
    ["2.311.750.000", 2311750000],
    ["0", 0],
    ["không", 0],
    ["1.458 CLB", 1458],
    ["6 nghìn", 6000],
    ["1,2 triệu", 1200000],
    ["１４５８", 1458],
    ["１．４５８", 1458],
  ])("reads the count %s", (text, value) => {
    expect(count(text)).toEqual({ kind: "number", value });
  });

  it.each([
    ["17,3 tỷ", 17300000000],
    ["17,3 tỉ đồng", 17300000000],
    ["850 triệu", 850000000],
    ["2.311.750.000 đ", 2311750000],
    ["1.458 triệu", 1458000000],
    ["1,5 nghìn tỷ", 1500000000000],
    ["1.849.255", 1849255],
    ["2,311,750,000", 2311750000],
  ])("reads the amount %s, the comma being the decimal sign", (text, value) => {
    expect(vnd(text)).toEqual({ kind: "number", value });
  });

  it.each([
    ["hơn 484.000", 484000, "over"],
    ["Hơn 70", 70, "over"],
    ["gần 3.000", 3000, "nearly"],
    ["khoảng 456.470", 456470, "about"],
    ["trên dưới 500", 500, "about"],
    ["xấp xỉ 500", 500, "about"],
    ["ít nhất 120", 120, "at-least"],
    ["300 trở lên", 300, "at-least"],
    [">= 180", 180, "at-least"],
    ["không quá 70", 70, "at-most"],
  ])("keeps the word of %s", (text, value, qualifier) => {
    expect(count(text)).toEqual({ kind: "number", value, qualifier });
  });

  it.each(["", "  ", "-", "–", "chưa có", "Chưa báo cáo", "chua bao cao"])(
    'takes "%s" for not reported, never for 0',
    (text) => {
      expect(count(text)).toEqual({ kind: "missing", reason: "not-reported" });
    },
  );

  it.each(["không có", "Không có", "khong co"])(
    'asks whether "%s" is 0 or not known, and takes it for neither',
    (text) => {
      expect(count(text)).toEqual({ kind: "zero-or-missing" });
    },
  );

  it("does not take a footnote for a digit", () => {
    expect(count("1458²").kind).toBe("unreadable");
  });

  it("knows what does not apply and what is broken", () => {
    expect(count("không áp dụng")).toEqual({ kind: "missing", reason: "not-applicable" });
    expect(count("#N/A")).toEqual({ kind: "broken" });
    expect(count("#DIV/0!")).toEqual({ kind: "broken" });
  });

  it.each([
    ["4/7", { kind: "fraction", value: 4, of: 7 }],
    ["52/63", { kind: "fraction", value: 52, of: 63 }],
    ["2018-07-04", { kind: "date", fraction: "4/7" }],
    ["04/07/2018", { kind: "date", fraction: "4/7" }],
    ["4-Jul", { kind: "date", fraction: "4/7" }],
    ["-5", { kind: "negative" }],
    ["85 %", { kind: "percent" }],
    ["1.5", { kind: "unclear" }],
    ["1.458,5", { kind: "unclear" }],
    ["14.58.000", { kind: "unclear" }],
    ["1.458,000", { kind: "unclear" }],
    ["0.500", { kind: "unclear" }],
    ["007", { kind: "unclear" }],
    ["hơn 300 trở lên", { kind: "unclear" }],
    ["9007199254740993", { kind: "too-large" }],
    ["nhiều", { kind: "unreadable" }],
    ["1e3", { kind: "unreadable" }],
    ["9".repeat(100), { kind: "unreadable" }],
  ])("does not take %s for a count", (text, reading) => {
    expect(count(text)).toEqual(reading);
  });

  it.each([
    ["1,458", { kind: "unclear" }],
    ["17.3 tỷ", { kind: "unclear", suggestion: "17,3" }],
    ["1,5", { kind: "not-whole" }],
  ])("does not guess the amount %s", (text, reading) => {
    expect(vnd(text)).toEqual(reading);
  });

  it("reads back every number as both languages print it", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (value) => {
        for (const locale of ["vi-VN", "en-GB"]) {
          const text = new Intl.NumberFormat(locale).format(value);
          expect(count(text)).toEqual({ kind: "number", value });
        }
      }),
    );
  });

  it("moves the decimal sign without losing a đồng", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 999 }), (whole, decimals) => {
        const text = `${whole},${String(decimals).padStart(3, "0")} tỷ`;
        expect(vnd(text)).toEqual({ kind: "number", value: whole * 1e9 + decimals * 1e6 });
      }),
    );
  });

  it("never throws and never gives anything but a whole number", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("count" as const, "vnd" as const), (text, unit) => {
        const reading = parseNumber(text, unit);
        if (reading.kind === "number") expect(Number.isSafeInteger(reading.value)).toBe(true);
      }),
    );
  });
});
