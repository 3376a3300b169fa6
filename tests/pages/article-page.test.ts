import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { waitForMaps } from "./testing/map-pages.js";
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
/** Each element has read its data, or said why not; the lists of the maps are there. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("ishc-stat-card, ishc-progress, ishc-map")].every((element) =>
      ["ready", "empty"].includes(element.getAttribute("state") ?? ""),
    ),
  );
  await waitForMaps(page);
}

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

test("one request brings the data of the whole page, one the outlines of its maps", async () => {
  const { page, requests } = await open("index.html");
  await settle(page);
  for (const file of ["latest.json", "vietnam.json"]) {
    expect(requests.filter((path) => path.endsWith(file))).toHaveLength(1);
  }
});

test("without script the page still tells every figure, its day and its source", async () => {
  const { page } = await open("index.html", { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  for (const figure of [
    "1.458",
    "52 trên 63",
    "4 trên 7",
    "163",
    "12.000",
    "hơn 70 cán bộ",
    "516",
  ]) {
    expect(text).toContain(figure);
  }
});

/** The regions of a map of the page by what their legend says of them. */
const readRegions = (page: Page, index: number) =>
  page
    .locator("ishc-map")
    .nth(index)
    .evaluate((map) =>
      [...(map.shadowRoot?.querySelectorAll("[role=option]") ?? [])].map((option) => ({
        name: option.firstElementChild?.textContent ?? "",
        value: option.querySelector(".value")?.textContent ?? "",
        day: option.querySelector(".day")?.textContent ?? "",
      })),
    );

test("on the 63 the six named provinces of the cluster stand out, and none has or lacks a scheme", async () => {
  const { page } = await open("index.html");
  await settle(page);
  const regions = await readRegions(page, 0);
  expect(regions).toHaveLength(63);
  const named = regions.filter(({ value }) => value === "được nêu tên trong nguồn");
  expect(named.map(({ name }) => name)).toEqual([
    "Bắc Kạn",
    "Cao Bằng",
    "Lạng Sơn",
    "Phú Thọ",
    "Thái Nguyên",
    "Tuyên Quang",
  ]);
  expect(new Set(regions.map(({ value }) => value)).size).toBe(2);
  const map = page.locator("ishc-map").first();
  expect(await map.locator("[part=legend]").innerText()).not.toMatch(/Đề án|Kế hoạch/);
  expect(await map.locator("[part=line]").allInnerTexts()).toContain(
    "Nguồn nói cụm có 7 tỉnh, thành phố nhưng chỉ nêu tên 6.",
  );
});

test("on the 34 a province shows what it has published since December 2024 with its day, or that it has not", async () => {
  const { page } = await open("index.html");
  await settle(page);
  const regions = await readRegions(page, 1);
  expect(regions).toHaveLength(34);
  const silent = regions.filter(({ value }) => value === "chưa có số liệu công bố");
  const told = regions.filter((region) => !silent.includes(region));
  expect(told.map(({ name, value }) => `${name} ${value}`)).toEqual([
    "Gia Lai 61",
    "Hà Nội 516",
    "Hải Phòng 311",
    "Lạng Sơn 46",
    "Nghệ An 341",
    "Tuyên Quang 135",
  ]);
  for (const { day } of told) expect(day).toMatch(/202[45]/);
  const map = page.locator("ishc-map").nth(1);
  expect(await map.locator("[part=legend]").innerText()).toMatch(
    new RegExp(`chưa có số liệu công bố\\s+${silent.length}`),
  );
  // No share of the national target is made for a province.
  expect(await map.locator("figure").innerText()).not.toMatch(/12\.000|%/);
  const card = page.locator("ishc-map + ishc-progress figure");
  expect(await card.innerText()).toContain("12.000");
});

test.each([320, 768, 1280])("nothing is wider than a window of %i px", async (width) => {
  const { page } = await open("index.html", { viewport: { width, height: 800 } });
  await settle(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
