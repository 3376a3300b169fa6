import { buffer } from "node:stream/consumers";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";

const policy = (pictures: string) =>
  `default-src 'none'; connect-src 'self'; img-src ${pictures}; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;

const panel = {
  language: "vi",
  title: "Câu lạc bộ, cả nước",
  value: "1.458",
  lines: ['<img src=x onerror="document.title=1">'],
  sourceLine: "Tính đến 30/6/2018. Nguồn: một bài báo",
  rows: [["Giá trị", 1458]],
};

interface BuiltModule {
  downloadPanel(panel: unknown, kind: string): Promise<void>;
}

/** The page's own script, which keeps what the built file exports. */
const files = {
  ...cdnFiles,
  "/page.js": 'import * as built from "/ishc.js"; globalThis.built = built;',
};
const html = pageOf("", '<script type="module" src="/page.js"></script>');

/** Runs the built file's own download, as the button of an element does; gives the error's name. */
const download = (page: Page, kind: string): Promise<string | undefined> =>
  page.evaluate(
    ([shown, asKind]) =>
      (globalThis as unknown as { built: BuiltModule }).built.downloadPanel(shown, asKind).then(
        () => undefined,
        (error: Error) => error.name,
      ),
    [panel, kind] as const,
  );

test.each([
  ["svg", "<svg"],
  ["csv", "\uFEFFGiá trị;1458"],
  ["png", "\x89PNG"],
])("%s is saved under a strict policy", async (kind, start) => {
  const { page, problems } = await openPage(html, {
    files,
    policy: policy("'self' data:"),
  });
  const [saved] = await Promise.all([page.waitForEvent("download"), download(page, kind)]);
  expect(saved.suggestedFilename()).toBe(`cau-lac-bo-ca-nuoc.${kind}`);
  const bytes = await buffer(await saved.createReadStream());
  expect(bytes.toString(kind === "png" ? "latin1" : "utf8").startsWith(start)).toBe(true);
  expect(problems).toEqual([]);
  expect(await page.title()).toBe("Thử");
});

test("a page that forbids pictures from data addresses gets a named error, not a broken file", async () => {
  const { page, problems } = await openPage(html, {
    files,
    policy: policy("'self'"),
  });
  expect(await download(page, "png")).toBe("PictureBlockedError");
  expect(await download(page, "svg")).toBeUndefined();
  expect(problems.filter((problem) => problem.startsWith("violation: img-src"))).toHaveLength(1);
});
