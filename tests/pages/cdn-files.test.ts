import { createHash } from "node:crypto";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { cdnFiles, readBuilt } from "./testing/built-files.js";
import { clubsCard, pageOf } from "./testing/cards.js";
import { openPage } from "./testing/open-page.js";
import { snapshotText } from "./testing/snapshot.js";

const scripts = Object.entries(cdnFiles);

test.each(scripts)("%s is one file: it loads no other", async (_, contents) => {
  const { metafile } = await build({
    stdin: { contents },
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
    packages: "external",
    logLevel: "silent",
  });
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
});

test.each(scripts)(
  "%s holds nothing that runs text and nothing of a developer's build",
  (_, code) => {
    const forbidden = /Lit is in dev mode|@property\(|\beval\(|new Function\b|\bzod\b/i;
    expect(forbidden.exec(code)?.[0]).toBeUndefined();
  },
);

test("the hashes beside the files are theirs, and a browser takes them", async () => {
  const { files } = JSON.parse(await readBuilt("cdn/sri.json")) as {
    files: Record<string, string>;
  };
  for (const [path, code] of scripts)
    expect(files[path.slice(1)]).toBe(
      `sha384-${createHash("sha384").update(code).digest("base64")}`,
    );

  const script = (integrity = "") =>
    `<script src="/ishc.classic.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
  const served = { files: { ...cdnFiles, "/data.json": snapshotText } };
  const { page } = await openPage(pageOf(clubsCard(), script(files["ishc.classic.js"])), served);
  await page.getByText("1.458", { exact: true }).waitFor();

  const wrong = await openPage(pageOf(clubsCard(), script(files["ishc.js"])), served);
  expect(wrong.problems.join()).toContain("integrity");
});
