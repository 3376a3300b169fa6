import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";

/** One line of a table. */
export const row = (cells) => `| ${cells.join(" | ")} |`;

/** Measured milliseconds as seconds: median and, in brackets, quartiles. */
export function seconds({ median, lower, upper }) {
  const [middle, from, to] = [median, lower, upper].map((ms) => (ms / 1000).toFixed(2));
  return `${middle} (${from}–${to})`;
}

/** Prints a page of results, and keeps it in the documentation when it is for the record. */
export async function writePage(name, page, isForRecord) {
  const address = new URL(`../docs/${name}`, import.meta.url);
  const text = await format(page, { ...(await resolveConfig(address)), parser: "markdown" });
  console.log(text);
  if (isForRecord) await writeFile(address, text);
}
