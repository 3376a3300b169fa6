import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.js";

/** `text` takes a value (`--lang vi`), `list` all words up to the next option, `flag` none (`--notes`). */
export type OptionKind = "text" | "list" | "flag";

export interface ParsedOptions<Name extends string> {
  readonly texts: ReadonlyMap<Name, string>;
  readonly flags: ReadonlySet<Name>;
  readonly lists: ReadonlyMap<Name, readonly string[]>;
  readonly words: readonly string[];
}

/**
 * Reads the words of a command. Of an option that is given twice the last one holds.
 *
 * @throws {UsageError} for an option that is not known, lacks its value, or has one too many.
 */
export function parseOptions<Name extends string>(
  args: readonly string[],
  kinds: Readonly<Record<Name, OptionKind>>,
): ParsedOptions<Name> {
  const names = Object.keys(kinds) as Name[];
  // Not strict: its errors are sentences of Node in English, and each becomes one of ours.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      names.map((name) => [
        name,
        { type: kinds[name] === "flag" ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<Name, string>();
  const flags = new Set<Name>();
  const lists = new Map<Name, string[]>();
  const words: string[] = [];
  let open: string[] = words;
  for (const token of tokens) {
    if (token.kind === "positional") open.push(token.value);
    if (token.kind !== "option") continue;
    open = words;
    const name = names.find((known) => known === token.name);
    if (name === undefined) throw unknownOption(token.rawName, names);
    if (kinds[name] === "flag") {
      if (token.value !== undefined) throw needlessValue(token.rawName);
      flags.add(name);
    } else {
      const isOption = token.inlineValue !== true && /^-./.test(token.value ?? "");
      if (!token.value || isOption) throw missingValue(token.rawName);
      if (kinds[name] === "list") {
        lists.set(name, (open = [...(lists.get(name) ?? []), token.value]));
      } else texts.set(name, token.value);
    }
  }
  return { texts, flags, lists, words };
}

const unknownOption = (written: string, names: readonly string[]) => {
  const known = names.map((name) => `--${name}`).join(", ");
  return new UsageError({
    vi: `Không có tùy chọn "${written}". Các tùy chọn dùng được: ${known}.`,
    en: `There is no option "${written}". The options are: ${known}.`,
  });
};
const needlessValue = (written: string) =>
  new UsageError({
    vi: `Tùy chọn "${written}" không nhận giá trị. Hãy viết "${written}" rồi để trống phía sau.`,
    en: `The option "${written}" takes no value. Write "${written}" alone.`,
  });
const missingValue = (written: string) =>
  new UsageError({
    vi: `Tùy chọn "${written}" cần một giá trị viết ngay sau nó.`,
    en: `The option "${written}" needs a value right after it.`,
  });
