import { strToU8, zipSync } from "fflate";

interface BuiltSheet {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly cells: string;
  /** What stands behind it. */
  readonly behind?: string;
  readonly state?: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  readonly texts?: readonly string[];
  /** The whole of `styles.xml`; without it there is no such part. */
  readonly styles?: string;
  readonly countsFrom1904?: boolean;
  /** Further parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (list: readonly (readonly [string, string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** The parts of a small workbook, as Excel lays them out, by their paths. */
function listXlsxParts(workbook: BuiltWorkbook): Record<string, string> {
  const { sheets, texts, styles, countsFrom1904 = false, parts = {} } = workbook;
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered
      .map(
        ({ number }) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${
      countsFrom1904 ? ' date1904="1"' : ""
    }/><sheets>${numbered
      .map(
        ({ name, number, state }) =>
          `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...numbered.map(({ number }) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
      ...(texts ? [["sharedStrings", "sharedStrings.xml"] as const] : []),
      ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
    ]),
    ...Object.fromEntries(
      numbered.map(({ number, cells, behind = "" }) => [
        `xl/worksheets/sheet${number}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${cells}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...(texts
      ? { "xl/sharedStrings.xml": `${head}<sst xmlns="${main}">${texts.join("")}</sst>` }
      : {}),
    ...(styles === undefined ? {} : { "xl/styles.xml": styles }),
    ...parts,
  };
}

export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(listXlsxParts(workbook)).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}

/** `styles.xml` with the number formats and fonts of its cell styles in order. */
export function buildStyles(
  formats: readonly (number | string)[],
  fonts: readonly string[] = [],
): string {
  const own = formats.filter((format) => typeof format === "string");
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`)
    .join("")}</numFmts><fonts>${["Calibri", ...fonts]
    .map((name) => `<font><sz val="11"/><name val="${name}"/></font>`)
    .join(
      "",
    )}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="${formats.length}">${formats
    .map((format, index) => {
      const id = typeof format === "number" ? format : 164 + own.indexOf(format);
      return `<xf numFmtId="${id}" fontId="${index < fonts.length ? index + 1 : 0}" fillId="0" borderId="0" applyNumberFormat="1"/>`;
    })
    .join("")}</cellXfs></styleSheet>`;
}
