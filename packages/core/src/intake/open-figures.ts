import { districtOf } from "../figure/district-of.js";
import type { Figure, FigureId, Whole } from "../figure/figure.js";
import { listWholeEditions, type PlaceShare } from "../figure/list-whole-editions.js";
import type { Qualifier } from "../figure/qualifier.js";
import { measures, type MeasureId } from "../measure/measures.js";
import type { EditionId } from "../place/place.js";
import {
  dayBasisChoices,
  measureChoices,
  partKindChoices,
  qualifierChoices,
  wholeKindChoices,
  type Choice,
} from "./choices.js";
import type { FigureColumn } from "./columns.js";
import { dayOfOneEdition } from "./day-of-one-edition.js";
import { longestQuote } from "./limits.js";
import { readyToRead, type PlacedReading, type PlacedTableContext } from "./placed-table.js";
import { readPlace, type RowEvidence } from "./read-place.js";
import { unrepeated } from "./repeatable-text.js";
import { readNote } from "./read-note.js";
import type { Assumptions } from "./assumptions.js";
import type { DeliverToChecks, RowReader } from "./row-reader.js";
import { SourceList } from "./source-list.js";
import type { TableRow } from "./table-row.js";

/** What a table of figures is read against. */
export type FigureTableContext = PlacedTableContext;

type Row = TableRow<FigureColumn>;
type FigureReading = FigureTableContext & PlacedReading;

/** Reads the rows of figures: each without an error is one, with ids in the order of the rows. */
export function openFigures(
  context: FigureTableContext,
  deliver: DeliverToChecks<Figure>,
): RowReader<FigureColumn> {
  const sources = new SourceList(context.sources);
  const reading = readyToRead(context);
  let count = 0;
  return {
    readRow: (row, assumptions) => {
      const figure = readFigure(row, assumptions, reading, sources);
      if (!figure) return;
      count += 1;
      deliver({ id: `f${String(count).padStart(3, "0")}` as FigureId, ...figure }, row);
    },
    sources: () => sources.list(),
  };
}

function readFigure(
  row: Row,
  assumptions: Assumptions,
  context: FigureReading,
  sources: SourceList,
): Omit<Figure, "id"> | undefined {
  for (const column of ["measure", "as_of", "value"] as const) row.require(column);
  const measure = row.choice("measure", measureChoices)?.id;
  const asOf = row.period("as_of");
  const edition = row.choice("edition", context.editions)?.id;
  const basis = row.choice("as_of_basis", dayBasisChoices);
  const part = readPart(row);
  const area = readArea(row, context, {
    edition,
    district: districtOf(part),
    asOf: asOf && dayOfOneEdition(context.gazetteer, asOf, basis?.id),
    defaultEdition: context.edition,
  });
  const periodFrom = readPeriodFrom(row, measure, asOf?.last);
  const count = readValue(row, measure);
  const qualifier = readQualifier(row, count?.qualifier);
  const whole = readWhole(row, measure);
  const quote = row.shortText("quote", longestQuote);
  const source = sources.read(row, assumptions);
  if (row.hasErrors || !measure || !asOf || !area || !count) return undefined;
  if (!source) row.report("source-missing", "source");

  const assumed = <C extends Choice>(
    column: FigureColumn,
    found: C | undefined,
    choices: readonly C[],
  ): C["id"] => (found ?? assumptions.take(column, choices[0] as C)).id;
  const subject = {
    measure,
    ...area,
    asOf: asOf.last,
    asOfPrecision: asOf.precision,
    // The first of each list is what an office means that fills in a day or a number and no more.
    asOfBasis: assumed("as_of_basis", basis, dayBasisChoices),
  };
  return {
    ...subject,
    ...(periodFrom ? { periodFrom } : {}),
    value: count.value,
    ...(whole ? { of: addEdition(whole, edition, subject, context) } : {}),
    qualifier: qualifier ?? assumed("qualifier", undefined, qualifierChoices),
    ...(part ? { part } : {}),
    origin: "published",
    sources: source ? [source] : [],
    ...(quote ? { quote } : {}),
    ...readNote(row),
  };
}

/** Exactly one of place and cluster. */
function readArea(
  row: Row,
  { places, clusterChoices }: FigureReading,
  evidence: RowEvidence,
): Pick<Figure, "place" | "cluster"> | undefined {
  if (row.text("place") !== undefined && row.text("cluster") !== undefined) {
    row.report("place-and-cluster", "place");
    return undefined;
  }
  if (row.text("cluster") !== undefined) {
    const cluster = row.choice("cluster", clusterChoices);
    return cluster && { cluster: cluster.id };
  }
  if (row.text("place") === undefined) row.report("place-missing", "place");
  const place = readPlace(row, "place", places, evidence);
  return place && { place };
}

function readPeriodFrom(
  row: Row,
  measure: MeasureId | undefined,
  asOf: Figure["asOf"] | undefined,
): Figure["periodFrom"] {
  const first = row.period("period_from")?.first;
  if (first && asOf && first > asOf)
    row.report("period-reversed", "period_from", { from: first, to: asOf });
  if (row.text("period_from") === undefined && measure && measures[measure].kind === "flow") {
    row.report("period-missing", "period_from", { measure });
  }
  return first;
}

function readValue(row: Row, measure: MeasureId | undefined) {
  const { issueCount } = row;
  const unit = measure && measures[measure].unit === "vnd" ? "vnd" : "count";
  const count = row.count("value", unit);
  const isSilent = row.issueCount === issueCount;
  // "chưa báo cáo" fills the cell and still gives no figure.
  if (!count && isSilent && row.text("value") !== undefined) row.report("value-missing", "value");
  return count;
}

/** The word beside the number and the word in the column must be the same; one of them is enough. */
function readQualifier(row: Row, beside: Qualifier | undefined): Qualifier | undefined {
  const written = row.choice("qualifier", qualifierChoices)?.id;
  if (beside && written && beside !== written) {
    row.report("qualifier-differs", "qualifier", {
      text: row.text("value") ?? "",
      qualifier: row.text("qualifier") ?? "",
    });
  }
  return written ?? beside;
}

function readWhole(row: Row, measure: MeasureId | undefined): Whole | undefined {
  const unit = measure && measures[measure].unit === "vnd" ? "vnd" : "count";
  const count = row.count("of", unit);
  const kind = row.choice("of_kind", wholeKindChoices)?.id;
  if (count?.qualifier) row.reject("number-unclear", "of");
  if (count && row.text("of_kind") === undefined) row.report("value-missing", "of_kind");
  if (kind && row.text("of") === undefined) row.report("value-missing", "of");
  if (!count || !kind) return undefined;
  return { value: count.value, kind };
}

/** A whole of places is of the edition that its row states, or of the only one that it can be of. */
function addEdition(
  whole: Whole,
  stated: EditionId | undefined,
  subject: PlaceShare,
  context: FigureReading,
): Whole {
  if (whole.kind !== "places") return whole;
  const [only, other] =
    stated === undefined ? listWholeEditions(subject, whole.value, context) : [stated];
  return only && other === undefined ? { ...whole, edition: only } : whole;
}

/** `project:…`, `district:…`, `club:…`, or the same with the Vietnamese word. */
function readPart(row: Row): string | undefined {
  const text = row.publicText("part");
  if (text === undefined) return undefined;
  const separator = text.indexOf(":");
  const kind = partKindChoices.find(({ id, words }) =>
    [id, ...words].some(
      (word) => word.toLowerCase() === text.slice(0, separator).trim().toLowerCase(),
    ),
  );
  const name = text.slice(separator + 1).trim();
  if (separator > 0 && kind && name !== "" && name !== unrepeated) return `${kind.id}:${name}`;
  row.reject("part-unreadable", "part");
  return undefined;
}
