import { describe, expect, it } from "vitest";
import { screenText } from "./screen-text.js";

describe("screenText", () => {
  it.each([
    "CLB Liên thế hệ tự giúp nhau thôn Cổ Điển",
    "Hoà Bình, Thuỷ Nguyên, Quỳnh Lưu, Khoái Châu",
    "- CLB thôn 3",
    "-5",
    "+84",
    "-",
    "Số 12/QĐ-UBND ngày 02.05.2019",
    "1.200.000.000",
    "Dự án VIE071 (2021–2024)",
    "Ðắk Lắk",
    "K' Dang, Ia Piơr, Plei Kần",
    "“Đồng cảm” số 3",
    "n°12",
  ])('finds nothing in "%s"', (text) => {
    expect(screenText(text)).toBeUndefined();
  });

  it.each([
    ["=1+1", "formula-cell"],
    ["@SUM(A1)", "formula-cell"],
    ["+cmd|' /C calc'!A0", "formula-cell"],
    ["-HYPERLINK(1)", "formula-cell"],
    ["ĐT: 0912 345 678", "personal-data"],
    ["0912.345.678", "personal-data"],
    ["+84 912345678", "personal-data"],
    ["024 3825 1234", "personal-data"],
    ["CCCD 001099012345", "personal-data"],
    ["CMND 123456789", "personal-data"],
    ["hoa.nguyen@example.org", "personal-data"],
    ["CLB H÷u Lòng", "text-garbled"],
    ["TØnh Cao B»ng", "text-garbled"],
    ["CLB thoân Xuaân Tieán", "text-garbled"],
    ["Háº£i PhÃ²ng", "text-garbled"],
    ["C\ufffd L\ufffdm", "text-garbled"],
  ])('finds in "%s" %s', (text, fault) => {
    expect(screenText(text)).toBe(fault);
  });
});
