import { formatIssue, type Language } from "@ishc/core";
import type { ExitCode } from "../command/command.js";
import type { Io } from "../io/io.js";
import { writeOutput } from "../io/write-output.js";
import { checkFile, type CheckedTable } from "./check-file.js";
import { readCheckOptions, type CheckFormat, type CheckOptions } from "./check-options.js";
import type { CheckReport } from "./check-report.js";
import { readColumnMap, writeColumnMap } from "./column-map-file.js";
import { createContexts } from "./contexts.js";
import { markFile } from "./mark-file.js";
import { Progress } from "./progress.js";
import { sumCounts } from "./report/sum-counts.js";
import { toHtml } from "./report/to-html.js";
import { toJson } from "./report/to-json.js";
import { toTable } from "./report/to-table.js";
import { today } from "./today.js";

/** Carries out `ishc check`. */
export async function runCheck(
  args: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const options = readCheckOptions(args, language);
  const columnMap =
    options.columns === undefined ? undefined : await readColumnMap(options.columns);
  const kind = options.kind ?? columnMap?.kind;
  const contexts = createContexts({ ...options, today: today(new Date()) });
  const progress = new Progress(io.err, language);
  const checked: CheckedTable[] = [];
  for (const file of options.files) {
    checked.push(
      await checkFile(file, {
        contexts,
        ...(kind === undefined ? {} : { kind }),
        ...(columnMap ? { columnMap } : {}),
        rulesPerRow: options.showsNotes,
        onProgress: (rowCount) => {
          progress.show(file, rowCount);
        },
      }),
    );
    progress.clear();
  }
  const report: CheckReport = { files: checked.map((each) => each.checked) };
  if (options.saveColumns !== undefined) {
    await writeColumnMap(options.saveColumns, checked[0]?.columnMap);
  }
  await giveReport(report, options, io);
  const { error, warning } = sumCounts(report).bySeverity;
  return error > 0 || (options.isStrict && warning > 0) ? 1 : 0;
}

async function giveReport(report: CheckReport, options: CheckOptions, io: Io): Promise<void> {
  const { format, out } = options;
  if (format === "xlsx") {
    await giveMarkedCopy(report, options, io);
    return;
  }
  const content = writeReport(report, { ...options, format }, io);
  if (out === undefined) io.out.write(content);
  else await writeOutput(out, content);
}

/** The copy goes into its file; the person still sees what is wrong, and what is special of the copy. */
async function giveMarkedCopy(report: CheckReport, options: CheckOptions, io: Io): Promise<void> {
  const { out, language } = options;
  const [checked] = report.files;
  if (!checked || out === undefined) return;
  const issues = await markFile(checked, { ...options, out });
  io.out.write(writeReport(report, { ...options, format: "table", out: undefined }, io));
  for (const issue of issues) io.err.write(`${formatIssue(issue, language)}\n`);
  const said = { vi: `Đã ghi bản sao đã đánh dấu: ${out}`, en: `Wrote the marked copy: ${out}` };
  io.out.write(`${said[language]}\n`);
}

interface WrittenFormat extends Omit<CheckOptions, "format" | "out"> {
  readonly format: Exclude<CheckFormat, "xlsx">;
  readonly out?: string | undefined;
}

function writeReport(report: CheckReport, options: WrittenFormat, io: Io): string {
  const { format, out, language, showsNotes } = options;
  switch (format) {
    case "json":
      return toJson(report);
    case "html":
      return toHtml(report, { language, showsNotes });
    case "table":
      return toTable(report, {
        language,
        showsNotes,
        hasColour: out === undefined && io.out.hasColour,
        columnCount: io.out.columnCount,
      });
  }
}
