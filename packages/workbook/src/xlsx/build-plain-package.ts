import { strToU8, zipSync } from "fflate";
import { FileProblem } from "../file-problem.js";
import { joinBytes } from "../join-bytes.js";
import { findBytes } from "./find-bytes.js";
import type { PackageParts } from "./package-parts.js";
import type { WorkbookParts } from "./workbook-parts.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The same workbook with nothing in it but cells, texts and number formats, for hucre to read.
 * Macros, links, pictures, pivot tables and column definitions cannot do harm where they are not.
 */
export function buildPlainPackage(
  parts: PackageParts,
  workbook: WorkbookParts,
  sheetBytes: readonly Uint8Array[],
): Uint8Array {
  const sheets = sheetBytes.map((_, index) => `sheet${index + 1}`);
  const relationships = [
    ...sheets.map((name) => [name, "worksheet", `${name}.xml`] as const),
    ...(workbook.sharedStringsPath ? [["texts", "sharedStrings", "texts.xml"] as const] : []),
    ...(workbook.stylesPath ? [["styles", "styles", "styles.xml"] as const] : []),
  ];
  const list = (entries: readonly (readonly [string, string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="${packageNamespace}">${entries
        .map(
          ([id, type, target]) =>
            `<Relationship Id="${id}" Type="${officeNamespace}/${type}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
    );
  return zipSync(
    {
      "[Content_Types].xml": strToU8("<Types/>"),
      "_rels/.rels": list([["workbook", "officeDocument", "workbook.xml"]]),
      "workbook.xml": strToU8(
        `<workbook xmlns="${main}" xmlns:r="${officeNamespace}"><workbookPr date1904="${
          workbook.countsFrom1904 ? 1 : 0
        }"/><sheets>${sheets
          .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${name}"/>`)
          .join("")}</sheets></workbook>`,
      ),
      "_rels/workbook.xml.rels": list(relationships),
      ...(workbook.sharedStringsPath ? { "texts.xml": parts.get(workbook.sharedStringsPath) } : {}),
      ...(workbook.stylesPath ? { "styles.xml": parts.get(workbook.stylesPath) } : {}),
      ...Object.fromEntries(
        sheetBytes.map((bytes, index) => [`sheet${index + 1}.xml`, cutCells(bytes)]),
      ),
    },
    { level: 0 },
  );
}

/** The cells alone: `sheetData`, in the root that its prefix needs. */
function cutCells(bytes: Uint8Array): Uint8Array {
  const prefix =
    /<([\w.-]+:)?worksheet[\s>]/.exec(new TextDecoder().decode(bytes.subarray(0, 4096)))?.[1] ?? "";
  const start = findBytes(bytes, `<${prefix}sheetData`);
  if (start < 0) throw new FileProblem("file-broken");
  const closing = `</${prefix}sheetData>`;
  const end = findBytes(bytes, closing, start);
  const cells = end < 0 ? new Uint8Array(0) : bytes.subarray(start, end + closing.length);
  const opening = strToU8(
    `<${prefix}worksheet xmlns="${main}"${prefix ? ` xmlns:${prefix.slice(0, -1)}="${main}"` : ""}>`,
  );
  const ending = strToU8(`</${prefix}worksheet>`);
  return joinBytes([opening, cells, ending]);
}
