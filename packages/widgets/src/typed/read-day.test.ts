import { parsePeriod } from "@ishc/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDay } from "./read-day.js";

test.each([
  ["2018-06-30", "2018-06-30", "2018-06-30", "day"],
  ["30/6/2018", "2018-06-30", "2018-06-30", "day"],
  ["30-6-2018", "2018-06-30", "2018-06-30", "day"],
  ["Ngày 30 tháng 6 năm 2018", "2018-06-30", "2018-06-30", "day"],
  ["29/2/2024", "2024-02-29", "2024-02-29", "day"],
  ["43281", "2018-06-30", "2018-06-30", "day"],
  ["6/2018", "2018-06-01", "2018-06-30", "month"],
  ["tháng 6/2018", "2018-06-01", "2018-06-30", "month"],
  ["tháng 6 năm 2018", "2018-06-01", "2018-06-30", "month"],
  ["cuối tháng 6/2018", "2018-06-01", "2018-06-30", "month"],
  ["Tính đến hết tháng 6/2018", "2018-06-01", "2018-06-30", "month"],
  ["2018-02", "2018-02-01", "2018-02-28", "month"],
  ["Jun-18", "2018-06-01", "2018-06-30", "month"],
  ["Quý II/2018", "2018-04-01", "2018-06-30", "quarter"],
  ["quý 2 năm 2018", "2018-04-01", "2018-06-30", "quarter"],
  ["6 tháng đầu năm 2025", "2025-01-01", "2025-06-30", "half"],
  ["9 tháng đầu năm 2025", "2025-01-01", "2025-09-30", "year"],
  ["2018", "2018-01-01", "2018-12-31", "year"],
  ["hết năm 2018", "2018-01-01", "2018-12-31", "year"],
  ["３０/６/２０１８", "2018-06-30", "2018-06-30", "day"],
])("%s is from %s to %s", (text, first, asOf, precision) => {
  expect(readDay(text)).toEqual({ first, asOf, precision });
});

test.each([
  ...["31/6/2018", "29/2/2023", "13/2018", "0/6/2018", "0/2018", "x/6/2018", "6", "Jun 18"],
  ...[
    "Quý V/2018",
    "13 tháng đầu năm 2025",
    "0 tháng đầu năm 2025",
    "Xyz-18",
    "9 tháng năm 2025",
    "2 tháng 2018",
  ],
])("%s is no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});

const pieces = [
  ...["30", "6", "2018", "18", "43281", "II", "2", "0", "13"],
  ..."/ - . tháng năm ngày cuối hết đến đầu quý Q Jun".split(" "),
  " ",
];

test("whatever is read is read by core as the same period", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (words) => {
      const text = words.join("");
      const day = readDay(text);
      if (!day) return;
      const { value } = parsePeriod(text) as { value?: unknown };
      expect(value, text).toEqual({ first: day.first, last: day.asOf, precision: day.precision });
    }),
    { numRuns: 3000 },
  );
});
