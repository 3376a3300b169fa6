import { writeFile } from "node:fs/promises";
import { UsageError } from "../command/usage-error.js";
import { fileTrouble } from "./file-trouble.js";

/**
 * Writes a file that a command was asked for.
 *
 * @throws {UsageError} that names the file and why it cannot be written.
 */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    const why = fileTrouble(error);
    throw new UsageError({
      vi: `không ghi được tệp "${file}": ${why.vi}.`,
      en: `the file "${file}" cannot be written: ${why.en}.`,
    });
  }
}
