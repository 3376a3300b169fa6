import { toRelationshipsPath, type WorkbookParts } from "../xlsx/workbook-parts.js";
import type { EditablePackage } from "./editable-package.js";

const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const plainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/**
 * Takes the macros out of a copy. It is handed on as an `.xlsx`, which Excel does not open while it
 * says that it holds macros, and a checked copy should bring nobody a program.
 */
export function removeMacros(parts: EditablePackage, workbook: WorkbookParts): void {
  if (!parts.getText("[Content_Types].xml").includes(macroType)) return;
  const isMacro = (name: string): boolean => /(^|\/)vba[^/]*\.(bin|xml|rels)$/i.test(name);
  for (const name of parts.names.filter(isMacro)) parts.remove(name);
  parts.edit(toRelationshipsPath(workbook.path), (text) =>
    text.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*\/vbaProject["'][^>]*>/g, ""),
  );
  parts.edit("[Content_Types].xml", (text) =>
    text
      .replace(macroType, plainType)
      .replace(/<(?:[\w.-]+:)?Override\s[^>]*PartName="[^"]*\/vba[^"]*"[^>]*>/gi, ""),
  );
}
