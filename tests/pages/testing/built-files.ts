import { readFile } from "node:fs/promises";

const folder = new URL("../../../packages/widgets/dist/", import.meta.url);

export const readBuilt = (path: string): Promise<string> => readFile(new URL(path, folder), "utf8");

/** The files a page without a bundler loads, as the package has them. */
export const cdnFiles = {
  "/ishc.js": await readBuilt("cdn/ishc.js"),
  "/ishc.classic.js": await readBuilt("cdn/ishc.classic.js"),
};

/** Keeps the elements' place until their script is there. */
export const cdnStyles = await readBuilt("cdn/ishc.css");
