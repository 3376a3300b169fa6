import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sortByName } from "./sort-by-name.js";

const alphabet = Array.from(
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ -",
);
const name = fc
  .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 6 })
  .map((letters) => `x${letters.join("")}x`);
const collator = new Intl.Collator("vi");

test("any two names stand in the order of the Vietnamese collator", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const sorted = sortByName([{ name: a }, { name: b }]).map((thing) => thing.name);
      expect(collator.compare(...(sorted as [string, string]))).toBeLessThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});

test("Đà Nẵng stands after every D and before Đắk Lắk and Hà Nội, however it is composed", () => {
  const names = ["Hà Nội", "Đắk Lắk", "Đà Nẵng", "Điện Biên", "Duy Tiên", "Dak Lak"];
  const sorted = ["Dak Lak", "Duy Tiên", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Hà Nội"];
  const sort = (texts: readonly string[]) =>
    sortByName(texts.map((one) => ({ name: one }))).map((thing) => thing.name.normalize());
  expect(sort(names)).toEqual(sorted);
  expect(sort(names.map((one) => one.normalize("NFD")))).toEqual(sorted);
});
