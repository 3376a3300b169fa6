import { checkUnpackedSize } from "../check-limits.js";
import { FileProblem } from "../file-problem.js";
import type { FileLimits } from "../limits.js";
import { listZipEntries } from "../zip/list-zip-entries.js";
import { unpackEntry } from "../zip/unpack-entry.js";
import type { ZipEntry } from "../zip/zip-entry.js";

/** The parts of a zipped workbook, each unpacked when it is asked for and not before. */
export class PackageParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** Throws a `FileProblem` when there is no directory or when it promises too much. */
  constructor(bytes: Uint8Array, limits: FileLimits) {
    const entries = listZipEntries(bytes);
    if (entries === undefined) throw new FileProblem("file-broken");
    checkUnpackedSize(entries, limits);
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part that must be there. */
  get(name: string): Uint8Array {
    const entry = this.#entries.get(name);
    const part = entry && unpackEntry(this.#bytes, entry);
    if (part === undefined) throw new FileProblem("file-broken");
    return part;
  }

  /** The text of a part that must be there. */
  getText(name: string): string {
    return decodePart(this.get(name));
  }
}

/** XML parts are UTF-8 or, rarely, UTF-16 with its mark. */
export function decodePart(part: Uint8Array): string {
  const encoding = part[0] === 0xff ? "utf-16le" : part[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(part);
}
