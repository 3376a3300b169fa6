import { strToU8, zipSync } from "fflate";
import { FileProblem } from "../file-problem.js";
import type { PackageParts } from "../xlsx/package-parts.js";
import { decodePart } from "../xlsx/package-parts.js";

/** The parts of a workbook that is being changed: those that nobody touches keep their bytes. */
export class EditablePackage {
  readonly #parts: PackageParts;
  readonly #changed = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(parts: PackageParts) {
    this.#parts = parts;
  }

  get names(): readonly string[] {
    const names = new Set([...this.#parts.names, ...this.#changed.keys()]);
    return [...names].filter((name) => !this.#removed.has(name));
  }

  has(name: string): boolean {
    return this.#changed.has(name) || (this.#parts.has(name) && !this.#removed.has(name));
  }

  getText(name: string): string {
    return this.#changed.get(name) ?? decodePart(this.#parts.get(name));
  }

  /** A part that is written is UTF-8, whatever it was before. */
  set(name: string, text: string): void {
    this.#changed.set(name, text.replace(/^<\?xml[^>]*\?>\s*/, xmlHead));
  }

  edit(name: string, change: (text: string) => string): void {
    this.set(name, change(this.getText(name)));
  }

  remove(name: string): void {
    this.#removed.add(name);
  }

  /** Adds entries at the end of a list: relationships, content types, sheets. Their tags take the list's prefix. */
  append(name: string, list: string, format: (prefix: string) => string): void {
    this.edit(name, (text) => {
      const tag = new RegExp(`<([\\w.-]+:)?${list}((?:\\s[^>]*?)?)(/?)>`).exec(text);
      if (!tag) throw new FileProblem("file-broken");
      const [whole, prefix = "", attributes = "", isEmpty] = tag;
      const closing = `</${prefix}${list}>`;
      const entries = format(prefix);
      if (isEmpty) {
        return text.replace(whole, () => `<${prefix}${list}${attributes}>${entries}${closing}`);
      }
      const end = text.lastIndexOf(closing);
      if (end < 0) throw new FileProblem("file-broken");
      return text.slice(0, end) + entries + text.slice(end);
    });
  }

  /** A path of the form `before` number `after` that no part has yet. */
  findFreePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  pack(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.names) {
      const text = this.#changed.get(name);
      files[name] = text === undefined ? this.#parts.get(name) : strToU8(text);
    }
    return zipSync(files);
  }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
