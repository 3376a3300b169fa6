import { canonicalSnapshot } from "./canonical-snapshot.js";
import type { Snapshot } from "./snapshot.js";
import { figureDefaults } from "./words.js";

/**
 * The text of the file `latest.json`: canonical order, one line, LF at the end. Equal snapshots give
 * equal bytes. What a figure need not say (`asOfPrecision` "day",
 * `asOfBasis` "stated", `origin` "published") is left out; the reader puts it back.
 *
 * @param snapshot As `buildSnapshot` or `readSnapshot` gave it.
 * @throws {Refusal} when it is no snapshot at all, which the types do not allow.
 */
export function stringifySnapshot(snapshot: Snapshot): string {
  const canonical = canonicalSnapshot(snapshot);
  const defaults = Object.entries<string>(figureDefaults);
  const figures = canonical.figures.map((figure) =>
    Object.fromEntries(
      Object.entries(figure).filter(
        ([key, value]) => !defaults.some(([name, word]) => name === key && word === value),
      ),
    ),
  );
  return `${JSON.stringify({ ...canonical, figures })}\n`;
}
