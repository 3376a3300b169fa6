import { composeSnapshot, stringifyTally, type Language, type Snapshot } from "@ishc/core";
import { cluster2In2018, gazetteer, schemes } from "@ishc/vietnam";
import type { CheckedFile, CheckReport } from "../check/check-report.js";
import { Progress } from "../check/progress.js";
import { sumCounts } from "../check/report/sum-counts.js";
import { toTable } from "../check/report/to-table.js";
import type { ExitCode } from "../command/command.js";
import type { Io } from "../io/io.js";
import { writeOutput } from "../io/write-output.js";
import { getVersion } from "../version.js";
import { addTallies } from "./add-tallies.js";
import { readBuildOptions, type BuildOptions } from "./build-options.js";
import { readPublication, unnamedPublication } from "./publication.js";
import { readTables } from "./read-tables.js";
import { withIssues } from "./register-issue.js";
import { writeFiles } from "./write-files.js";

/** Carries out `ishc build`. */
export async function runBuild(
  args: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const options = readBuildOptions(args, language);
  const { config, asOf, edition, generatedAt } = options;
  const publication = config === undefined ? unnamedPublication : await readPublication(config);
  const progress = new Progress(io.err, language);
  const tables = await readTables(options, (file, rowCount) => {
    progress.show(file, rowCount);
  });
  progress.clear();
  const { tally, checked: sent } = await addTallies(options.tallies, tables.tally, edition);
  const report: CheckReport = { files: [...tables.checked, ...sent] };
  if (sumCounts(report).bySeverity.error > 0) return refuse(report, options, io);

  const { name, ...published } = publication;
  const result = composeSnapshot(
    { ...tables, tally },
    {
      ...published,
      asOf,
      edition,
      generatedAt,
      generator: { name: "@ishc/cli", version: getVersion() },
      gazetteer,
      clusters: [cluster2In2018],
      schemes,
    },
  );
  if (!result.ok) return refuse(placeIssues(report, result.issues), options, io);
  const files = await writeFiles(result.value, name, options.out);
  if (options.tally !== undefined) await writeOutput(options.tally, stringifyTally(tally));
  if (config === undefined) io.err.write(`ishc: ${unnamedNote[language]}\n`);
  io.out.write(`${summary(result.value, files, language)}\n`);
  return 0;
}

/** Says what is wrong and writes nothing. */
function refuse(report: CheckReport, { language }: BuildOptions, io: Io): ExitCode {
  const { hasColour, columnCount } = io.out;
  io.out.write(toTable(report, { language, showsNotes: false, hasColour, columnCount }));
  io.err.write(`ishc: ${refusal[language]}\n`);
  return 1;
}

/** What checks across figures found, at the files of the figures; else at the first. */
function placeIssues(report: CheckReport, issues: CheckedFile["issues"]): CheckReport {
  const errors = issues.filter(({ severity }) => severity === "error");
  return {
    files: report.files.map((file, index) =>
      withIssues(
        file,
        errors.filter(({ at }) => (at?.file === undefined ? index === 0 : at.file === file.file)),
      ),
    ),
  };
}

const unnamedNote = {
  vi: 'chưa có "--config", nên tệp ghi là chưa rõ đơn vị công bố và giấy phép.',
  en: 'without "--config" the file says that its publisher and licence are not stated.',
};
const refusal = {
  vi: "còn lỗi nên chưa ghi tệp dữ liệu nào. Hãy sửa rồi chạy lại.",
  en: "there are errors, so no data file was written. Mend them and run again.",
};

function summary(snapshot: Snapshot, files: readonly string[], language: Language): string {
  const talliedCount = snapshot.figures.filter(({ origin }) => origin === "tallied").length;
  const questionCount = snapshot.issues.filter(({ severity }) => severity === "warning").length;
  const lines = files.map((file) => `  ${file}`).join("\n");
  return {
    vi: `Đã ghi ${snapshot.figures.length} số liệu (${talliedCount} số cộng từ các bảng), ${questionCount} chỗ cần xem lại:\n${lines}`,
    en: `Wrote ${snapshot.figures.length} figures (${talliedCount} added up from tables), ${questionCount} to look at again:\n${lines}`,
  }[language];
}
