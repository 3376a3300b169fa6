import { isDay, type Day, type EditionId, type Language } from "@ishc/core";
import { gazetteer } from "@ishc/vietnam";
import { parseOptions } from "../command/parse-options.js";
import { tableKinds, type TableKind } from "../command/table-kinds.js";
import { takeChoice } from "../command/take-choice.js";
import { UsageError } from "../command/usage-error.js";

const kinds = {
  kind: "text",
  "as-of": "text",
  edition: "text",
  columns: "text",
  "save-columns": "text",
  lang: "text",
  notes: "flag",
  strict: "flag",
  format: "text",
  out: "text",
} as const;
const formats = ["table", "json", "html", "xlsx"] as const;
export type CheckFormat = (typeof formats)[number];

/** What was asked of `ishc check`. */
export interface CheckOptions {
  readonly files: readonly string[];
  /** Of all files; guessed for each when it is not given. */
  readonly kind?: TableKind;
  /** The day of rows that tell none. */
  readonly asOf?: Day;
  readonly edition?: EditionId;
  /** File of a saved column map. */
  readonly columns?: string;
  readonly saveColumns?: string;
  readonly language: Language;
  readonly showsNotes: boolean;
  readonly isStrict: boolean;
  readonly format: CheckFormat;
  readonly out?: string;
}

/**
 * Reads what stands behind `ishc check`.
 *
 * @throws {UsageError} for what cannot be meant.
 */
export function readCheckOptions(args: readonly string[], language: Language): CheckOptions {
  const { texts, flags, words } = parseOptions(args, kinds);
  takeChoice("lang", texts.get("lang"), ["vi", "en"]);
  const format = takeChoice("format", texts.get("format"), formats) ?? "table";
  const kind = takeChoice("kind", texts.get("kind"), tableKinds);
  const edition = takeChoice(
    "edition",
    texts.get("edition"),
    gazetteer.editions.map(({ id }) => id),
  );
  const asOf = texts.get("as-of");
  if (asOf !== undefined && !isDay(asOf)) throw notADay(asOf);
  const [columns, saveColumns, out] = [
    texts.get("columns"),
    texts.get("save-columns"),
    texts.get("out"),
  ];
  if (words.length === 0) throw noFile();
  if (format === "xlsx" && out === undefined) throw xlsxNeedsOut();
  if (format === "xlsx" && words.length > 1) throw oneAtATime("--format xlsx");
  if (saveColumns !== undefined && words.length > 1) throw oneAtATime("--save-columns");
  const overwritten = [out, saveColumns].find((file) => file !== undefined && words.includes(file));
  if (overwritten !== undefined) throw wouldOverwrite(overwritten);
  return {
    files: words,
    ...(kind === undefined ? {} : { kind }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(edition === undefined ? {} : { edition }),
    ...(columns === undefined ? {} : { columns }),
    ...(saveColumns === undefined ? {} : { saveColumns }),
    language,
    showsNotes: flags.has("notes"),
    isStrict: flags.has("strict"),
    format,
    ...(out === undefined ? {} : { out }),
  };
}

const noFile = () =>
  new UsageError({
    vi: "chưa có tệp nào để kiểm tra. Ví dụ: ishc check danh-sach-clb.xlsx",
    en: "there is no file to check. Example: ishc check clubs.xlsx",
  });
const notADay = (written: string) =>
  new UsageError({
    vi: `tùy chọn "--as-of" cần một ngày có trong lịch, viết như 2026-06-30, không phải "${written}".`,
    en: `the option "--as-of" takes a day of the calendar written like 2026-06-30, not "${written}".`,
  });
const xlsxNeedsOut = () =>
  new UsageError({
    vi: 'với "--format xlsx" cần thêm "--out TỆP.xlsx" để ghi bản sao đã đánh dấu.',
    en: '"--format xlsx" needs "--out FILE.xlsx" for the marked copy.',
  });
const oneAtATime = (option: string) =>
  new UsageError({
    vi: `với "${option}" mỗi lần chỉ kiểm tra một tệp.`,
    en: `"${option}" takes one file at a time.`,
  });
const wouldOverwrite = (file: string) =>
  new UsageError({
    vi: `"${file}" vừa là tệp cần kiểm tra vừa là tệp sẽ ghi. Hãy chọn tên khác để giữ nguyên tệp gốc.`,
    en: `"${file}" is both checked and written. Choose another name, so that the file itself is kept.`,
  });
