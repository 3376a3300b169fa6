import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, fallbackText, pageOf } from "./testing/cards.js";
import { openPage, type OpenPage } from "./testing/open-page.js";
import type { Answer } from "./testing/serve.js";
import { snapshot, snapshotText, snapshotWith } from "./testing/snapshot.js";

const openCard = (data: string | Answer, card = clubsCard()): Promise<OpenPage> =>
  openPage(pageOf(card), { files: { ...cdnFiles, "/data.json": data } });

/** The browser itself reports a failed request; nothing else may be in the console. */
const ownProblems = ({ problems }: OpenPage) =>
  problems.filter((problem) => !problem.startsWith("Failed to load resource"));

async function expectRefusal(opened: OpenPage, sentence: RegExp): Promise<void> {
  const message = opened.page.locator("ishc-stat-card [part=message]");
  await expect.poll(() => message.textContent()).toMatch(sentence);
  expect(await message.isVisible()).toBe(true);
  expect(await opened.page.getByText(fallbackText).isVisible()).toBe(true);
  expect(ownProblems(opened)).toEqual([]);
}

test.each([
  ["broken JSON", '{"schemaVersion": "1.0", "figures": [', /không đọc được|hỏng|không phải/i],
  ["JSON that is no snapshot", "[1, 2, 3]", /có chỗ không đúng/],
  [
    "a page where data was expected",
    { body: "<!doctype html><title>Đăng nhập</title>", type: "text/html" },
    /trang web|HTML|không đọc được|không phải/i,
  ],
  ["an empty file", "", /trống|không đọc được|không phải/i],
  ["a file that is not there", { status: 404, body: "not found" }, /404/],
  ["a server that fails", { status: 500, body: "oops" }, /500/],
  ["a newer major format", snapshotWith({ schemaVersion: "2.0" }), /mới hơn|phiên bản/i],
] satisfies [string, string | Answer, RegExp][])(
  "%s: a sentence in Vietnamese, the fallback stays",
  async (_, data, sentence) => {
    await expectRefusal(await openCard(data), sentence);
  },
);

test("a part above its whole is said, not shown", async () => {
  await expectRefusal(
    await openPage(
      pageOf(
        `<ishc-stat-card label="Tỉnh có Đề án" value="64" of="63" as-of="2018-06-30" source="Thử"><p>${fallbackText}</p></ishc-stat-card>`,
      ),
      { files: cdnFiles },
    ),
    /64.*63/,
  );
  const above = snapshot.figures.map((figure) =>
    figure.id === "f2" ? { ...figure, value: 64 } : figure,
  );
  await expectRefusal(
    await openCard(
      snapshotWith({ figures: above }),
      clubsCard().replace('measure="clubs"', 'measure="plans_approved"'),
    ),
    /64.*63/,
  );
});

test("an answer that does not come: a sentence and a way to try again, which works", async () => {
  const opened = await openPage(pageOf(clubsCard()), {
    files: {
      ...cdnFiles,
      "/data.json": [{ body: "", delayMs: 60_000 }, { body: snapshotText }],
    },
    prepare: (page) => page.clock.install(),
  });
  const { page } = opened;
  await page.locator("ishc-stat-card [part=message]").waitFor();
  expect(await page.getByText(fallbackText).isVisible()).toBe(true);
  await page.clock.fastForward(60_000);
  await expectRefusal(opened, /chậm|thử lại|không trả lời/i);
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("1.458", { exact: true }).waitFor();
});

test("a link that would run is left out of a file and said, and the figure stays", async () => {
  const sources = snapshot.sources.map((source) => ({
    ...source,
    url: "javascript:alert(document.domain)",
  }));
  const opened = await openCard(snapshotWith({ sources }));
  await opened.page.getByText("1.458", { exact: true }).waitFor();
  await opened.page.getByText("Liên kết của nguồn không phải địa chỉ trang web").waitFor();
  expect(await opened.page.locator("ishc-stat-card a").count()).toBe(0);
  expect(ownProblems(opened)).toEqual([]);
});

test.each(["javascript:alert(1)", "data:application/json,{}"])(
  "data is never fetched from %s: a sentence, the fallback stays",
  async (src) => {
    const card = clubsCard().replace(/src="[^"]*"/, `src="${src}"`);
    await expectRefusal(await openCard("{}", card), /không phải địa chỉ của tệp số liệu/);
  },
);

test("a typed link that would run is words, not a link", async () => {
  const opened = await openPage(
    pageOf(
      '<ishc-stat-card label="CLB" value="1458" as-of="2018-06-30" source="Báo" source-url="javascript:alert(1)"></ishc-stat-card>',
    ),
    { files: cdnFiles },
  );
  await opened.page.getByText("1.458", { exact: true }).waitFor();
  expect(await opened.page.locator("ishc-stat-card a").count()).toBe(0);
  expect(ownProblems(opened)).toEqual([]);
});

test("markup in names stays text", async () => {
  const hostile =
    '<img src="x" onerror="document.title=`owned`"><script>document.title="owned"</script>';
  const opened = await openCard(
    snapshotWith({
      sources: snapshot.sources.map((source) => ({ ...source, title: hostile })),
      measures: snapshot.measures.map((measure) => ({
        ...measure,
        label: { vi: hostile, en: hostile },
      })),
    }),
  );
  const { page } = opened;
  await page.getByText("1.458", { exact: true }).waitFor();
  expect(await page.locator("ishc-stat-card img, ishc-stat-card script").count()).toBe(0);
  expect(await page.locator("ishc-stat-card").getByText("onerror").first().isVisible()).toBe(true);
  expect(await page.title()).toBe("Thử");
  expect(ownProblems(opened)).toEqual([]);
});
