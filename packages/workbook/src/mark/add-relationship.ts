import { toRelationshipsPath } from "../xlsx/workbook-parts.js";
import type { EditablePackage } from "./editable-package.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Lets one part refer to another, and gives the id of the reference. */
export function addRelationship(
  parts: EditablePackage,
  from: string,
  type: string,
  target: string,
): string {
  const path = toRelationshipsPath(from);
  if (!parts.has(path)) {
    parts.set(
      path,
      '<?xml version="1.0"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
  }
  const text = parts.getText(path);
  let number = 1;
  while (text.includes(`"rIdIshc${number}"`)) number += 1;
  const id = `rIdIshc${number}`;
  parts.append(
    path,
    "Relationships",
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${office}/${type}" Target="/${target}"/>`,
  );
  return id;
}

/** Says what kind of part a path is, as every part must. */
export function addContentType(parts: EditablePackage, path: string, type: string): void {
  parts.append(
    "[Content_Types].xml",
    "Types",
    (prefix) => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`,
  );
}

/** Says what kind of part every path of an ending is, unless that is said. */
export function addDefaultType(parts: EditablePackage, extension: string, type: string): void {
  const path = "[Content_Types].xml";
  if (new RegExp(`Extension="${extension}"`, "i").test(parts.getText(path))) return;
  // Excel writes the defaults first; the schema takes them in any order ([OPC], section 10.1.2.2).
  parts.append(
    path,
    "Types",
    (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`,
  );
}
