import type { FigureId } from "../figure/figure.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import { canonicalSnapshot } from "./canonical-snapshot.js";
import { chooseShown } from "./choose-shown.js";
import { factKey } from "./fact-key.js";
import { listLinkIssues } from "./list-link-issues.js";
import { listPartIssues } from "./list-part-issues.js";
import { listSchemaIssues } from "../issue/list-schema-issues.js";
import { readSnapshot } from "./read-snapshot.js";
import { snapshotSchema } from "./schema.js";
import type { Snapshot } from "./snapshot.js";
import { stringifySnapshot } from "./stringify-snapshot.js";

/**
 * Everything that anyone can check in a finished file without knowing how it was made: format,
 * references, cut-off, one figure shown of each fact and the right one, parts against wholes, and
 * the canonical order. Of a text it also checks the bytes.
 *
 * @param input The text of a file, or the value it holds.
 * @returns Issues; none when the file is as `buildSnapshot` and `stringifySnapshot` make it.
 */
export function verifySnapshot(input: unknown): readonly Issue[] {
  const reading = readSnapshot(input);
  if (!reading.ok && reading.problem.code !== "snapshot-invalid") {
    return [issueOf(reading.problem.code, reading.problem.params)];
  }
  const value: unknown = typeof input === "string" ? JSON.parse(input.trim()) : input;
  const parsed = snapshotSchema.safeParse(value);
  if (!parsed.success) return listSchemaIssues(parsed.error, "snapshot");
  if (!reading.ok) return [issueOf(reading.problem.code, reading.problem.params)];

  const { snapshot } = reading;
  const links = listLinkIssues(snapshot);
  return [
    ...links,
    // Who supersedes whom and what a source is must be known before a choice can be judged.
    ...(links.length === 0 ? listShownIssues(snapshot) : []),
    ...listPartIssues(snapshot.figures),
    ...(isCanonical(input, snapshot, parsed.data) ? [] : [issueOf("snapshot-not-canonical", {})]),
  ];
}

function listShownIssues({ figures, sources }: Snapshot): readonly Issue[] {
  const expected = chooseShown(figures, sources);
  const facts = new Map<string, { expected: FigureId[]; found: FigureId[] }>();
  for (const figure of figures) {
    const key = factKey(figure);
    const fact = facts.get(key) ?? { expected: [], found: [] };
    if (expected.has(figure.id)) fact.expected.push(figure.id);
    if (figure.shown) fact.found.push(figure.id);
    facts.set(key, fact);
  }
  return [...facts.values()]
    .filter((fact) => fact.expected.join() !== fact.found.join())
    .map((fact) =>
      issueOf(
        "snapshot-shown-wrong",
        { expected: fact.expected.join(", ") || "–", found: fact.found.join(", ") || "–" },
        { figures: [...new Set([...fact.expected, ...fact.found])] },
      ),
    );
}

/** `normalized` is the schema's own copy: it differs where a text was not NFC. */
function isCanonical(input: unknown, snapshot: Snapshot, normalized: unknown): boolean {
  const text = stringifySnapshot(normalized as Snapshot);
  if (typeof input === "string") return input === text;
  const given = `${JSON.stringify(input)}\n`;
  // A value may come from a file, which leaves three words out, or from `buildSnapshot`.
  return given === text || given === `${JSON.stringify(canonicalSnapshot(snapshot))}\n`;
}
