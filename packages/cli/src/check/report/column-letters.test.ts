import { expect, it } from "vitest";
import { columnLetters } from "./column-letters.js";

it("counts in letters as a spreadsheet does", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual(
    "A Z AA AZ BA ZZ AAA XFD".split(" "),
  );
});
