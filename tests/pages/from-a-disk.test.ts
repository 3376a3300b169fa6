import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readSnapshot, snapshotScript } from "@ishc/core";
import { expect, onTestFinished, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { fallbackText, pageOf } from "./testing/cards.js";
import { openFile } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

/** The file of these tests as core writes it for pages that cannot fetch. */
function dataScript(name: string): string {
  const reading = readSnapshot(snapshotText);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return snapshotScript(name, reading.snapshot);
}

/** A folder as an office copies it from a stick. */
async function writeFolder(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "ishc-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = {
    "ishc.classic.js": cdnFiles["/ishc.classic.js"],
    "snapshot.js": dataScript("lang-son"),
    "trang số liệu.html": html,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return pathToFileURL(join(folder, "trang số liệu.html")).href;
}

const elements = '<script src="ishc.classic.js" defer></script>';
const data = '<script src="snapshot.js" defer></script>';
const card = (attributes: string) =>
  `<ishc-stat-card ${attributes} measure="clubs" as-of="2018-06-30"><p>${fallbackText}</p></ishc-stat-card>`;

test.each([
  ["the elements first", elements + data],
  ["the data first", data + elements],
  ["the data in the page's head, the elements at its end", data.replace(" defer", "")],
])("a page opened from a disk shows its figure: %s", async (order, scripts) => {
  const end = order.endsWith("its end") ? elements.replace(" defer", "") : "";
  const { page, problems } = await openFile(
    await writeFolder(pageOf(card('data="lang-son"') + end, scripts)),
  );
  await page.getByText("1.458", { exact: true }).waitFor();
  expect(
    await page.getByText("một bài báo").or(page.getByText("Nhân rộng")).first().isVisible(),
  ).toBe(true);
  expect(problems).toEqual([]);
});

test("data that cannot be fetched from a disk leaves the page's own content and says so", async () => {
  const { page } = await openFile(await writeFolder(pageOf(card('src="latest.json"'), elements)));
  await page.getByRole("button", { name: "Thử lại" }).waitFor();
  expect(await page.getByText(fallbackText).isVisible()).toBe(true);
});
