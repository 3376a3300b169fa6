import type { CellComment } from "./add-comments.js";

/**
 * The yellow notes of a sheet, drawn in VML: Excel shows no comment without its shape
 * ([MS-OI29500], section 2.1.1735). LibreOffice draws its own.
 */
export function formatVml(comments: readonly CellComment[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${noteType}${formatShapes(comments, 1025)}</xml>`;
}

/** Adds notes to a drawing that is there, behind its own shapes. */
export function appendVml(drawing: string, comments: readonly CellComment[]): string {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0) return formatVml(comments);
  const numbers = [...drawing.matchAll(/_x0000_s(\d{1,9})"/g)].map(([, digits]) => Number(digits));
  const first = Math.max(1024, ...numbers) + 1;
  const type = drawing.includes('id="_x0000_t202"') ? "" : noteType;
  return drawing.slice(0, end) + type + formatShapes(comments, first) + drawing.slice(end);
}

const noteType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** About so many characters stand on one line of a note three columns wide. */
const lineLength = 30;

function formatShapes(comments: readonly CellComment[], firstNumber: number): string {
  return comments
    .map(({ row, column, text }, index) => {
      const left = column;
      const top = Math.max(0, row - 2);
      const height = 2 + Math.min(20, Math.ceil(text.length / lineLength));
      return `<v:shape id="_x0000_s${firstNumber + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${left}, 15, ${top}, 2, ${left + 3}, 15, ${top + height}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
    })
    .join("");
}
