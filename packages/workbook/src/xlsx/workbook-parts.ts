import { FileProblem } from "../file-problem.js";
import { decodeXml } from "./decode-xml.js";
import { findAttribute } from "./scan-cells.js";

/** One tab of a workbook and where its cells stand in the package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Where the parts of a workbook stand that hold its cells. */
export interface WorkbookParts {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  readonly sharedStringsPath?: string;
  readonly stylesPath?: string;
  readonly countsFrom1904: boolean;
}

/** A package whose parts can be looked at, changed or not. */
export interface ReadableParts {
  has(name: string): boolean;
  getText(name: string): string;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. The rest differs in strict workbooks. */
  readonly type: string;
  /** The path of the part in the package. */
  readonly path: string;
}

/** Finds them by the relationships, as a program that opens the workbook does. */
export function findWorkbookParts(parts: ReadableParts): WorkbookParts {
  const path = listRelationships(parts, "").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined) throw new FileProblem("file-broken");
  const workbook = parts.getText(path);
  const relationships = listRelationships(parts, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const findPath = (wanted: string): string | undefined =>
    relationships.find(({ type, path: part }) => type === wanted && parts.has(part))?.path;
  const sharedStringsPath = findPath("sharedStrings");
  const stylesPath = findPath("styles");
  const properties = /<(?:[\w.-]+:)?workbookPr\b[^>]*>/.exec(workbook)?.[0] ?? "";
  return {
    path,
    sheets: [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
      const target = byId.get(findAttribute(tag, "[\\w.-]+:id") ?? "");
      // Sheets that are one chart, and macro sheets, hold no table.
      if (target?.type !== "worksheet" || !parts.has(target.path)) return [];
      return {
        name: decodeXml(findAttribute(tag, "name") ?? ""),
        path: target.path,
        isHidden: /^(very)?hidden$/i.test(findAttribute(tag, "state") ?? ""),
      };
    }),
    ...(sharedStringsPath === undefined ? {} : { sharedStringsPath }),
    ...(stylesPath === undefined ? {} : { stylesPath }),
    countsFrom1904: /^(1|true|on)$/.test(findAttribute(properties, "date1904") ?? ""),
  };
}

/** What a part refers to; the package itself is the part `""`. */
export function listRelationships(parts: ReadableParts, path: string): readonly Relationship[] {
  const relationshipsPath = toRelationshipsPath(path);
  if (!parts.has(relationshipsPath)) return [];
  return [...parts.getText(relationshipsPath).matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)]
    .filter(([tag]) => findAttribute(tag, "TargetMode") !== "External")
    .map(([tag]) => ({
      id: findAttribute(tag, "Id") ?? "",
      type: /[^/]*$/.exec(findAttribute(tag, "Type") ?? "")?.[0] ?? "",
      path: resolvePath(path, decodeXml(findAttribute(tag, "Target") ?? "")),
    }));
}

/** `xl/workbook.xml` has its relationships in `xl/_rels/workbook.xml.rels`. */
export function toRelationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A target is relative to the folder of the part that refers to it, or begins at the package. */
function resolvePath(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
