import { expect, test } from "vitest";
import { formatVnd } from "./format-vnd.js";
import { rows } from "../text/testing/rows.js";

test.each(
  rows(`
    17300000000  | 17,3~tỷ đồng        | 17.3~billion VND
    1000000000   | 1~tỷ đồng           | 1~billion VND
    999000000    | 999~triệu đồng      | 999~million VND
    130000000    | 130~triệu đồng      | 130~million VND
    12340000     | 12,34~triệu đồng    | 12.34~million VND
    12345000     | 12.345.000~đồng     | 12,345,000~VND
    2311750000   | 2.311.750.000~đồng  | 2,311,750,000~VND
    999999       | 999.999~đồng        | 999,999~VND
    5000         | 5.000~đồng          | 5,000~VND
    0            | 0~đồng              | 0~VND
    -50000000    | -50~triệu đồng      | -50~million VND
    1234560000000 | 1.234,56~tỷ đồng   | 1,234.56~billion VND
`),
)("%s đồng", (amount, vi, en) => {
  expect(formatVnd(Number(amount), "vi")).toBe(vi);
  expect(formatVnd(Number(amount), "en")).toBe(en);
});

test("every digit can be asked for, and a qualifier keeps its word", () => {
  expect(formatVnd(17_300_000_000, "vi", { style: "digits" })).toBe("17.300.000.000\u00A0đồng");
  expect(formatVnd(17_300_000_000, "vi", { qualifier: "over" })).toBe("hơn 17,3\u00A0tỷ đồng");
});
