import type { Issue } from "@ishc/core";
import { describe, expect, it } from "vitest";
import { sampleIssues, sampleReport } from "../testing/sample-report.js";
import { toTable, type TableOptions } from "./to-table.js";

const plain: TableOptions = {
  language: "vi",
  showsNotes: false,
  hasColour: false,
  columnCount: 80,
};

describe("toTable", () => {
  it("names file, sheet and cell as the person sees them, the mend, and what it all means", () => {
    expect(toTable(sampleReport, plain)).toMatchInlineSnapshot(`
      "a.xlsx (danh sách câu lạc bộ)

      Trang tính "Lạng Sơn"

        LỖI  dòng 14, cột F (Số thành viên)
          Số "5,2.0" ở cột "Số thành viên" có thể hiểu nhiều cách. Hãy ghi số nguyên,
          nhóm ba chữ số bằng dấu chấm, ví dụ 1.458. Có phải: 52?

      Trang tính "Sheet2"

        CẢNH BÁO  dòng 3, cột AA (Tỉnh/Thành phố)
          Không có tỉnh, thành phố nào tên "<img src=x onerror=alert(1)>".

      b.csv (số liệu công bố)

      Tổng kết: 1 lỗi, 1 cảnh báo, 1 lưu ý; đã đọc 12 câu lạc bộ, 3 số liệu.
      Thêm --notes để xem 1 lưu ý.
      Chưa dùng được: hãy sửa các lỗi trên trong tệp gốc rồi kiểm tra lại.
      "
    `);
  });

  it("says the same in English, with notes when they are asked for", () => {
    const text = toTable(sampleReport, { ...plain, language: "en", showsNotes: true });
    expect(text).toContain("ERROR  row 14, column F (members)");
    expect(text).toContain("NOTE  row 1, column H (Ghi chú)");
    expect(text).toContain("Summary: 1 error, 1 warning, 1 note; read 12 clubs, 3 figures.");
  });

  it("keeps to the width of the terminal and uses colour only where it is wanted", () => {
    const narrow = toTable(sampleReport, { ...plain, columnCount: 60 });
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(narrow).not.toContain("\u001b");
    expect(toTable(sampleReport, { ...plain, hasColour: true })).toContain("\u001b[31;1mLỖI");
  });

  it("hands nothing to the terminal that it would obey", () => {
    const [file] = sampleReport.files;
    const hostile = { ...sampleIssues[1], params: { text: "\u001b[2J\u202eX" } } as Issue;
    if (!file) throw new Error("no sample");
    const text = toTable({ files: [{ ...file, file: "\u001b]0;x", issues: [hostile] }] }, plain);
    expect(text).not.toMatch(/[\u001b\u202e]/);
  });

  it("shows twenty of one kind and says how many more there are and where to see them", () => {
    const [issue] = sampleIssues;
    if (!issue) throw new Error("no sample");
    const many = Array.from({ length: 1000 }, () => issue);
    const text = toTable(
      {
        files: [
          {
            file: "a.xlsx",
            kind: "clubs",
            recordCount: 0,
            issues: many,
            counts: { bySeverity: { error: 4711, warning: 0, note: 0 }, byCode: {} },
          },
        ],
      },
      plain,
    );
    expect(text.split("LỖI")).toHaveLength(21);
    expect(text).toContain("Còn 4691 chỗ cùng loại chưa hiện");
  });
});
