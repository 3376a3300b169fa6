/**
 * @typedef {string | number | { text?: string, number?: number, day?: string, format?: "day" | "fraction" | "month", span?: [columns: number, rows: number], font?: string, bold?: boolean, image?: boolean }} OfficeCell
 * @typedef {{ name: string, rows: readonly (readonly OfficeCell[])[], isHidden?: boolean }} OfficeSheet
 */

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A blue disc of 8 × 8 pixels: the logo that stands above so many headers. */
const logo =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAJElEQVR4nGP4DwNCRv5CRv5wLgNcCBnhlcAUhSDcEqTbgcu5AC9bVQmSxIJiAAAAAElFTkSuQmCC";

const dayStyles = {
  day: '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>',
  fraction: "<number:day/><number:text>/</number:text><number:month/>",
  month: '<number:month number:textual="true"/><number:text>-</number:text><number:year/>',
};

/**
 * Sheets as one flat OpenDocument file, which LibreOffice turns into any other: fonts, merged cells,
 * stored days and a picture are there as if a person had made them.
 * @param {readonly OfficeSheet[]} sheets
 */
export function writeFods(sheets) {
  const styles = new Map();
  const body = sheets.map((sheet) => writeSheet(sheet, styles)).join("");
  const fonts = [...new Set([...styles.values()].flatMap(({ font }) => font ?? []))];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls>${fonts.map((font) => `<style:font-face style:name="${font}" svg:font-family="${font}"/>`).join("")}</office:font-face-decls>
<office:automatic-styles><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
${Object.entries(dayStyles)
  .map(([name, parts]) => `<number:date-style style:name="n-${name}">${parts}</number:date-style>`)
  .join("")}
${[...styles].map(([name, style]) => writeStyle(name, style)).join("")}</office:automatic-styles>
<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document>`;
}

function writeStyle(name, { font, bold, format }) {
  const data = format === undefined ? "" : ` style:data-style-name="n-${format}"`;
  const text = [
    font === undefined ? "" : ` style:font-name="${font}"`,
    bold === true ? ' fo:font-weight="bold"' : "",
  ].join("");
  return `<style:style style:name="${name}" style:family="table-cell"${data}><style:text-properties${text}/></style:style>`;
}

function writeSheet({ name, rows, isHidden }, styles) {
  /** How many rows below a merged cell its columns are still covered. */
  const covered = new Map();
  const lines = rows.map((row) => {
    const cells = [];
    let column = 0;
    for (const cell of row) {
      while ((covered.get(column) ?? 0) > 0) {
        covered.set(column, covered.get(column) - 1);
        cells.push("<table:covered-table-cell/>");
        column += 1;
      }
      const [columns, height] = (typeof cell === "object" && cell.span) || [1, 1];
      cells.push(writeCell(cell, styles));
      for (let each = 0; each < columns; each += 1) {
        covered.set(column + each, height - 1);
        if (each > 0) cells.push("<table:covered-table-cell/>");
      }
      column += columns;
    }
    return `<table:table-row>${cells.join("") || "<table:table-cell/>"}</table:table-row>`;
  });
  const style = isHidden ? ' table:style-name="hidden"' : "";
  return `<table:table table:name="${escape(name)}"${style}><table:table-column table:number-columns-repeated="30"/>${lines.join("")}</table:table>`;
}

function writeCell(cell, styles) {
  if (typeof cell === "number") return writeCell({ number: cell }, styles);
  if (typeof cell === "string") return writeCell({ text: cell }, styles);
  const { text, number, day, format, span, font, bold, image } = cell;
  const look = [font, bold && "bold", format].filter(Boolean).join(" ");
  const styleName = `ce-${look.replace(/[^A-Za-z0-9]/g, "-")}`;
  if (look) styles.set(styleName, { font, bold, format });
  const attributes = [
    look ? ` table:style-name="${styleName}"` : "",
    span ? ` table:number-columns-spanned="${span[0]}" table:number-rows-spanned="${span[1]}"` : "",
    day === undefined ? "" : ` office:value-type="date" office:date-value="${day}"`,
    number === undefined ? "" : ` office:value-type="float" office:value="${number}"`,
    text === undefined || text === "" ? "" : ' office:value-type="string"',
  ].join("");
  const picture = image
    ? `<draw:frame svg:width="1.2cm" svg:height="1.2cm"><draw:image><office:binary-data>${logo}</office:binary-data></draw:image></draw:frame>`
    : "";
  const words = text === undefined || text === "" ? "" : `<text:p>${escape(text)}</text:p>`;
  return `<table:table-cell${attributes}>${words}${picture}</table:table-cell>`;
}
