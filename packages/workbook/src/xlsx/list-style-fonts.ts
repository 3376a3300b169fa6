import { findFontEncoding, type FontReading } from "../encoding/find-font-encoding.js";
import { decodeXml } from "./decode-xml.js";
import { findAttribute } from "./scan-cells.js";

/**
 * For each cell style of `styles.xml`, in order, what its font says of the text's encoding; an empty
 * list when no style has such a font, as in nearly every workbook.
 */
export function listStyleFonts(styles: string): readonly (FontReading | undefined)[] {
  const fonts = [
    ...inside(styles, "fonts").matchAll(
      /<(?:[\w.-]+:)?font(?:\/>|[\s>][^]*?<\/(?:[\w.-]+:)?font>)/g,
    ),
  ];
  const readings = fonts.map(([font]) => {
    const name = /<(?:[\w.-]+:)?name\s[^>]*>/.exec(font)?.[0] ?? "";
    return findFontEncoding(decodeXml(findAttribute(name, "val") ?? ""));
  });
  if (!readings.some(Boolean)) return [];
  return [...inside(styles, "cellXfs").matchAll(/<(?:[\w.-]+:)?xf\s[^>]*>/g)].map(
    ([tag]) => readings[Number(findAttribute(tag, "fontId") ?? 0)],
  );
}

/** What stands in one of the lists of `styles.xml`, each of which is there once. */
function inside(styles: string, name: string): string {
  const start = styles.search(new RegExp(`<([\\w.-]+:)?${name}[\\s>]`));
  const end = styles.search(new RegExp(`</([\\w.-]+:)?${name}>`));
  return start < 0 || end < start ? "" : styles.slice(start, end);
}
