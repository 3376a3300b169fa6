import type { Language } from "@ishc/core";
import { writeWorkbook } from "@ishc/workbook";
import type { ExitCode } from "../command/command.js";
import { parseOptions } from "../command/parse-options.js";
import { tableKindNames, tableKinds } from "../command/table-kinds.js";
import { takeChoice } from "../command/take-choice.js";
import { UsageError } from "../command/usage-error.js";
import { writeOutput } from "../io/write-output.js";
import type { Io } from "../io/io.js";
import { makeTemplate } from "./make-template.js";

const options = { kind: "text", out: "text", lang: "text" } as const;

/** Carries out `ishc template`. */
export async function runTemplate(
  args: readonly string[],
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const { texts, words } = parseOptions(args, options);
  takeChoice("lang", texts.get("lang"), ["vi", "en"]);
  const kind = takeChoice("kind", texts.get("kind"), tableKinds);
  const out = texts.get("out");
  if (kind === undefined) throw missing("kind", tableKinds.join(", "));
  if (out === undefined) throw missing("out", "mau.xlsx");
  const [needless] = words;
  if (needless !== undefined) throw needlessWord(needless);
  if (!/\.xlsx$/i.test(out)) throw notXlsx(out);

  await writeOutput(out, await writeWorkbook(makeTemplate(kind)));
  const said = {
    vi: `Đã tạo tệp mẫu ${out} (${tableKindNames[kind].vi}). Điền xong, hãy gõ: ishc check ${out}`,
    en: `Wrote ${out} (${tableKindNames[kind].en}). Once filled in: ishc check ${out}`,
  };
  io.out.write(`${said[language]}\n`);
  return 0;
}

const missing = (option: string, like: string) =>
  new UsageError({
    vi: `còn thiếu tùy chọn "--${option}" (${like}).`,
    en: `the option "--${option}" is missing (${like}).`,
  });
const needlessWord = (word: string) =>
  new UsageError({
    vi: `không hiểu "${word}": lệnh này không đọc tệp nào.`,
    en: `"${word}" is not understood: this command reads no file.`,
  });
const notXlsx = (file: string) =>
  new UsageError({
    vi: `tệp mẫu phải có đuôi .xlsx, không phải "${file}".`,
    en: `the name of a template ends with .xlsx, "${file}" does not.`,
  });
