import { readFile } from "node:fs/promises";

const folder = new URL("../../../packages/widgets/", import.meta.url);
const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, folder), "utf8"));

/** The version that the built files carry. */
export const { version: packageVersion } = (await readJson("package.json")) as { version: string };

const { modules } = (await readJson("dist/custom-elements.json")) as {
  modules: readonly { exports: readonly { kind: string; name: string }[] }[];
};

/** Every element the package registers. */
export const tags: readonly string[] = modules
  .flatMap(({ exports }) => exports)
  .filter(({ kind }) => kind === "custom-element-definition")
  .map(({ name }) => name);
