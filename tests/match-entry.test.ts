import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/**
 * Kibibytes of brotli that the code for matching names may take, without any data. Four and a half since a
 * day that is none is refused by name, labels are judged by their day and a text may be any length (0110).
 */
const limitKib = 4.5;

test("the entry for matching names is small and free of zod and date-fns", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: 'export * from "@ishc/core/match";', resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2021",
    write: false,
    metafile: true,
  });
  const size = brotliCompressSync(outputFiles[0]?.contents ?? "").length;
  expect(size).toBeGreaterThan(1024);
  expect(size).toBeLessThanOrEqual(limitKib * 1024);
  const foreign = Object.keys(metafile.inputs).filter((path) => /node_modules/.test(path));
  expect(foreign).toEqual([]);
});
