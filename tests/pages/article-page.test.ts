import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openPage } from "./testing/open-page.js";
import type { Answers } from "./testing/serve.js";

const folder = new URL("../../examples/lang-son-2018/dist/", import.meta.url);
const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};
const files: Record<string, Answers> = {};
for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = relative(fileURLToPath(folder), join(entry.parentPath, entry.name));
  files[`/${path}`] = {
    body: await readFile(new URL(path, folder)),
    type: types[entry.name.split(".").at(-1) ?? ""] ?? "text/html",
  };
}
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

const open = async (name: string, options = {}) => {
  const html = await readFile(new URL(name, folder), "utf8");
  return openPage(html, { files, policy, ...options });
};
/** Each element has read its data, or said why not. */
const settle = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("ishc-stat-card, ishc-progress")].every((element) =>
      ["ready", "empty"].includes(element.getAttribute("state") ?? ""),
    ),
  );

test.each([
  ["index.html", "light"],
  ["index.html", "dark"],
  ["en.html", "light"],
  ["en.html", "dark"],
] as const)("%s, %s: axe finds nothing, no policy is violated", async (name, colorScheme) => {
  // The checker is handed over by the browser's own tools, past the page's policy.
  const { page, problems } = await open(name, { colorScheme });
  await settle(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(problems).toEqual([]);
});

test("every card of the page shows its figure, day and source", async () => {
  const { page } = await open("index.html");
  await settle(page);
  const values = await page.locator("ishc-stat-card [part=value]").allInnerTexts();
  expect(values.map((text) => text.trim())).toEqual(["1.458", "52 trên 63", "4 trên 7", "163"]);
  for (const source of await page.locator("[part=source]").allInnerTexts()) {
    expect(source).toMatch(/^Tổng hợp từ nguồn công khai, chưa phải số liệu chính thức của Hội\. /);
    expect(source).toContain("Nguồn: ");
  }
  const progress = await page.locator("ishc-progress figure").allInnerTexts();
  expect(progress.join(" ")).toContain("12.000");
});

test("one request brings the data of the whole page", async () => {
  const { page, requests } = await open("index.html");
  await settle(page);
  expect(requests.filter((path) => path.endsWith("latest.json"))).toHaveLength(1);
});

test("without script the page still tells every figure, its day and its source", async () => {
  const { page } = await open("index.html", { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  for (const figure of ["1.458", "52 trên 63", "4 trên 7", "163", "12.000", "hơn 70 cán bộ"]) {
    expect(text).toContain(figure);
  }
});

test.each([320, 768, 1280])("nothing is wider than a window of %i px", async (width) => {
  const { page } = await open("index.html", { viewport: { width, height: 800 } });
  await settle(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
