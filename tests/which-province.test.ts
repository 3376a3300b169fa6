import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(
  new URL("../examples/which-province/which-province.mjs", import.meta.url),
);
const ask = (args: string[], input = "") =>
  spawnSync(process.execPath, [program, "--today", "2026-11-23", ...args], {
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
    "24: chưa rõ là tỉnh Bắc Giang (vn63:24) hay thành phố Bắc Ninh (vn34:24). Hãy cho biết ngày (--as-of) hoặc viết mã đầy đủ.",
    "Hà Tây: tỉnh cũ, có đến ngày 31/07/2008, sau đó thuộc Hà Nội",
    "Lạng Sơm: không có tỉnh, thành phố nào tên như vậy. Có phải: Lạng Sơn?",
  ]);
  expect(status).toBe(1);
});

test("a day that is none is a misuse", () => {
  const { stderr, status } = ask(["--as-of", "30/6/2018", "Huế"]);
  expect(stderr).toContain('--as-of: "30/6/2018" is no day');
  expect(status).toBe(2);
});
