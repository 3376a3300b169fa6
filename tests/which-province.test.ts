import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(
  new URL("../examples/which-province/which-province.mjs", import.meta.url),
);
const ask = (args: string[], input = "", today = "2026-11-23") =>
  spawnSync(process.execPath, [program, "--today", today, ...args], {
    input,
    encoding: "utf8",
  });

test("it tells the province of a day and what became of it", () => {
  const { stdout, status } = ask(["--as-of", "2018-06-30", "hoa binh", "TT-Huế", "Quảng Ninh"]);
  expect(stdout.trim().split("\n")).toEqual([
    "hoa binh: tỉnh Hòa Bình (vn63:17); ngày 23/11/2026 là tỉnh Phú Thọ (vn34:25), hợp nhất với Phú Thọ, Vĩnh Phúc",
    "TT-Huế: tỉnh Thừa Thiên Huế (vn63:46); ngày 23/11/2026 là thành phố Huế (vn34:46)",
    "Quảng Ninh: tỉnh Quảng Ninh (vn63:22); ngày 23/11/2026 là thành phố Quảng Ninh (vn34:22)",
  ]);
  expect(status).toBe(0);
});

test("it reads names from standard input and does not guess", () => {
  const { stdout, status } = ask([], "24\r\nHà Tây\n\nLạng Sơm\n");
  expect(stdout.trim().split("\n")).toEqual([
    "24: chưa rõ là tỉnh Bắc Giang (vn63:24) hay thành phố Bắc Ninh (vn34:24). Hãy viết mã đầy đủ.",
    "Hà Tây: tỉnh cũ, có đến ngày 31/07/2008, sau đó thuộc Hà Nội",
    "Lạng Sơm: không có tỉnh, thành phố nào tên như vậy. Có phải: Lạng Sơn?",
  ]);
  expect(status).toBe(1);
});

test("a day is advised only where it decides", () => {
  const { stdout } = ask(["Tuyên Quang", "08"]);
  const [name, code] = stdout.trim().split("\n");
  expect(name).toMatch(/Hãy cho biết ngày \(--as-of\) hoặc viết mã đầy đủ\.$/);
  expect(code).toMatch(/\(vn34:08\)\. Hãy viết mã đầy đủ\.$/);
});

test("of a day before the first list of provinces it says that nothing is checked there", () => {
  const { stdout, status } = ask([
    "--as-of",
    "2005-01-01",
    "Hà Nội",
    "Tuyên Quang",
    "Hà Giang",
    "Hà Tây",
    "24",
  ]);
  const before =
    "ngày 01/01/2005 là trước 01/08/2008; tên và địa giới tỉnh trước ngày đó không kiểm tra được.";
  const advice = "Nếu hỏi về tỉnh của thời sau, hãy viết mã đầy đủ:";
  expect(stdout.trim().split("\n")).toEqual([
    `Hà Nội: ${before} ${advice} vn63:01.`,
    `Tuyên Quang: ${before} ${advice} vn63:08.`,
    `Hà Giang: ${before} ${advice} vn63:02.`,
    "Hà Tây: tỉnh cũ, có đến ngày 31/07/2008, sau đó thuộc Hà Nội",
    expect.stringMatching(/Hãy viết mã đầy đủ\.$/),
  ]);
  expect(status).toBe(1);
});

test("what is odd about an answer is told with it", () => {
  const { stdout, status } = ask(["--as-of", "2025-12-31", "Hòa Bình", "TP. Phú Thọ", "vn63:08"]);
  expect(stdout.trim().split("\n")).toEqual([
    "Hòa Bình: tỉnh Hòa Bình (vn63:17) (ngày hỏi không còn đơn vị này); ngày 23/11/2026 là tỉnh Phú Thọ (vn34:25), hợp nhất với Phú Thọ, Vĩnh Phúc",
    "TP. Phú Thọ: tỉnh Phú Thọ (vn34:25) (từ đứng trước tên không đúng loại đơn vị)",
    "vn63:08: tỉnh Tuyên Quang (vn63:08) (ngày hỏi không còn đơn vị này); ngày 23/11/2026 là tỉnh Tuyên Quang (vn34:08), hợp nhất với Hà Giang",
  ]);
  expect(status).toBe(0);
});

test("for a reader of before a place existed it tells whose land that was", () => {
  const { stdout } = ask(["vn34:25", "vn63:01"], "", "2018-09-30");
  expect(stdout.trim().split("\n")).toEqual([
    "vn34:25: tỉnh Phú Thọ (vn34:25); ngày 30/09/2018 là đất của tỉnh Hòa Bình (vn63:17), tỉnh Phú Thọ (vn63:25), tỉnh Vĩnh Phúc (vn63:26)",
    "vn63:01: thành phố Hà Nội (vn63:01)",
  ]);
  expect(ask(["vn63:01"], "", "2001-01-01").stdout.trim()).toBe(
    "vn63:01: thành phố Hà Nội (vn63:01); ngày 01/01/2001 chưa có trong danh sách nào",
  );
});

test("a day that is none is a misuse", () => {
  const { stderr, status } = ask(["--as-of", "30/6/2018", "Huế"]);
  expect(stderr).toContain('--as-of: "30/6/2018" is no day');
  expect(status).toBe(2);
});
