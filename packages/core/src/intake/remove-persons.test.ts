import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { removePersons } from "./remove-persons.js";
import { anyText } from "./testing/any-text.js";

describe("removePersons", () => {
  it.each([
    ["Ông Nguyễn Văn An cho biết có 163 CLB", "Ông … cho biết có 163 CLB"],
    ["Theo đ/c Hoa, toàn tỉnh có 12 CLB", "Theo đ/c …, toàn tỉnh có 12 CLB"],
    ["Phó Chủ tịch Hội Trần Minh Đức phát biểu", "Phó Chủ tịch Hội … phát biểu"],
    ["BÀ TRẦN THỊ B: 12 CLB", "BÀ …: 12 CLB"],
    ["báo cáo của nguyễn thị hoa", "báo cáo của …"],
    ["Nguyen Thi Hoa, HelpAge", "…, HelpAge"],
    ["Ms. Jane Doe of HelpAge", "Ms. … of HelpAge"],
    ["Hội NCT tỉnh. Người lập: lan", "Hội NCT tỉnh. Người lập: …"],
  ])("puts … for the person of %j", (text, kept) => {
    expect(removePersons(text)).toBe(kept);
    expect(removePersons(text.normalize("NFD")).normalize("NFC")).toBe(kept);
  });

  it.each(["Nguyễn Thị Hoa", "Lê Hoa", "Giàng A Páo", "bà Hoa", "Chủ nhiệm: Lò Văn Páo", "Đ/c An"])(
    "leaves nothing of %j, which says nothing else",
    (text) => {
      expect(removePersons(text)).toBe("");
    },
  );

  it.each([
    "Hội Người cao tuổi tỉnh Lạng Sơn",
    "Chủ tịch Hội Người cao tuổi tỉnh",
    "Ông Chủ tịch UBND tỉnh",
    "Bà Rịa - Vũng Tàu, quận Hai Bà Trưng, huyện Cô Tô, xã Anh Dũng",
    "TP. Hồ Chí Minh",
    "đường Lê Duẩn, phường Nguyễn Thị Minh Khai, huyện Trần Văn Thời",
    "huyện: Cao Lộc",
    "Báo Thái Nguyên, Hà Nội Mới, Đại Đoàn Kết, Lao Động",
    "Plan to expand the club model nationwide",
    "Bác Hồ; nước Anh",
    "",
  ])("leaves %j as it is", (text) => {
    expect(removePersons(text)).toBe(text);
  });

  it("never fails, never makes a text longer than its dots, and has nothing to do a second time", () => {
    const words = fc.constantFrom("ông", "Nguyễn", "Văn", "Hoa", "xã", "Chủ nhiệm:", ",", "…", "A");
    const texts = fc.oneof(
      anyText,
      fc.array(words).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const kept = removePersons(text);
        expect(kept.length).toBeLessThanOrEqual(text.length);
        expect(removePersons(kept)).toBe(kept);
      }),
    );
  });
});
