import type { Snapshot } from "./snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";

/** A name that cannot stand in a snippet: `snapshotScript` was called wrongly. */
export class SnapshotNameError extends Error {
  constructor(name: string) {
    super(
      `"${name}" is no snapshot name: a-z, 0-9 and "-", at most 64 characters, no "-" in front`,
    );
    this.name = "SnapshotNameError";
  }
}

/**
 * The text of `snapshot.js`, a plain script that hands a snapshot to the elements of a page where
 * JSON cannot be fetched: `file://`, old hosts, other origins. It may stand before or after the
 * script of the elements: as long as they are not there, `ishc.queue` keeps what was provided
 * (decision 0028).
 *
 * @param name What the page calls it: `a-z`, `0-9` and `-`, at most 64 characters.
 * @throws {SnapshotNameError} when the name is another.
 *
 * @example skip: a whole snapshot would hide the point
 * snapshotScript("lang-son-2018", snapshot).endsWith("});\n"); // => true
 */
export function snapshotScript(name: string, snapshot: Snapshot): string {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new SnapshotNameError(name);
  // `<` could close the script element or open a comment where the file is pasted into a page;
  // the two separators end a line in scripts of before 2019.
  const json = stringifySnapshot(snapshot)
    .trimEnd()
    .replace(
      /[<\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return [
    "globalThis.ishc = globalThis.ishc || {};",
    "ishc.provide = ishc.provide || function (name, snapshot) {",
    "  (ishc.queue = ishc.queue || []).push([name, snapshot]);",
    "};",
    `ishc.provide(${JSON.stringify(name)}, ${json});`,
    "",
  ].join("\n");
}
