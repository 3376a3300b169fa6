import { describe, expect, it } from "vitest";
import { sampleReport } from "../testing/sample-report.js";
import { toHtml } from "./to-html.js";

describe("toHtml", () => {
  const html = toHtml(sampleReport, { language: "vi", showsNotes: false });

  it("is one whole document in its language, with every issue that is shown", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(html).toContain("dòng 14, cột F (Số thành viên)");
    expect(html).toContain("Có phải: 52?");
    expect(html).toContain("Không có gì phải sửa trong tệp này.");
    expect(html).not.toContain("Ghi chú");
    expect(toHtml(sampleReport, { language: "en", showsNotes: true })).toContain("Ghi chú");
  });

  it("holds no script, loads nothing, and takes no cell for markup", () => {
    expect(html).not.toMatch(/<(script|img|link|iframe)|<[^>]+\bsrc=|url\(|https?:/i);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).toContain("default-src 'none'");
  });
});
