import { mkdirSync } from "node:fs";
import { readWorkbook, writeWorkbook } from "@ishc/workbook";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runIshc, TestFolder } from "../testing/run-in-folder.js";

const header = "Tên CLB,Tỉnh/Thành phố,Xã/Phường,Ngày thành lập,Ngày báo cáo,Số thành viên,Nữ";
const clean = "CLB LTHTGN thôn 1,Lạng Sơn,Xã Bắc Sơn,10/10/2017,30/06/2026,60,45";
const wrong = "CLB LTHTGN thôn 2,Lạng Sơn,Xã Bắc Sơn,31/04/2018,30/06/2026,-55,40";

interface Json {
  readonly ok: boolean;
  readonly kind: string | null;
  readonly recordCount: number;
  readonly issues: readonly { code: string; row: number | null; column: string | null }[];
}

describe("ishc check", () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => {
    folder.remove();
  });
  const json = async (...args: readonly string[]): Promise<Json> =>
    JSON.parse((await runIshc(["check", ...args, "--format", "json"])).out) as Json;

  it("ends with 0 when nothing is wrong", async () => {
    const file = folder.write("sach.csv", `${header}\n${clean}\n`);
    const { code, out, err } = await runIshc(["check", file]);
    expect(code).toBe(0);
    expect(out).toContain("đã đọc 1 câu lạc bộ");
    expect(out).toContain("Không có lỗi. Số liệu dùng được.");
    expect(err).toBe("");
  });

  it("ends with 1 and names every wrong cell as the person sees it", async () => {
    const file = folder.write("sai.csv", `${header}\n${clean}\n${wrong}\n`);
    const { code, out } = await runIshc(["check", file]);
    expect(code).toBe(1);
    expect(out).toContain("LỖI  dòng 3, cột D (Ngày thành lập)");
    expect(out).toContain("LỖI  dòng 3, cột F (Số thành viên)");
    const { issues, ok, kind } = await json(file);
    expect({ ok, kind }).toEqual({ ok: false, kind: "clubs" });
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["day-impossible", 3, "founded"],
      ["number-negative", 3, "members"],
    ]);
  });

  it("fails for warnings only when it is told to be strict", async () => {
    const total = "Tổng cộng,,,,,61,45";
    const file = folder.write("tong.csv", `${header}\n${clean}\n${total}\n`);
    expect((await runIshc(["check", file])).code).toBe(0);
    expect((await runIshc(["check", file, "--strict"])).code).toBe(1);
  });

  it("checks several files, each of its own kind, and says all of it in one report", async () => {
    const clubs = folder.write("a.csv", `${header}\n${clean}\n`);
    const figures = folder.write(
      "b.tsv",
      "measure\tplace\tas_of\tas_of_basis\tvalue\tqualifier\tsource\tsource_kind\nclubs\tcountry\t2018-06-30\tstated\t1458\texact\tBài báo\tpress\n",
    );
    expect(await json(clubs, figures)).toMatchObject({ kind: "mixed", recordCount: 2, ok: true });
  });

  it("keeps what the headers were taken for, and reads another table by it", async () => {
    const own = header.replace("Số thành viên", "Xyz");
    const file = folder.write("rieng.csv", `${own}\n${wrong}\n`);
    expect((await json(file)).issues.map(({ code }) => code)).not.toContain("number-negative");
    const map = folder.path("cot.json");
    expect((await runIshc(["check", file, "--save-columns", map])).code).toBe(1);
    const saved = JSON.parse(folder.read("cot.json")) as { columns: { header: string }[] };
    const changed = {
      ...saved,
      columns: saved.columns.map((each) =>
        each.header === "Xyz" ? { ...each, column: "members" } : each,
      ),
    };
    folder.write("cot.json", JSON.stringify(changed));
    const { issues } = await json(file, "--columns", map);
    expect(issues.map(({ code }) => code)).toContain("number-negative");
  });

  it("takes the edition of a plan without a day from its option", async () => {
    const rows =
      "province,scheme,measure,target,by,qualifier,url\n" +
      "Tuyên Quang,1336,new_clubs,30,2025,exact,https://example.org/ke-hoach\n";
    const file = folder.write("ke-hoach.csv", rows);
    const check = async (...args: readonly string[]) => {
      const { ok, issues } = await json(file, "--kind", "plans", ...args);
      return [ok, issues.map(({ code }) => code).filter((code) => code.startsWith("place"))];
    };
    expect(await check()).toEqual([false, ["place-ambiguous"]]);
    expect(await check("--edition", "vn63")).toEqual([true, []]);
  });

  it("takes the day and the edition of rows that tell none from its options", async () => {
    const bare = "Tên CLB,Tỉnh/Thành phố,Xã/Phường,Ngày thành lập\nCLB 1,Hà Nội,Xã Ba Vì,1/2017\n";
    const file = folder.write("khong-ngay.csv", bare);
    expect((await json(file)).issues).not.toEqual([]);
    expect((await json(file, "--as-of", "2026-06-30")).issues).toEqual([]);
    expect((await json(file, "--edition", "vn34")).issues).toEqual([]);
  });

  it("takes no edition from a report day of the year of two editions", async () => {
    const header = "Tên CLB,Tỉnh/Thành phố,Xã/Phường,Ngày thành lập,Ngày báo cáo\n";
    const codes = async (day: string) => {
      const file = folder.write("nam.csv", `${header}CLB 1,Hà Nội,Xã Ba Vì,1/2017,${day}\n`);
      return (await json(file, "--as-of", "2026-06-30")).issues.map(({ code }) => code);
    };
    expect(await codes("2025")).toContain("club-place-ambiguous");
    expect(await codes("6 tháng cuối năm 2025")).toEqual([]);
    expect(await codes("")).toEqual([]);
  });

  it("writes HTML and JSON into the file it is told, and nothing on the screen", async () => {
    const file = folder.write("sai.csv", `${header}\n${wrong}\n`);
    const html = await runIshc(["check", file, "--format", "html", "--out", folder.path("a.html")]);
    expect(html).toEqual({ code: 1, out: "", err: "" });
    expect(folder.read("a.html")).toMatch(/^<!doctype html>/);
  });

  it("gives the sender's workbook back with its wrong cells marked and a list of them", async () => {
    const rows = `${header}\n${wrong}`.split("\n").map((line) => line.split(","));
    const columns = header.split(",").map(() => ({ width: 12 }));
    const file = folder.write("goc.xlsx", await writeWorkbook([{ name: "Bảng", columns, rows }]));
    const out = folder.path("danh-dau.xlsx");
    const said = await runIshc(["check", file, "--format", "xlsx", "--out", out]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("Đã ghi bản sao đã đánh dấu");
    expect(said.err).toBe("");
    const copy = await readWorkbook(folder.readBytes("danh-dau.xlsx"));
    if (!copy.ok) throw new Error("the copy cannot be read");
    const [own, list] = copy.value.sheets;
    expect(own?.rows).toEqual(rows);
    expect(list?.sheet).toBe("Kết quả kiểm tra");
    expect(list?.rows.map((row) => row.slice(0, 4))).toEqual([
      ["Mức", "Trang tính", "Dòng", "Cột"],
      ["lỗi", "Bảng", 2, "D (Ngày thành lập)"],
      ["lỗi", "Bảng", 2, "F (Số thành viên)"],
    ]);
  });

  it("makes a new workbook of a text file and says why", async () => {
    const file = folder.write("goc.csv", `${header}\n${wrong}\n`);
    const out = folder.path("danh-dau.xlsx");
    const said = await runIshc(["check", file, "--format", "xlsx", "--out", out]);
    expect(said.err).toContain(".xlsx");
    const copy = await readWorkbook(folder.readBytes("danh-dau.xlsx"));
    expect(copy.ok && copy.value.sheets.map(({ sheet }) => sheet)).toEqual([
      "CSV",
      "Kết quả kiểm tra",
    ]);
  });

  it("counts rows for a person who watches, and only on standard error", async () => {
    const file = folder.write("dai.csv", `${header}\n${`${clean}\n`.repeat(4500)}`);
    const watched = await runIshc(["check", file], true);
    expect(watched.err).toContain("4000 dòng");
    expect(watched.out).not.toContain("\r");
    expect((await runIshc(["check", file])).err).toBe("");
  });

  it.each([
    [["check"], "chưa có tệp nào"],
    [["check", "khong-co.csv"], 'không đọc được "khong-co.csv": không có tệp'],
    [["check", "a.csv", "--kind", "club"], "clubs, figures, plans, trainings"],
    [["check", "a.csv", "--as-of", "30/6/2026"], "viết như 2026-06-30"],
    [["check", "a.csv", "--edition", "vn65"], "vn63, vn34"],
    [["check", "a.csv", "--format", "xlsx"], "--out"],
    [["check", "a.csv", "b.csv", "--format", "xlsx", "--out", "c.xlsx"], "mỗi lần"],
    [["check", "a.csv", "--out", "a.csv"], "giữ nguyên tệp gốc"],
    [["check", "a.csv", "--columns", "khong-co.json"], "khong-co.json"],
    [["check", "a.csv", "--colour"], '"--colour"'],
    [["chek"], 'không có lệnh "chek"'],
    [[], "ishc LỆNH"],
  ])("answers misuse %j with one sentence, no stack, and exit code 2", async (args, words) => {
    const { code, out, err } = await runIshc(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at |Error/);
  });

  it("says the same in English when asked, also of a wrong option", async () => {
    expect((await runIshc(["check", "--lang", "en"])).err).toContain("there is no file to check");
    expect((await runIshc(["check", "x", "--foo", "--lang=en"])).err).toContain("no option");
  });

  it("says of a folder that it is one, and of a damaged workbook what to do", async () => {
    mkdirSync(folder.path("thu-muc"));
    const { code, err } = await runIshc(["check", folder.path("thu-muc")]);
    expect([code, err]).toEqual([2, expect.stringContaining("đây là một thư mục")]);
    const broken = folder.write("hong.xlsx", "PK\u0003\u0004xyz");
    const said = await runIshc(["check", broken]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("Tệp bị hỏng");
  });

  it("helps with every command, in both languages", async () => {
    for (const args of [["--help"], ["help"], ["check", "--help"], ["help", "template"]]) {
      const { code, out } = await runIshc(args);
      expect([code, out.length > 200]).toEqual([0, true]);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
    expect((await runIshc(["check", "-h", "--lang", "en"])).out).toContain("Exit code");
    expect((await runIshc(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
