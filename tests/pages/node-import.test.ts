import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const packageFolder = new URL("../../packages/widgets/", import.meta.url);
const { exports } = JSON.parse(await readFile(new URL("package.json", packageFolder), "utf8")) as {
  exports: Record<string, string | { default: string }>;
};

const scriptEntries = Object.entries(exports)
  .map(([entry, target]) => [entry, typeof target === "string" ? target : target.default] as const)
  .filter(([, target]) => target.endsWith(".js"))
  .map(([entry]) => entry.replace(/^\./, "@ishc/widgets"));

test("every entry of the elements imports in Node, where there is no page", async () => {
  const program = `
    if (typeof document !== "undefined") throw new Error("this is no test without a page");
    for (const entry of ${JSON.stringify(scriptEntries)})
      await import(entry).catch((error) => { throw new Error(entry, { cause: error }); });
    console.log("all in");`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: packageFolder },
  );
  expect(scriptEntries.length).toBeGreaterThan(1);
  expect(stdout).toBe("all in\n");
});
