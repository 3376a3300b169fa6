import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { packageVersion, tags } from "./testing/package.js";
import { snapshotText } from "./testing/snapshot.js";

const newer = "99.0.0";

/** The same script as a later release would say it is. */
function asNewer(code: string): string {
  const changed = code.replaceAll(`"${packageVersion}"`, `"${newer}"`);
  expect(changed, "the script says its version somewhere").not.toBe(code);
  return changed;
}

const files = {
  ...cdnFiles,
  "/newer/ishc.js": asNewer(cdnFiles["/ishc.js"]),
  "/newer/ishc.classic.js": asNewer(cdnFiles["/ishc.classic.js"]),
  "/copy/ishc.js": cdnFiles["/ishc.js"],
  "/data.json": { body: snapshotText, delayMs: 50 },
};
const scriptOf = (path: string) =>
  path.includes("classic")
    ? `<script src="${path}" defer></script>`
    : `<script type="module" src="${path}"></script>`;
const content =
  clubsCard() +
  clubsCard() +
  '<ishc-progress src="/data.json" measure="plans_approved"></ishc-progress>';

test.each([
  ["/ishc.js", "/newer/ishc.js"],
  ["/newer/ishc.js", "/ishc.js"],
  ["/ishc.classic.js", "/newer/ishc.classic.js"],
  ["/newer/ishc.classic.js", "/ishc.js"],
])("%s and then %s: every tag works, one warning, one fetch", async (first, second) => {
  const { page, requests, problems, warnings } = await openPage(
    pageOf(content, scriptOf(first) + scriptOf(second)),
    { files },
  );
  await page.getByText("1.458", { exact: true }).nth(1).waitFor();
  const lost = await page.evaluate(
    (names) => names.filter((name) => !customElements.get(name)),
    tags,
  );
  expect(lost).toEqual([]);
  expect(problems).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(packageVersion);
  expect(warnings[0]).toContain(newer);
  expect(requests.filter((path) => path === "/data.json")).toHaveLength(1);
  expect(requests).toContain(first);
  expect(requests).toContain(second);
});

test("the same version from two addresses: every tag works, one fetch", async () => {
  const { page, requests, problems, warnings } = await openPage(
    pageOf(content, scriptOf("/ishc.js") + scriptOf("/copy/ishc.js")),
    { files },
  );
  await page.getByText("1.458", { exact: true }).nth(1).waitFor();
  expect(problems).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(1);
  expect(requests.filter((path) => path === "/data.json")).toHaveLength(1);
});
