/** What may stand behind `legacyDrawing` in a sheet: ECMA-376 part 1, section 18.3.1.99. */
const later: ReadonlySet<string> = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/** Refers a sheet to the drawing of its comments, at the one place where Excel accepts it. */
export function insertLegacyDrawing(xml: string, relationshipId: string): string {
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const at = findPlace(xml, xml.lastIndexOf(`sheetData`));
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const element = `<${prefix}legacyDrawing xmlns:r="${namespace}" r:id="${relationshipId}"/>`;
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Before the first later element that is the sheet's own child (a rule has an `extLst`, too), or at its end. */
function findPlace(xml: string, start: number): number {
  const tags = /<(\/?)(?:[\w.-]+:)?([\w.-]+)[^>]*?(\/?)>/g;
  tags.lastIndex = xml.indexOf(">", start) + 1;
  let depth = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const [, isClosing, name = "", isEmpty] = tag;
    if (depth === 0 && (isClosing || later.has(name))) return tag.index;
    if (isClosing) depth -= 1;
    else if (!isEmpty) depth += 1;
  }
  return xml.length;
}
