import type { Severity } from "@ishc/core";
import { FileProblem } from "../file-problem.js";
import type { EditablePackage } from "./editable-package.js";

/** Light fills under dark text, the three that Excel itself offers for bad, neutral and note. */
const fillColours: Readonly<Record<Severity, string>> = {
  error: "FFFFC7CE",
  warning: "FFFFEB9C",
  note: "FFDDEBF7",
};
const severities: readonly Severity[] = ["error", "warning", "note"];

/**
 * The cell styles of a workbook, to which marked ones are added: each a copy of the cell's own style
 * (number format, font, border, alignment, protection) with another fill.
 */
export class CellStyles {
  readonly #parts: EditablePackage;
  readonly #path: string;
  readonly #styles: readonly string[];
  readonly #firstFill: number;
  readonly #prefix: string;
  readonly #marked = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(parts: EditablePackage, path: string) {
    this.#parts = parts;
    this.#path = path;
    const text = parts.getText(path);
    this.#prefix = /<([\w.-]+:)?styleSheet[\s>]/.exec(text)?.[1] ?? "";
    this.#styles = listItems(findList(text, "cellXfs"), "xf");
    this.#firstFill = listItems(findList(text, "fills"), "fill").length;
  }

  /** The number of the style that is `style` with the fill of a severity. */
  getMarked(style: number, severity: Severity): number {
    const key = `${style} ${severity}`;
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const own = this.#styles[style] ?? this.#styles[0];
    if (own === undefined) throw new FileProblem("file-broken");
    return this.#add(key, withFill(own, this.#fillOf(severity)));
  }

  /** The number of a style of ours, for sentences: their lines are broken, and a severity fills the cell. */
  getWrapped(severity?: Severity): number {
    const key = `wrapped ${severity ?? ""}`;
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const fillId = severity === undefined ? 0 : this.#fillOf(severity);
    const prefix = this.#prefix;
    return this.#add(
      key,
      `<${prefix}xf numFmtId="0" fontId="0" fillId="${fillId}" borderId="0" applyFill="1" applyAlignment="1"><${prefix}alignment horizontal="left" vertical="top" wrapText="1"/></${prefix}xf>`,
    );
  }

  #fillOf(severity: Severity): number {
    return this.#firstFill + severities.indexOf(severity);
  }

  #add(key: string, style: string): number {
    const index = this.#styles.length + this.#added.length;
    this.#added.push(style);
    this.#marked.set(key, index);
    return index;
  }

  /** Writes what was added; nothing when nothing was asked for. */
  save(): void {
    if (this.#added.length === 0) return;
    this.#parts.edit(this.#path, (text) => {
      const prefix = this.#prefix;
      const fills = severities.map(
        (severity) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fillColours[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
      );
      const withFills = extend(text, "fills", fills, this.#firstFill);
      return extend(withFills, "cellXfs", this.#added, this.#styles.length);
    });
  }
}

/** A style with another fill; its protection and alignment inside stay as they are. */
function withFill(style: string, fillId: number): string {
  const tagEnd = style.indexOf(">");
  const tag = style.slice(0, tagEnd).replace(/\s(fillId|applyFill)\s*=\s*("[^"]*"|'[^']*')/g, "");
  const closing = tag.endsWith("/") ? "/" : "";
  const attributes = closing ? tag.slice(0, -1) : tag;
  return `${attributes.trimEnd()} fillId="${fillId}" applyFill="1"${closing}${style.slice(tagEnd)}`;
}

/** Adds items to a list of `styles.xml` and counts them anew. */
function extend(text: string, name: string, items: readonly string[], count: number): string {
  const list = findList(text, name);
  const end = list.lastIndexOf("</");
  const counted = list
    .slice(0, end)
    .replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${count + items.length}"`);
  return text.replace(list, () => counted + items.join("") + list.slice(end));
}

/** A list of `styles.xml` with its own tags. Each stands there once; both lists are required ones. */
function findList(text: string, name: string): string {
  const list = new RegExp(`<([\\w.-]+:)?${name}(?:\\s[^>]*)?>[^]*?</([\\w.-]+:)?${name}>`).exec(
    text,
  );
  if (!list) throw new FileProblem("file-broken");
  return list[0];
}

function listItems(list: string, name: string): readonly string[] {
  const item = `<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[^]*?</(?:[\\w.-]+:)?${name}>)`;
  return list.slice(1).match(new RegExp(item, "g")) ?? [];
}
