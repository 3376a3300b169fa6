import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { toMojibake } from "../testing/to-old-encodings.js";
import { isMojibake, mendMojibake } from "./mend-mojibake.js";

describe("mendMojibake", () => {
  const text = "Câu lạc bộ Liên thế hệ, xã Hữu Lũng, Đồng Nai";

  it("undoes UTF-8 read as windows-1252 or windows-1258, once or twice over", () => {
    for (const codePage of ["windows-1252", "windows-1258"]) {
      const once = toMojibake(text, codePage);
      expect(mendMojibake(once)).toBe(text);
      expect(mendMojibake(toMojibake(once, codePage))).toBe(text);
    }
  });

  it("gives nothing when letters are lost, rather than half a text", () => {
    const once = toMojibake(text, "windows-1252");
    expect(isMojibake(once.replace("\u00A0", ""))).toBe(true);
    expect(mendMojibake(once.replace("º", "?"))).toBeUndefined();
  });

  it("takes any text, and what it mends is never mojibake again", () => {
    assert(
      property(string({ unit: "grapheme" }), (any) => {
        const mended = mendMojibake(any);
        expect(mended !== undefined && isMojibake(mended)).toBe(false);
      }),
    );
  });
});
