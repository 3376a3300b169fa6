import { encodeXml } from "../xlsx/decode-xml.js";
import { findAttribute, toColumnLetters } from "../xlsx/scan-cells.js";
import { listRelationships } from "../xlsx/workbook-parts.js";
import { addContentType, addDefaultType, addRelationship } from "./add-relationship.js";
import type { EditablePackage } from "./editable-package.js";
import { insertLegacyDrawing } from "./insert-legacy-drawing.js";
import { appendVml, formatVml } from "./vml-shapes.js";

/** What a comment says, at a cell counted from 1. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who the comments are by; a person sees the name in the status line. */
const author = "ISHC";

/** Comments cells of a sheet, beside the comments that are there; a cell that has one gets ours below it. */
export function addComments(
  parts: EditablePackage,
  sheetPath: string,
  comments: readonly CellComment[],
): void {
  if (comments.length === 0) return;
  const relationships = listRelationships(parts, sheetPath);
  const commentsPath = relationships.find(({ type }) => type === "comments")?.path;
  const fresh =
    commentsPath === undefined
      ? addCommentsPart(parts, sheetPath, comments)
      : mergeComments(parts, commentsPath, comments);
  if (fresh.length === 0) return;
  const drawn = findAttribute(
    /<(?:[\w.-]+:)?legacyDrawing\s[^>]*>/.exec(parts.getText(sheetPath))?.[0] ?? "",
    "[\\w.-]+:id",
  );
  const drawingPath = relationships.find(({ id }) => id === drawn)?.path;
  if (drawingPath !== undefined) {
    parts.edit(drawingPath, (drawing) => appendVml(drawing, fresh));
    return;
  }
  const path = parts.findFreePath("xl/drawings/vmlDrawing", ".vml");
  parts.set(path, formatVml(fresh));
  addDefaultType(parts, "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = addRelationship(parts, sheetPath, "vmlDrawing", path);
  parts.edit(sheetPath, (xml) => insertLegacyDrawing(xml, id));
}

function addCommentsPart(
  parts: EditablePackage,
  sheetPath: string,
  comments: readonly CellComment[],
): readonly CellComment[] {
  const path = parts.findFreePath("xl/comments", ".xml");
  parts.set(
    path,
    `<?xml version="1.0"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${author}</author></authors><commentList>${comments
      .map((comment) => formatComment(comment, 0, ""))
      .join("")}</commentList></comments>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  addContentType(parts, path, type);
  addRelationship(parts, sheetPath, "comments", path);
  return comments;
}

/** Gives those comments back that had no comment to join and need a shape of their own. */
function mergeComments(
  parts: EditablePackage,
  path: string,
  comments: readonly CellComment[],
): readonly CellComment[] {
  const text = parts.getText(path);
  const prefix = /<([\w.-]+:)?comments[\s>]/.exec(text)?.[1] ?? "";
  const authorCount = text.split(new RegExp(`<${prefix}author[\\s>/]`)).length - 1;
  const byReference = new Map(comments.map((comment) => [toReference(comment), comment]));
  const merged = text.replace(
    new RegExp(`(<${prefix}comment\\s[^>]*>)([^]*?)(</${prefix}text>)`, "g"),
    (whole, tag: string, body: string, end: string) => {
      const reference = findAttribute(tag, "ref") ?? "";
      const comment = byReference.get(reference);
      if (comment === undefined) return whole;
      byReference.delete(reference);
      return `${tag}${body}${formatRun(`\n${comment.text}`, prefix)}${end}`;
    },
  );
  parts.set(path, merged);
  const fresh = [...byReference.values()];
  if (fresh.length === 0) return fresh;
  parts.append(path, "authors", () => `<${prefix}author>${author}</${prefix}author>`);
  parts.append(path, "commentList", () =>
    fresh.map((comment) => formatComment(comment, authorCount, prefix)).join(""),
  );
  return fresh;
}

function formatComment(comment: CellComment, authorId: number, prefix: string): string {
  const run = formatRun(comment.text, prefix);
  return `<${prefix}comment ref="${toReference(comment)}" authorId="${authorId}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`;
}

/** A piece of a comment in the font that Excel gives to comments. */
const formatRun = (text: string, prefix: string): string =>
  `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/></${prefix}rPr><${prefix}t xml:space="preserve">${encodeXml(text)}</${prefix}t></${prefix}r>`;

const toReference = ({ row, column }: CellComment): string => `${toColumnLetters(column)}${row}`;
