import { assertDay } from "../day/assert-day.js";
import { hashText } from "./hash-text.js";

/**
 * The name under which a snapshot stays for ever: `snapshot-ASOF.HASH8.json`. Another text of the
 * same day gets another name, so a page and a cache may keep the file without asking again.
 *
 * @param asOf The cut-off of the snapshot.
 * @param text The text of the file, as `stringifySnapshot` gave it.
 * @throws {InvalidDayError} when the cut-off is no day.
 *
 * @example
 * snapshotFileName("2025-11-25", "foobar"); // => "snapshot-2025-11-25.bf9cf968.json"
 */
export function snapshotFileName(asOf: string, text: string): string {
  assertDay(asOf);
  return `snapshot-${asOf}.${hashText(text)}.json`;
}
