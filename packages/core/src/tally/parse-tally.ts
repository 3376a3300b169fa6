import type { Issue } from "../issue/issue.js";
import { issueOf } from "../issue/issue-of.js";
import { listSchemaIssues } from "../issue/list-schema-issues.js";
import type { Result } from "../issue/result.js";
import type { Gazetteer } from "../place/gazetteer.js";
import { listTallyIssues } from "./list-tally-issues.js";
import { sortContributions } from "./merge-tallies.js";
import type { Tally } from "./tally.js";
import { tallySchema, tallySchemaVersion } from "./tally-schema.js";

/** Characters of a file: every commune of the country with its clubs stays below a fifth of it. */
const fileLengthLimit = 5_000_000;

/**
 * Reads the file of a tally that somebody sent. Never throws, takes sums and nothing else, and
 * refuses what contradicts itself.
 *
 * @param text The text of the file.
 * @returns The tally, or the issues `tally-too-large`, `tally-not-json`, `tally-newer`,
 *   `tally-invalid`, `tally-unknown-field`, `tally-place-unknown`, `tally-counts-differ`,
 *   `tally-measure-too-fine`, `tally-measure-of-other-table`, `tally-repeated`, `tally-contributor-differs`,
 *   `tally-communes-above-province`.
 *
 * @example
 * const text = stringifyTally({ edition: "vn34" as EditionId, contributions: [] });
 * parseTally(text, { gazetteer });
 * // => { ok: true, value: { edition: "vn34", contributions: [] }, issues: [] }
 */
export function parseTally(
  text: string,
  { gazetteer }: { readonly gazetteer: Gazetteer },
): Result<Tally> {
  const refuse = (...issues: readonly Issue[]): Result<Tally> => ({ ok: false, issues });
  if (text.length > fileLengthLimit) {
    return refuse(issueOf("tally-too-large", { limit: fileLengthLimit }));
  }
  let value: unknown;
  try {
    // Trimmed of a byte order mark too, which JSON does not allow.
    value = JSON.parse(text.trim());
  } catch {
    return refuse(issueOf("tally-not-json", {}));
  }
  const found = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof found === "string" && found !== tallySchemaVersion) {
    const shown = found.slice(0, 20);
    return refuse(issueOf("tally-newer", { found: shown, known: tallySchemaVersion }));
  }
  const parsed = tallySchema.safeParse(value);
  if (!parsed.success) return refuse(...listSchemaIssues(parsed.error, "tally"));

  // The schema gives plain strings for what the model brands; a type test holds the two together.
  const checked: unknown = parsed.data;
  const { edition, contributions } = checked as Tally;
  const issues = listTallyIssues({ edition, contributions }, gazetteer);
  return issues.length > 0
    ? refuse(...issues)
    : {
        ok: true,
        value: { edition, contributions: sortContributions(contributions) },
        issues: [],
      };
}
