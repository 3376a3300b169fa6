import { expect, test } from "vitest";
import { panelFileName } from "./panel-file-name.js";

test("a Vietnamese title becomes plain letters and dashes", () => {
  expect(panelFileName("Đề án & Kế hoạch, cả nước (30/6/2018)", "csv")).toBe(
    "de-an-ke-hoach-ca-nuoc-30-6-2018.csv",
  );
});

test("a title without letters or with a path in it is harmless", () => {
  expect(panelFileName("***", "svg")).toBe("ishc.svg");
  expect(panelFileName("../../etc/passwd", "svg")).toBe("etc-passwd.svg");
  expect(panelFileName("a".repeat(500), "png")).toHaveLength(64);
});
