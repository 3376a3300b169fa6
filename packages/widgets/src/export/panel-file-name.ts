import { foldTyped } from "../typed/fold-typed.js";

/** Long enough to tell files apart, short enough for every file system and mail programme. */
const longestName = 60;

/**
 * A file name from a panel's title that every system takes: letters without marks, digits, dashes.
 *
 * @example
 * panelFileName("Đề án, cả nước", "svg"); // => "de-an-ca-nuoc.svg"
 */
export function panelFileName(title: string, extension: string): string {
  const name = foldTyped(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestName)
    .replace(/^-+|-+$/g, "");
  return `${name || "ishc"}.${extension}`;
}
