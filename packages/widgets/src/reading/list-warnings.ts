import type { Language } from "@ishc/core";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { readingTexts } from "./reading-texts.js";

/**
 * What is questionable about a figure, in the words of its file (docs/decisions/0100). That sources
 * disagree is not among them: their numbers stand on the card.
 */
export function listWarnings(
  { issues }: Snapshot,
  { id, cluster }: SnapshotFigure,
  language: Language,
): readonly string[] {
  const words = readingTexts[language];
  return issues
    .filter(
      (issue) =>
        issue.severity === "warning" &&
        issue.code !== "sources-disagree" &&
        (issue.figures?.includes(id) || (cluster !== undefined && issue.cluster === cluster)),
    )
    .map(({ text }) => fill(words.warning, { text: text?.[language] ?? words.unclear }));
}
