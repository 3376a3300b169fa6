import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { snapshotFileName, snapshotScript, stringifySnapshot, type Snapshot } from "@ishc/core";
import { UsageError } from "../command/usage-error.js";
import { fileTrouble } from "../io/file-trouble.js";
import { writeOutput } from "../io/write-output.js";

/**
 * Writes the three files of a snapshot: one whose name changes with its text, for caches; one that is
 * always the latest; one that is a plain script. Equal snapshots give equal bytes.
 *
 * @throws {UsageError} when the folder cannot be written to.
 */
export async function writeFiles(
  snapshot: Snapshot,
  name: string,
  folder: string,
): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const why = fileTrouble(error);
    throw new UsageError({
      vi: `không tạo được thư mục "${folder}": ${why.vi}.`,
      en: `the folder "${folder}" cannot be made: ${why.en}.`,
    });
  }
  const text = stringifySnapshot(snapshot);
  const files = [
    [snapshotFileName(snapshot.asOf, text), text],
    ["latest.json", text],
    ["snapshot.js", snapshotScript(name, snapshot)],
  ] as const;
  for (const [file, content] of files) await writeOutput(join(folder, file), content);
  return files.map(([file]) => join(folder, file));
}
