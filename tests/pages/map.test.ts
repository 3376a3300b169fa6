import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { readSnapshot, snapshotScript, type Snapshot } from "@ishc/core";
import type { Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { cdnFiles, cdnStyles } from "./testing/built-files.js";
import { pageOf } from "./testing/cards.js";
import { openFile, openPage, type PageOptions } from "./testing/open-page.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");
const data = await read("examples/lang-son-2018/dist/data/latest.json");
const outlines = await read("packages/vietnam-map/dist/middle.json");
const outlinesScript = await read("packages/vietnam-map/dist/middle.script.js");
const files = { ...cdnFiles, "/data.json": data, "/middle.json": outlines };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const clusterId = (JSON.parse(data) as Snapshot).clusters[0]?.id ?? "";

const map = (attributes = 'measure="clubs"') =>
  `<ishc-map src="/data.json" geometry-src="/middle.json" ${attributes}><p>dự phòng</p></ishc-map>`;

/** Every map of the page is drawn, with its list and, last, its table. */
const settle = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("ishc-map")].every((one) =>
      one.shadowRoot?.querySelector("table"),
    ),
  );

async function open(content: string, options: PageOptions = {}) {
  const opened = await openPage(pageOf(content), { files, policy, ...options });
  await settle(opened.page);
  return opened;
}

test("in print the table is there and the controls are not", async () => {
  const { page } = await open(map());
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("table").isVisible()).toBe(true);
  expect(await page.locator("[part=list], [part=view], [part=toggle]").first().isVisible()).toBe(
    false,
  );
});

test("in forced colours classes differ by texture, in the drawing and in the legend", async () => {
  const { page } = await open(map(), { forcedColors: "active" });
  const fills = await page.evaluate(() => {
    const root = document.querySelector("ishc-map")?.shadowRoot;
    return [...(root?.querySelectorAll(".swatch") ?? [])].map((swatch) => {
      const [ground, texture] = swatch.children;
      return [
        ground && getComputedStyle(ground).fill,
        texture?.getAttribute("d"),
        texture && getComputedStyle(texture).strokeOpacity,
      ].join(" ");
    });
  });
  expect(fills).toHaveLength(6);
  expect(new Set(fills).size).toBe(6);
});

test.each(["vi", "en"])(
  "to a screen reader in %s: one image, one list, one table, all named",
  async (lang) => {
    const { page } = await openPage(pageOf(map()).replace('lang="vi"', `lang="${lang}"`), {
      files,
      policy,
    });
    await settle(page);
    const tree = await page.locator("ishc-map").ariaSnapshot();
    expect(tree.match(/- '?img "/g)).toHaveLength(1);
    expect(tree.match(/- listbox "/g)).toHaveLength(1);
    expect(tree.match(/- option "/g)).toHaveLength(34);
    expect(tree.match(/- table "/g)).toHaveLength(1);
    expect(tree).toMatch(
      lang === "vi" ? /option "Hà Nội 516 9\/11\/2025/ : /option "Ha Noi 516 9 November 2025/,
    );
  },
);

test("a map far below the window is drawn too: a picture of the whole page has it", async () => {
  const { page } = await open(map().repeat(5));
  const isDrawn = await page.evaluate(() =>
    [...document.querySelectorAll("ishc-map")].map((one) =>
      [...(one.shadowRoot?.querySelectorAll("svg.map path, svg.map circle") ?? [])].every((shape) =>
        shape.checkVisibility({ contentVisibilityAuto: true }),
      ),
    ),
  );
  expect(isDrawn).toEqual([true, true, true, true, true]);
});

test("ten maps ask once for data and once for outlines", async () => {
  const { requests } = await open(map().repeat(10));
  expect(requests.filter((path) => path.endsWith(".json")).sort()).toEqual([
    "/data.json",
    "/middle.json",
  ]);
});

test.each([
  ["the elements first", ["ishc.classic.js", "snapshot.js", "middle.script.js"]],
  ["the elements last", ["middle.script.js", "snapshot.js", "ishc.classic.js"]],
])("a page opened from a disk draws its map: %s", async (_, scripts) => {
  const reading = readSnapshot(data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const folder = await mkdtemp(join(tmpdir(), "ishc-map-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const tags = scripts.map((src) => `<script src="${src}" defer></script>`).join("");
  const written = {
    "ishc.classic.js": cdnFiles["/ishc.classic.js"],
    "snapshot.js": snapshotScript("lang-son", reading.snapshot),
    "middle.script.js": outlinesScript,
    "trang.html": pageOf('<ishc-map data="lang-son" measure="clubs"></ishc-map>', tags),
  };
  for (const [name, text] of Object.entries(written)) await writeFile(join(folder, name), text);
  const { page, problems } = await openFile(pathToFileURL(join(folder, "trang.html")).href);
  await settle(page);
  expect(await page.locator(".land > path[data-code]").count()).toBe(34);
  expect(problems).toEqual([]);
});

test("a saved picture holds islands, key, credit, day and source; a saved table a row for each region", async () => {
  const { page, problems } = await open(map());
  await page.getByText("Tải về, nhúng").click();
  const save = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  };
  const svg = (await save("Tải ảnh SVG")).toString("utf8");
  for (const text of [
    "Hoàng Sa",
    "Trường Sa",
    "© OpenStreetMap",
    "17/11/2025",
    "Nguồn:",
    "từ 500: 1 nơi",
  ])
    expect(svg).toContain(text);
  expect(svg).not.toContain("class=");
  expect((await save("Tải ảnh PNG")).subarray(1, 4).toString()).toBe("PNG");
  const csv = (await save("Tải bảng CSV")).toString("utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(35);
  expect(csv).toContain("vn34:01;thành phố Hà Nội;516;516;9/11/2025 (ngày đăng tin);");
  expect(problems).toEqual([]);
});

test.each([320, 1280])("at %i px the page below a map does not move", async (width) => {
  const { page } = await openPage(
    pageOf(`<link rel="stylesheet" href="/ishc.css">${map()}<p>sau</p>`),
    {
      files: {
        ...files,
        "/ishc.css": { body: cdnStyles, type: "text/css" },
        "/ishc.js": { body: cdnFiles["/ishc.js"], delayMs: 300 },
        "/middle.json": { body: outlines, delayMs: 300 },
      },
      policy,
      viewport: { width, height: 800 },
    },
  );
  await settle(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );
  expect(shift).toBeLessThan(0.05);
});

test.each([320, 1280])(
  "the names of a delta stand apart and inside the drawing, %i px wide, in both editions",
  async (width) => {
    for (const edition of ["vn63", "vn34"])
      for (const view of ["red-river", "mekong"]) {
        const { page } = await open(map(`measure="clubs" edition="${edition}" view="${view}"`), {
          viewport: { width, height: 900 },
        });
        const [frame, lines] = await page.evaluate(() => {
          const svg = document.querySelector("ishc-map")?.shadowRoot?.querySelector("svg.map");
          const boxOf = (element: Element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom };
          };
          const names = [...(svg?.querySelectorAll(":scope > text") ?? [])];
          return [
            svg ? boxOf(svg) : undefined,
            names.flatMap((name) =>
              [...name.children].map((line) => ({ name: name.textContent, ...boxOf(line) })),
            ),
          ] as const;
        });
        expect(lines.length).toBeGreaterThan(9);
        const clashes = lines.flatMap((one) =>
          lines
            .filter(
              (other) =>
                other.name !== one.name &&
                other.left < one.right &&
                one.left < other.right &&
                other.top < one.bottom &&
                one.top < other.bottom,
            )
            .map((other) => `${one.name} over ${other.name}`),
        );
        expect(clashes).toEqual([]);
        for (const line of lines) {
          expect(line.left, line.name).toBeGreaterThanOrEqual(frame?.left ?? NaN);
          expect(line.right, line.name).toBeLessThanOrEqual(frame?.right ?? NaN);
        }
        await page.close();
      }
  },
);

const margin = { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" };

const countSheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

/** How many points a pixel of the page takes on the paper, as the drawing of the first sheet begins. */
function scaleOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const from = text.indexOf("\n", index) + 1;
    try {
      const drawn = inflateSync(pdf.subarray(from, text.indexOf("endstream", from))).toString(
        "latin1",
      );
      const scales = [...drawn.matchAll(/^([\d.]+) 0 0 -?([\d.]+) [-\d. ]+cm$/gm)].slice(0, 2);
      if (scales.length > 0)
        return scales.map(([, scale]) => Number(scale)).reduce((a, b) => a * b);
    } catch {
      // No compressed drawing: a font, or the plain parts of the file.
    }
  }
  throw new Error("The sheet has no drawing.");
}

const printed = {
  counts: 'measure="clubs"',
  published: 'measure="clubs" mode="published"',
  ratio: 'measure="clubs" scheme="1336"',
  members: `cluster="${clusterId}"`,
  part: 'measure="clubs" view="mekong"',
};

test.each(
  ["vn63", "vn34"]
    .flatMap((edition) =>
      Object.entries(printed).map(([kind, asked]) => [
        `${kind}, ${edition}`,
        `${asked} edition="${edition}"`,
      ]),
    )
    // 63 plans in words are 6 mm too high: two sheets (decision 0231).
    .filter(([name]) => name !== "ratio, vn63"),
)("%s: a map prints on one sheet, also with the style sheet of the site", async (_, attributes) => {
  const link = '<link rel="stylesheet" href="/ishc.css">';
  const { page } = await open(link + map(attributes), {
    files: { ...files, "/ishc.css": { body: cdnStyles, type: "text/css" } },
  });
  const pdf = await page.pdf({ format: "A4", margin });
  expect(countSheets(pdf)).toBe(1);
  // What runs out of the sheet makes a browser print all of it smaller.
  const { page: plain } = await openPage(pageOf("<p>Một trang giấy</p>", ""));
  expect(scaleOf(pdf)).toBe(scaleOf(await plain.pdf({ format: "A4", margin })));
});

test("each map begins on a sheet that holds it whole", async () => {
  const words = "<p>Bài viết đứng trước bản đồ, dài hơn một dòng chữ trên trang giấy.</p>".repeat(
    20,
  );
  const { page } = await open(words + map() + map('measure="clubs" edition="vn63"'));
  expect(countSheets(await page.pdf({ format: "A4", margin }))).toBe(3);
});
