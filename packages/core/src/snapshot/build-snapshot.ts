import type { Figure } from "../figure/figure.js";
import type { Issue } from "../issue/issue.js";
import type { Result } from "../issue/result.js";
import { measures, type MeasureId } from "../measure/measures.js";
import { formatIssue } from "../format/format-issue.js";
import { canonicalSnapshot } from "./canonical-snapshot.js";
import { chooseShown } from "./choose-shown.js";
import { listProgress } from "./list-progress.js";
import { listSeries } from "./list-series.js";
import { textLengthLimit } from "./limits.js";
import { listLinkIssues } from "./list-link-issues.js";
import { listSchemaIssues } from "../issue/list-schema-issues.js";
import { schemaAddress } from "./schema-address.js";
import { schemaVersion } from "./schema-version.js";
import { snapshotPartsSchema } from "./schema.js";
import type { Snapshot, SnapshotFigure, SnapshotIssue, SnapshotMeasure } from "./snapshot.js";

/** What a snapshot is made of; its measures, the figures it shows, progress and series follow from it. */
export interface SnapshotParts extends Omit<
  Snapshot,
  "$schema" | "schemaVersion" | "measures" | "figures" | "issues" | "progress" | "series"
> {
  readonly figures: readonly (Figure & Pick<SnapshotFigure, "supersedes">)[];
  /** Of these figures. An error among them blocks the snapshot. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a snapshot, the one public file, of its parts. Only fields of the format pass, so nothing
 * personal can be published by accident; where an issue stood in an office's file stays behind.
 * Equal parts give an equal snapshot in whatever order they come (decision 0026).
 *
 * @param parts Figures not later than `asOf`; places, clusters, schemes and sources that are named.
 *   `generatedAt` is ISO 8601 with offset: core has no clock.
 * @returns The snapshot, or the issues that block it: the errors among `parts.issues`, or
 *   `snapshot-invalid`, `snapshot-unknown-field`, `snapshot-id-repeated`,
 *   `snapshot-reference-unknown`, `snapshot-value-above-whole`, `snapshot-figure-after-cut-off`, `snapshot-period-reversed`,
 *   `snapshot-supersedes-circle`.
 */
export function buildSnapshot(parts: SnapshotParts): Result<Snapshot> {
  const parsed = snapshotPartsSchema.safeParse(parts);
  if (!parsed.success) return { ok: false, issues: listSchemaIssues(parsed.error, "snapshot") };

  // The schema gives plain strings for what the model brands; a type test holds the two together.
  const data: unknown = parsed.data;
  const checked = data as SnapshotParts;
  const draft = {
    $schema: schemaAddress,
    schemaVersion,
    ...checked,
    measures: listMeasures(checked),
  };
  const issues = [
    ...checked.issues.filter((issue) => issue.severity === "error"),
    ...listLinkIssues(draft),
  ];
  if (issues.length > 0) return { ok: false, issues };

  const shown = chooseShown(checked.figures, checked.sources);
  const figures = checked.figures.map((figure) => ({ ...figure, shown: shown.has(figure.id) }));
  const progress = listProgress({ ...checked, figures });
  const series = listSeries(figures);
  return {
    ok: true,
    value: canonicalSnapshot({
      ...draft,
      figures,
      issues: checked.issues.map(withText),
      ...(progress.length > 0 && { progress }),
      ...(series.length > 0 && { series }),
    }),
    issues: checked.issues,
  };
}

/** A page tells its readers what is questionable about a figure, and does not carry every sentence. */
function withText(issue: Issue): SnapshotIssue {
  const text = { vi: formatIssue(issue, "vi"), en: formatIssue(issue, "en") };
  const isShort = [text.vi, text.en].every(({ length }) => length <= textLengthLimit);
  return issue.severity === "warning" && isShort ? { ...issue, text } : issue;
}

/** The measures that figures and targets use, with their labels (decision 0005). */
function listMeasures({ figures, schemes, plans }: SnapshotParts): readonly SnapshotMeasure[] {
  const used = new Set<MeasureId>(figures.map((figure) => figure.measure));
  for (const target of [...schemes, ...plans].flatMap(({ targets }) => targets)) {
    if (target.kind === "count") used.add(target.measure);
  }
  return [...used].map((id) => {
    const { kind, unit, label } = measures[id];
    return { id, kind, unit, label };
  });
}
