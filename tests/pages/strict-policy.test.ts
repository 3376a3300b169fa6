import { expect, test } from "vitest";
import { cdnFiles } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { clubMap, mapFiles, mapKinds, waitForMaps } from "./testing/map-pages.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

const strict = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const closed = `default-src 'none'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; ${strict}; trusted-types lit-html`;
const files = { ...cdnFiles, "/data.json": snapshotText };
const classic = '<script src="/ishc.classic.js" defer></script>';

test.each([
  ["ishc.js", strict, undefined],
  ["ishc.classic.js", strict, classic],
  ["ishc.js, all else forbidden", closed, undefined],
])("%s runs under a strict policy without one violation", async (_, policy, script) => {
  const { page, problems } = await openPage(pageOf(clubsCard(), script), { files, policy });
  await page.getByText("1.458", { exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test("the tools under a card work under a strict policy: pictures, table, snippet", async () => {
  const { page, problems } = await openPage(pageOf(clubsCard()), { files, policy: closed });
  await page.getByText("Tải về, nhúng").click();
  for (const [name, ending] of [
    ["Tải ảnh SVG", ".svg"],
    ["Tải ảnh PNG", ".png"],
    ["Tải bảng CSV", ".csv"],
  ] as const) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    expect((await saving).suggestedFilename()).toMatch(ending);
  }
  await page.getByRole("button", { name: "Lấy mã nhúng" }).click();
  const code = await page.locator("[part=code]").inputValue();
  expect(code).toMatch(
    /^<script type="module" src="http:[^"]+ishc\.js"><\/script><ishc-stat-card /,
  );
  expect(problems).toEqual([]);
});

test.each([
  ["ishc.js", undefined],
  ["ishc.classic.js", classic],
])("%s draws maps, tells and saves them under a strict policy", async (_, script) => {
  const maps = Object.values(mapKinds).map((attributes) => clubMap(attributes));
  const { page, problems } = await openPage(pageOf(maps.join(""), script), {
    files: mapFiles,
    policy: closed,
  });
  await waitForMaps(page);
  const map = page.locator("ishc-map").first();
  await map.locator("[part=drawing] path[data-code='66']").hover();
  await map.locator("[part=tip]").waitFor();
  await map.getByRole("button", { name: "Hiện bảng" }).click();
  await map.locator("summary").click();
  for (const kind of ["SVG", "PNG", "CSV"]) {
    const saving = page.waitForEvent("download");
    await map.getByRole("button", { name: kind }).click();
    expect((await saving).suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`, "i"));
  }
  expect(problems).toEqual([]);
});

test("a page that does violate the policy is seen", async () => {
  const { problems } = await openPage(
    pageOf(
      `<p style="color: red">a</p><script>document.title = "b"</script><script src="/bad.js"></script>`,
      "",
    ),
    {
      files: { "/bad.js": 'document.body.insertAdjacentHTML("beforeend", "<b>c</b>")' },
      policy: strict,
    },
  );
  const seen = () => problems.filter((problem) => problem.startsWith("violation: ")).join("\n");
  // A browser reports a violation when it has time to, which may be after the page has loaded.
  for (const directive of ["style-src", "script-src", "require-trusted-types-for"])
    await expect.poll(seen, { timeout: 20_000 }).toContain(directive);
});
