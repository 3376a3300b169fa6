import { build } from "esbuild";
import { brotliCompressSync } from "node:zlib";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

const bundled = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2021",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
};

test("the snapshot reader stays under 2 KiB and brings neither zod nor date-fns nor the sentences", async () => {
  const text = await bundled('export { readSnapshot } from "@ishc/core/snapshot";');
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(2048);
  for (const forbidden of ["ZodError", "_zod", "constructDateFrom", "Tệp dữ liệu", "certainty"]) {
    expect(text).not.toContain(forbidden);
  }
});

test("the JSON Schema is published under its name", () => {
  const schema: unknown = createRequire(import.meta.url)("@ishc/core/schema/snapshot-1.json");
  expect(schema).toMatchObject({ $id: "https://ishc.example/schema/snapshot-1.json" });
});
