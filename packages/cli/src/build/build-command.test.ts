import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSnapshot, verifySnapshot, type Snapshot } from "@ishc/core";
import { runIshc, TestFolder } from "../testing/run-in-folder.js";

const header =
  "Tên CLB,Tỉnh/Thành phố,Xã/Phường,Ngày thành lập,Ngày báo cáo,Số thành viên,Nữ,Ghi chú,Điện thoại";
const row = (name: string, province: string, commune: string, members: string, founded: string) =>
  `${name},${province},${commune},${founded},30/06/2026,${members},40,Bà Nguyễn Thị An,0912345678`;
const register = [
  header,
  row("CLB LTHTGN thôn 1", "Lạng Sơn", "Xã Bắc Sơn", "60", "10/10/2025"),
  row("CLB LTHTGN thôn 2", "Lạng Sơn", "Xã Bắc Sơn", "", "10/10/2017"),
  row("CLB LTHTGN thôn 3", "Lạng Sơn", "Xã Bắc Sơn", "55", "2025"),
  "",
].join("\n");
const config = JSON.stringify({
  publisher: { name: { vi: "Hội thử", en: "Test association" }, kind: "association" },
  licence: "CC-BY-4.0",
  name: "thu",
});

describe("ishc build", () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => {
    folder.remove();
  });
  const build = (...args: readonly string[]) =>
    runIshc(["build", "--as-of", "2026-06-30", ...args]);
  const read = (out: string): Snapshot => {
    const reading = readSnapshot(folder.read(`${out}/latest.json`));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    return reading.snapshot;
  };

  it("writes three files of a register, the same bytes for the same input, and no personal data", async () => {
    const clubs = folder.write("clb.csv", register);
    const publication = folder.write("ishc.json", config);
    const made = async (out: string) => {
      const said = await build(
        "--clubs",
        clubs,
        "--config",
        publication,
        "--out",
        folder.path(out),
      );
      expect(said).toMatchObject({ code: 0, err: "" });
      return readdirSync(folder.path(out)).sort();
    };
    const [names, again] = [await made("mot"), await made("hai")];
    expect(names).toEqual(again);
    expect(names.map((name) => name.replace(/[0-9a-f]{8}\.json$/, "….json"))).toEqual([
      "latest.json",
      "snapshot-2026-06-30.….json",
      "snapshot.js",
    ]);
    for (const name of names) {
      const text = folder.read(`mot/${name}`);
      expect(text).toBe(folder.read(`hai/${name}`));
      expect(text).not.toMatch(/0912345678|Nguyễn Thị An|thôn 1/);
    }
    expect(verifySnapshot(folder.read("mot/latest.json"))).toEqual([]);
    expect(folder.read("mot/snapshot.js")).toContain('ishc.provide("thu"');

    const snapshot = read("mot");
    const find = (measure: string) =>
      snapshot.figures.find((figure) => figure.place === "vn34:20" && figure.measure === measure);
    expect(snapshot).toMatchObject({
      edition: "vn34",
      generatedAt: "2026-06-30T00:00:00+07:00",
      publisher: { kind: "association" },
    });
    expect(find("clubs")).toMatchObject({ value: 3, qualifier: "exact", origin: "tallied" });
    expect(find("members")).toMatchObject({
      value: 115,
      qualifier: "at-least",
      tally: { knownCount: 2, expectedCount: 3 },
    });
    expect(find("communes_with_club")).toMatchObject({ value: 1 });
    expect(snapshot.issues.map(({ code }) => code)).toContain("event-straddles-window");
  });

  it("writes nothing where a table has errors, names them, and ends with 1", async () => {
    const clubs = folder.write("clb.csv", register.replace("10/10/2017", "31/04/2018"));
    const { code, out, err } = await build("--clubs", clubs, "--out", folder.path("ra"));
    expect(code).toBe(1);
    expect(out).toContain("dòng 3");
    expect(err).toContain("chưa ghi tệp dữ liệu nào");
    expect(() => readdirSync(folder.path("ra"))).toThrow();
  });

  it("takes a tally in the place of a register, and refuses the same province twice", async () => {
    const clubs = folder.write("clb.csv", register);
    const sent = folder.path("gui.json");
    await build("--clubs", clubs, "--tally", sent, "--out", folder.path("tinh"));
    const { code } = await build("--tallies", sent, "--out", folder.path("trung-uong"));
    expect(code).toBe(0);
    expect(read("trung-uong").figures).toEqual(read("tinh").figures);

    const twice = await build("--tallies", sent, "--clubs", clubs, "--out", folder.path("hai-lan"));
    expect(twice.code).toBe(1);
    expect(twice.out).toContain("register:vn34:20@2026-06-30");
  });

  it("adds up what two districts of a province sent, and refuses one of them twice", async () => {
    const clubs = folder.write("clb.csv", register);
    const sent = [];
    for (const district of ["huyện Cao Lộc", "thành phố Lạng Sơn", "H. Cao Lộc"]) {
      const tally = folder.path(`${sent.length}.json`);
      const out = folder.path("huyen");
      const said = await build(
        ...["--clubs", clubs, "--district", district, "--tally", tally, "--out", out],
      );
      expect(said.code).toBe(0);
      sent.push(tally);
    }
    const both = sent.slice(0, 2);
    expect((await build("--tallies", ...both, "--out", folder.path("tinh"))).code).toBe(0);
    const find = (measure: string) =>
      read("tinh").figures.find(
        (figure) => figure.place === "vn34:20" && figure.measure === measure,
      );
    expect(find("clubs")).toMatchObject({ value: 6, qualifier: "at-least" });
    expect(find("communes_with_club")).toMatchObject({ value: 1, qualifier: "at-least" });

    const twice = await build("--tallies", ...sent, "--out", folder.path("hai-lan"));
    expect(twice.code).toBe(1);
    expect(twice.out).toContain("register:vn34:20/huyen-cao-loc@2026-06-30");
  });

  it("counts plans and trainings by province, and lists what straddles a boundary", async () => {
    const plans = folder.write(
      "ke-hoach.csv",
      [
        "Tỉnh/Thành phố,Đơn vị hành chính (63/34),Đề án quốc gia,Loại văn bản,Số quyết định,Ngày phê duyệt,Chỉ tiêu,Mục tiêu,Đến ngày",
        "Lạng Sơn,34,1648,Kế hoạch,12/KH-UBND,15/10/2025,clubs,200,2030-12-31",
        "Nghệ An,34,1648,Kế hoạch,13/KH-UBND,,clubs,400,2030-12-31",
        "",
      ].join("\n"),
    );
    const trainings = folder.write(
      "tap-huan.csv",
      [
        "Tên lớp,Từ ngày,Đến ngày,Tỉnh/Thành phố,Số người dự,Nguồn",
        "Lớp 1,10/10/2025,11/10/2025,Lạng Sơn,hơn 70,Báo cáo",
        "Lớp 2,12/10/2025,,Lạng Sơn,,Báo cáo",
        "Lớp 3,30/07/2025,02/08/2025,Nghệ An,50,Báo cáo",
        "Lớp 4,30/06/2025,01/07/2025,Nghệ An,50,Báo cáo",
        "",
      ].join("\n"),
    );
    const sent = folder.path("gui.json");
    const told = ["--plans", plans, "--trainings", trainings, "--tally", sent];
    const said = await build(...told, "--out", folder.path("ra"));
    expect(said.code).toBe(0);
    const { figures, issues } = read("ra");
    const find = (place: string, measure: string) =>
      figures.find((figure) => figure.place === place && figure.measure === measure);
    expect(find("vn34:20", "plans_approved")).toMatchObject({ value: 1, qualifier: "exact" });
    expect(find("country", "plans_approved")).toMatchObject({
      value: 1,
      of: { value: 34, kind: "places" },
      qualifier: "at-least",
      tally: { undeterminedCount: 1, scheme: "1648" },
    });
    expect(find("vn34:20", "trainings")).toMatchObject({ value: 2, qualifier: "at-least" });
    expect(find("vn34:20", "people_trained")).toMatchObject({
      value: 70,
      tally: { knownCount: 1, expectedCount: 2 },
    });
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["event-straddles-window", "event-straddles-edition"]),
    );
    expect(folder.read("gui.json")).toContain('"measure":"training_days"');

    const again = await build(
      "--tallies",
      sent,
      "--trainings",
      trainings,
      "--out",
      folder.path("x"),
    );
    expect(again.code).toBe(1);
    expect(again.out).toContain("trainings:vn34:20@2026-06-30");
  });

  it("lets a published figure speak for a province without a register, and names its source and day", async () => {
    const clubs = folder.write("clb.csv", register);
    const figures = folder.write(
      "so-lieu.csv",
      [
        "Chỉ tiêu,Địa bàn,Đơn vị hành chính (63/34),Tính đến,Giá trị,Nguồn",
        "clubs,Lạng Sơn,34,2026-03-31,90,Báo cáo Lạng Sơn",
        "clubs,Nghệ An,34,2025-12-31,341,Báo cáo Nghệ An",
        "",
      ].join("\n"),
    );
    const said = await build("--clubs", clubs, "--figures", figures, "--out", folder.path("ra"));
    expect(said.code).toBe(0);
    const { figures: told, sources, issues } = read("ra");
    // Clubs of two provinces and members of one are no members per club.
    expect(issues.map(({ code }) => code)).not.toContain("members-unlike-clubs");
    const country = told.find(({ id }) => id === "country.clubs");
    expect(country).toMatchObject({
      value: 344,
      qualifier: "at-least",
      asOf: "2026-06-30",
      tally: { firstDay: "2025-12-31", provinces: { numerator: 2, denominator: 34 } },
    });
    const titles = sources.filter(({ id }) => country?.sources.includes(id)).map((s) => s.title);
    expect(titles.sort()).toEqual([
      "Báo cáo Nghệ An",
      "Danh sách câu lạc bộ của các tỉnh, thành phố",
    ]);
    expect(
      told.filter(({ place, measure }) => place === "vn34:40" && measure === "clubs"),
    ).toHaveLength(1);
  });

  it("names the edition that a register is told by when it cannot be split", async () => {
    const clubs = folder.write("clb.csv", register);
    const { code, out } = await build(
      "--clubs",
      clubs,
      "--edition",
      "vn63",
      "--out",
      folder.path("x"),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/vn34.*vn63/s);
  });

  it("keeps figures of several files apart, and shows what they question in each other", async () => {
    const table = (value: number, from = "") =>
      `Chỉ tiêu,Địa bàn,Tính đến,Từ ngày,Giá trị,Nguồn\n${from ? "new_clubs" : "clubs"},cả nước,2023-12-31,${from},${value},Báo cáo ${value}\n`;
    const start =
      "Chỉ tiêu,Địa bàn,Tính đến,Giá trị,Mức chính xác,Nguồn\nclubs,cả nước,2020-07-27,3000,nearly,Bài báo\n";
    const files = [table(6521), table(3021, "2020-08-31"), start].map((text, index) =>
      folder.write(`${index}.csv`, text),
    );
    const said = await build("--figures", ...files, "--out", folder.path("ra"));
    expect(said.code).toBe(0);
    const { figures, issues } = read("ra");
    expect(new Set(figures.map(({ id }) => id)).size).toBe(3);
    expect(issues.find(({ code }) => code === "flow-and-stocks-disagree")).toMatchObject({
      params: { added: 3021, end: 6521, implied: 3500, start: 3000 },
    });
  });

  it.each([
    [["--clubs", "x.csv", "--as-of", "2026-06-31"], "--as-of"],
    [["x.csv"], "x.csv"],
    [["--clubs", "x.csv"], "--out"],
    [["--out", "ra"], "ishc build --clubs"],
    [["--clubs", "x.csv", "--out", "ra", "--generated-at", "hôm nay"], "--generated-at"],
    [["--clubs", "khong-co.csv", "--out", "ra"], "khong-co.csv"],
    [["--clubs", "x.csv", "--out", "ra", "--district", "Bà An"], "--district"],
  ])("ends with 2 and says what is missing of %j", async (args, words) => {
    const { code, err } = await build(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
