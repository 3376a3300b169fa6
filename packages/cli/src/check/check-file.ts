import { open } from "node:fs/promises";
import type { ColumnMap, Source } from "@ishc/core";
import { findFileKind, type FileKind } from "@ishc/workbook";
import { UsageError } from "../command/usage-error.js";
import { fileTrouble } from "../io/file-trouble.js";
import { checkText } from "./check-text.js";
import { checkWorkbook } from "./check-workbook.js";
import type { CheckedFile } from "./check-report.js";
import { countIssues } from "./count-issues.js";
import { sortIssues } from "./sort-issues.js";
import type { CheckFileOptions } from "./check-file-options.js";

export interface CheckedTable {
  readonly checked: CheckedFile;
  /** What the headers were taken for. */
  readonly columnMap?: ColumnMap;
  /** Those the tables were read with, and those they name. */
  readonly sources: readonly Source[];
}

/** Enough for every mark by which a format is told. */
const headByteCount = 4096;

/**
 * Reads one file of any format and finds everything that is wrong in it.
 *
 * @throws {UsageError} when the system does not give the file.
 */
export async function checkFile(file: string, options: CheckFileOptions): Promise<CheckedTable> {
  const {
    table,
    issues,
    sheetNames = [],
  } = (await readFileKind(file)) === "text"
    ? await checkText(file, options)
    : await checkWorkbook(file, options);
  return {
    checked: {
      file,
      ...(table?.kind === undefined ? {} : { kind: table.kind }),
      recordCount: table?.recordCount ?? 0,
      issues: sortIssues([...issues, ...(table?.issues ?? [])], sheetNames),
      counts: countIssues(issues, table?.counts ?? {}),
    },
    ...(table?.columnMap ? { columnMap: table.columnMap } : {}),
    sources: table?.sources ?? [],
  };
}

/** @throws {UsageError} when the system does not give the file. */
async function readFileKind(file: string): Promise<FileKind> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(headByteCount) });
      return findFileKind(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const why = fileTrouble(error);
    throw new UsageError({
      vi: `không đọc được "${file}": ${why.vi}.`,
      en: `"${file}" cannot be read: ${why.en}.`,
    });
  }
}
