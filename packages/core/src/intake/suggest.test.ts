import { describe, expect, it } from "vitest";
import { suggest } from "./suggest.js";

describe("suggest", () => {
  it("finds the word that a slip of typing is nearest to", () => {
    expect(suggest("Lạng Sưn", ["Lai Châu", "Lạng Sơn"])).toBe("Lạng Sơn");
    expect(suggest("exatc", ["exact", "over"])).toBe("exact");
  });

  it("suggests nothing for another word", () => {
    expect(suggest("quả táo", ["Lai Châu", "Lạng Sơn"])).toBeUndefined();
    expect(suggest("", ["over"])).toBeUndefined();
  });
});
