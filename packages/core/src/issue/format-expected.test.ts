import { expect, test } from "vitest";
import { issueCatalogue } from "./catalogue.js";
import { formatExpected } from "./format-expected.js";

test("what was expected is said in words", () => {
  expect(formatExpected("count").vi).toBe("một số nguyên không âm");
  expect(formatExpected("text <= 300").vi).toBe("một đoạn chữ không quá 300 ký tự");
  expect(formatExpected("list <= 50000").en).toBe("a list of at most 50000 entries");
  expect(formatExpected("exact|over").vi).toBe("một trong các từ: exact, over");
});

test("the reader's own names of lists and records are said in words too", () => {
  expect(formatExpected("Figure[]")).toEqual(formatExpected("list"));
  expect(formatExpected("Publisher")).toEqual(formatExpected("record"));
});

test("a sentence names the place and the mend, also when the place is the whole file", () => {
  const { vi, en } = issueCatalogue["snapshot-invalid"];
  expect(vi({ path: "figures[0].asOf", expected: "day" })).toBe(
    'Trong dữ liệu, "figures[0].asOf" phải là một ngày có trong lịch, viết năm-tháng-ngày như 2018-06-30.',
  );
  expect(en({ path: "", expected: "Snapshot" })).toBe(
    "The data as a whole must be a group of fields in { }.",
  );
});
