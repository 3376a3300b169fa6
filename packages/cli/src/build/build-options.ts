import { findEditionOn, isDay, type Day, type EditionId, type Language } from "@ishc/core";
import { gazetteer } from "@ishc/vietnam";
import { parseOptions } from "../command/parse-options.js";
import { tableKinds, type TableKind } from "../command/table-kinds.js";
import { takeChoice } from "../command/take-choice.js";
import { UsageError } from "../command/usage-error.js";
import { findDistrict } from "./find-district.js";
import { findGeneratedAt } from "./find-generated-at.js";

const kinds = {
  clubs: "list",
  figures: "list",
  plans: "list",
  trainings: "list",
  tallies: "list",
  "as-of": "text",
  edition: "text",
  district: "text",
  config: "text",
  "generated-at": "text",
  tally: "text",
  out: "text",
  lang: "text",
} as const;

/** What was asked of `ishc build`. */
export interface BuildOptions {
  readonly files: Readonly<Record<TableKind, readonly string[]>>;
  readonly tallies: readonly string[];
  readonly asOf: Day;
  readonly edition: EditionId;
  /** The one district of which the registers are. */
  readonly district?: string;
  readonly config?: string;
  readonly generatedAt: string;
  readonly tally?: string;
  readonly out: string;
  readonly language: Language;
}

/**
 * Reads what stands behind `ishc build`.
 *
 * @throws {UsageError} for what cannot be meant.
 */
export function readBuildOptions(args: readonly string[], language: Language): BuildOptions {
  const { texts, lists, words } = parseOptions(args, kinds);
  takeChoice("lang", texts.get("lang"), ["vi", "en"]);
  const [lost] = words;
  if (lost !== undefined) throw withoutKind(lost);
  const asOf = texts.get("as-of");
  if (asOf === undefined || !isDay(asOf)) throw notADay(asOf);
  const edition =
    takeChoice(
      "edition",
      texts.get("edition"),
      gazetteer.editions.map(({ id }) => id),
    ) ?? findEditionOn(gazetteer, asOf)?.id;
  if (edition === undefined) throw withoutEdition(asOf);
  const [out, config, tally] = [texts.get("out"), texts.get("config"), texts.get("tally")];
  const district = texts.get("district");
  if (out === undefined) throw withoutOut();
  const listOf = (kind: TableKind | "tallies") => lists.get(kind) ?? [];
  if (lists.size === 0) throw withoutFiles();
  return {
    files: Object.fromEntries(tableKinds.map((kind) => [kind, listOf(kind)])) as Record<
      TableKind,
      readonly string[]
    >,
    tallies: listOf("tallies"),
    asOf,
    edition,
    ...(district === undefined ? {} : { district: findDistrict(district) }),
    ...(config === undefined ? {} : { config }),
    generatedAt: findGeneratedAt(asOf, texts.get("generated-at"), process.env["SOURCE_DATE_EPOCH"]),
    ...(tally === undefined ? {} : { tally }),
    out,
    language,
  };
}

const withoutKind = (word: string) =>
  new UsageError({
    vi: `không rõ "${word}" là bảng loại nào. Hãy viết tên tệp sau --clubs, --figures, --plans, --trainings hoặc --tallies.`,
    en: `"${word}" could be any kind of table. Name files behind --clubs, --figures, --plans, --trainings or --tallies.`,
  });
const notADay = (written: string | undefined) =>
  new UsageError({
    vi: `cần "--as-of" với ngày chốt số liệu viết như 2026-06-30${written === undefined ? "" : `, không phải "${written}"`}.`,
    en: `"--as-of" takes the cut-off, a day written like 2026-06-30${written === undefined ? "" : `, not "${written}"`}.`,
  });
const withoutEdition = (asOf: string) =>
  new UsageError({
    vi: `ngày ${asOf} không thuộc thời 63 hay 34 tỉnh, thành phố. Hãy ghi rõ "--edition vn63" hoặc "--edition vn34".`,
    en: `on ${asOf} neither the 63 nor the 34 provinces held. Say "--edition vn63" or "--edition vn34".`,
  });
const withoutOut = () =>
  new UsageError({
    vi: 'cần "--out THƯ_MỤC" để biết ghi tệp dữ liệu vào đâu.',
    en: '"--out FOLDER" says where to write the data file.',
  });
const withoutFiles = () =>
  new UsageError({
    vi: "chưa có tệp nào để dùng. Ví dụ: ishc build --clubs clb.xlsx --as-of 2026-06-30 --out du-lieu",
    en: "there is no file to build from. Example: ishc build --clubs clubs.xlsx --as-of 2026-06-30 --out data",
  });
