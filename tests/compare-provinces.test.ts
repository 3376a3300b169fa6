import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../examples/compare-provinces/", import.meta.url));
const ask = (...args: string[]) =>
  spawnSync(process.execPath, [`${folder}compare-provinces.mjs`, ...args], { encoding: "utf8" });
const linesOf = (...args: string[]) =>
  ask(...args)
    .stdout.trim()
    .split("\n");

test("it ranks what was published, and says what its README shows", () => {
  const [, shown = ""] = readFileSync(`${folder}README.md`, "utf8").split("```\n").slice(-3);
  // A page shows a plain space where the program keeps number and sign together.
  const lines = linesOf("--as-of", "2025-11-25").map((line) => line.replaceAll("\u00A0", " "));
  const readme = shown.trim().split("\n");
  expect(readme).toHaveLength(9);
  const start = (line: string) => (line.endsWith("…") ? line.slice(0, -1) : line);
  expect(lines).toHaveLength(readme.length);
  for (const [index, line] of readme.entries()) expect(lines[index]).toContain(start(line));
});

test("a day before the merger compares the 63, and lists what is of another time apart", () => {
  const lines = linesOf("--as-of", "2025-05-08");
  expect(lines[0]).toBe("Câu lạc bộ, 63 tỉnh, thành phố (đến 30/6/2025)");
  expect(lines.filter((line) => /^\d+\. /.test(line)).map((line) => line.split(":")[0])).toEqual([
    "1. Hòa Bình",
    "2. Bạc Liêu",
  ]);
  expect(lines).toContain(
    "Không xếp hạng, số liệu khác thời điểm: Nghệ An: 341 (31/12/2024), bằng 3,8\u00A0% của cả nước",
  );
});

test("a day that is none and a measure that counts over a period are a misuse", () => {
  expect(ask("--as-of", "25/11/2025")).toMatchObject({ status: 2, stdout: "" });
  expect(ask("--as-of", "2025-11-25", "--measure", "new_clubs").stderr).toContain(
    "counts over a period",
  );
});
