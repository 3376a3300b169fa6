import { expect, test } from "vitest";
import { cdnFiles, cdnStyles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

const style =
  '<link rel="stylesheet" href="/ishc.css"><style>body { font: 16px sans-serif; margin: 16px }</style>';
const below = "<p>Phần tiếp theo của trang.</p>".repeat(20);

/** Half of what Chromium counts as good. */
const noticeable = 0.05;

/** Cumulative layout shift as Chromium counts it since the page began. */
const layoutShift = (page: Awaited<ReturnType<typeof openPage>>["page"]): Promise<number> =>
  page.evaluate(
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

test.each([320, 1280])(
  "at %i px the page hardly moves when script and data come late",
  async (width) => {
    const { page } = await openPage(pageOf(style + clubsCard() + below), {
      files: {
        ...cdnFiles,
        "/ishc.css": { body: cdnStyles, type: "text/css" },
        "/ishc.js": { body: cdnFiles["/ishc.js"], delayMs: 300 },
        "/data.json": { body: snapshotText, delayMs: 300 },
      },
      viewport: { width, height: 800 },
    });
    await page.getByText("1.458", { exact: true }).waitFor();
    expect(await layoutShift(page)).toBeLessThan(noticeable);
  },
);

test("a page that does move is seen", async () => {
  const { page } = await openPage(
    pageOf(`${style}<div id="late"></div>${below}`, '<script src="/late.js" defer></script>'),
    {
      files: {
        "/late.js":
          'setTimeout(() => { document.getElementById("late").style.height = "300px"; }, 300)',
      },
      viewport: { width: 320, height: 800 },
    },
  );
  await page.waitForFunction(() => document.getElementById("late")?.offsetHeight === 300);
  expect(await layoutShift(page)).toBeGreaterThan(noticeable);
});
