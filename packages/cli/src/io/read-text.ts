import { readFile } from "node:fs/promises";
import { UsageError } from "../command/usage-error.js";
import { fileTrouble } from "./file-trouble.js";

/**
 * The text of a file that a command was given.
 *
 * @throws {UsageError} that names the file and why it cannot be read.
 */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const why = fileTrouble(error);
    throw new UsageError({
      vi: `không đọc được "${file}": ${why.vi}.`,
      en: `"${file}" cannot be read: ${why.en}.`,
    });
  }
}
