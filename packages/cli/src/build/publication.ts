import type { Bilingual, Publisher } from "@ishc/core";
import { UsageError } from "../command/usage-error.js";
import { readText } from "../io/read-text.js";

/** Who publishes a data file, under which licence, and what pages call it. */
export interface Publication {
  readonly publisher: Publisher;
  readonly licence: string;
  /** The name in `snapshot.js`. */
  readonly name: string;
}

/** Without a config file nobody answers for the data, and the file says so. */
export const unnamedPublication: Publication = {
  publisher: {
    name: { vi: "Chưa ghi đơn vị công bố", en: "Publisher not stated" },
    kind: "project",
  },
  licence: "Chưa ghi giấy phép / Licence not stated",
  name: "ishc",
};

const kinds = ["association", "government", "project"] as const;

/**
 * Reads `{ "publisher": { "name": { "vi": "…", "en": "…" }, "url": "https://…", "kind": "association" },
 * "licence": "CC-BY-4.0", "name": "ishc" }`; only the publisher's name and kind are needed.
 *
 * @throws {UsageError} when the file cannot be read or says something else.
 */
export async function readPublication(file: string): Promise<Publication> {
  const config = toRecord(parse(await readText(file)));
  const publisher = toRecord(config["publisher"]);
  const name = toRecord(publisher["name"]);
  const kind = kinds.find((each) => each === publisher["kind"]);
  const { vi, en } = name;
  const url = publisher["url"] ?? undefined;
  const licence = config["licence"] ?? unnamedPublication.licence;
  const dataName = config["name"] ?? unnamedPublication.name;
  const isName = typeof dataName === "string" && /^[a-z0-9][a-z0-9-]{0,63}$/.test(dataName);
  if (!isText(vi) || !isText(en) || !kind || !isText(licence) || !isName) throw wrong(file);
  if (url !== undefined && !(isText(url) && /^https?:\/\//.test(url))) throw wrong(file);
  const bilingual: Bilingual = { vi, en };
  return {
    publisher: { name: bilingual, ...(url === undefined ? {} : { url }), kind },
    licence,
    name: dataName,
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function parse(text: string): unknown {
  try {
    // Trimmed of a byte order mark too, which JSON does not allow.
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

const wrong = (file: string) =>
  new UsageError({
    vi: `"${file}" cần có "publisher" với "name" ("vi" và "en") và "kind" (${kinds.join(", ")}); "url" bắt đầu bằng https://; "licence" là chữ; "name" chỉ gồm a-z, 0-9 và "-".`,
    en: `"${file}" needs a "publisher" with "name" ("vi" and "en") and "kind" (${kinds.join(", ")}); "url" begins with https://; "licence" is a text; "name" is a-z, 0-9 and "-".`,
  });
