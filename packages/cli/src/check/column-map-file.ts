import { formatIssue, parseColumnMap, type ColumnMap } from "@ishc/core";
import { UsageError } from "../command/usage-error.js";
import { readText } from "../io/read-text.js";
import { writeOutput } from "../io/write-output.js";

/**
 * Reads a saved column map.
 *
 * @throws {UsageError} when there is no such file, or when it holds something else.
 */
export async function readColumnMap(file: string): Promise<ColumnMap> {
  const result = parseColumnMap(parseJson(await readText(file)));
  if (result.ok) return result.value;
  const [issue] = result.issues;
  throw new UsageError({
    vi: `"${file}" không dùng được làm bảng tên cột. ${issue ? formatIssue(issue, "vi") : ""}`,
    en: `"${file}" cannot be used as a column map. ${issue ? formatIssue(issue, "en") : ""}`,
  });
}

/** Keeps what the headers of a table were taken for. @throws {UsageError} when there was no table. */
export async function writeColumnMap(file: string, map: ColumnMap | undefined): Promise<void> {
  if (!map) {
    throw new UsageError({
      vi: "không tìm thấy dòng tiêu đề nên không có gì để ghi vào bảng tên cột.",
      en: "no header was found, so there is no column map to write.",
    });
  }
  await writeOutput(file, `${JSON.stringify(map, null, 2)}\n`);
}

/** What is no JSON is no column map either: the caller says so. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
