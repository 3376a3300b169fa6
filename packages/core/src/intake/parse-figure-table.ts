import type { Cluster } from "../cluster/cluster.js";
import { isDay } from "../day/is-day.js";
import {
  dayBases,
  wholeKinds,
  type DayBasis,
  type Figure,
  type FigureId,
  type Whole,
  type WholeKind,
} from "../figure/figure.js";
import { qualifiers, type Qualifier } from "../figure/qualifier.js";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import { isMeasure } from "../measure/is-measure.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { EditionId, PlaceId } from "../place/place.js";
import { sourceKinds, type Source, type SourceId, type SourceKind } from "../source/source.js";
import type { Table } from "./table.js";

export interface FigureTableContext {
  readonly gazetteer: Gazetteer;
  readonly clusters: readonly Cluster[];
}

export interface FigureTable {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find((item) => item === text);

/** Reads a table of published figures; a row that cannot be read yields issues and no figure. */
export function parseFigureTable(table: Table, context: FigureTableContext): FigureTable {
  const [header = [], ...rows] = table.rows;
  const figures: Figure[] = [];
  const sources = new Map<string, Source>();
  const issues: Issue[] = [];

  rows.forEach((row, index) => {
    const rowIssues: Issue[] = [];
    const cell = (column: string): string => (row[header.indexOf(column)] ?? "").trim();
    const at = (column: string) => ({
      at: { ...(table.file === undefined ? {} : { file: table.file }), row: index + 2, column },
    });
    const unreadable = (column: string) =>
      rowIssues.push(issueOf("value-unreadable", { column, text: cell(column) }, at(column)));

    const measure = cell("measure");
    const asOf = cell("as_of");
    const value = Number(cell("value"));
    if (!isMeasure(measure)) unreadable("measure");
    if (!isDay(asOf)) unreadable("as_of");
    if (!/^\d+$/.test(cell("value"))) unreadable("value");

    const edition = cell("edition");
    const cluster = context.clusters.find((known) => known.id === cell("cluster"));
    const place =
      cell("place") === "country"
        ? ("country" as PlaceId)
        : context.gazetteer.provinces.find(
            (province) =>
              province.edition === edition &&
              province.labels.some((label) => label.short.vi === cell("place")),
          )?.id;
    if (!cluster && !place) unreadable("place");

    if (rowIssues.length > 0 || !isMeasure(measure) || !isDay(asOf)) {
      issues.push(...rowIssues);
      return;
    }

    const url = cell("url");
    const sourceKey = `${url}\n${cell("source")}`;
    const published = cell("published");
    const source: Source = sources.get(sourceKey) ?? {
      id: `s${sources.size + 1}` as SourceId,
      kind: oneOf<SourceKind>(sourceKinds, cell("source_kind")) ?? "press",
      title: cell("source"),
      ...(cell("publisher") ? { publisher: cell("publisher") } : {}),
      ...(url ? { url } : {}),
      published: isDay(published) ? published : null,
    };
    sources.set(sourceKey, source);

    const wholeKind = oneOf<WholeKind>(wholeKinds, cell("of_kind"));
    const whole: Whole | undefined = wholeKind && {
      value: Number(cell("of")),
      kind: wholeKind,
      ...(wholeKind === "places" ? { edition: (edition || "vn63") as EditionId } : {}),
    };
    const periodFrom = cell("period_from");
    figures.push({
      id: `f${figures.length + 1}` as FigureId,
      measure,
      ...(cluster ? { cluster: cluster.id } : { place: place as PlaceId }),
      asOf,
      asOfPrecision: "day",
      asOfBasis: oneOf<DayBasis>(dayBases, cell("as_of_basis")) ?? "stated",
      ...(isDay(periodFrom) ? { periodFrom } : {}),
      value,
      ...(whole ? { of: whole } : {}),
      qualifier: oneOf<Qualifier>(qualifiers, cell("qualifier")) ?? "exact",
      ...(cell("part") ? { part: cell("part") } : {}),
      origin: "published",
      sources: [source.id],
      ...(cell("quote") ? { quote: cell("quote") } : {}),
    });
  });
  return { figures, sources: [...sources.values()], issues };
}
