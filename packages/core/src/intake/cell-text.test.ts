import fc from "fast-check";
import { expect, it } from "vitest";
import { cellText } from "./cell-text.js";
import { anyText } from "./testing/any-text.js";

it("gives any text in NFC and without outer spaces, on whichever of its two ways", () => {
  const letters = fc.constantFrom(
    "Lạng Sơn",
    "Hòa",
    "e\u0323\u0302",
    " ",
    "\u00a0",
    "\ufeff",
    "\u212b",
    "x",
  );
  const texts = fc.oneof(
    anyText,
    fc.array(letters).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(cellText(text)).toBe(text.normalize("NFC").trim());
    }),
  );
  for (let code = 0; code <= 0xffff; code++) {
    const text = String.fromCharCode(code);
    expect(cellText(text)).toBe(text.normalize("NFC").trim());
  }
});
