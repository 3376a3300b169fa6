import type { Language } from "@ishc/core";
import type { PackedGeometry } from "@ishc/core/outlines";
import type { Snapshot, SnapshotFigure } from "@ishc/core/snapshot";
import type { FactsDay } from "../facts/facts.js";
import type { Typed } from "../facts/typed.js";
import type { Panel } from "../panel/panel.js";
import { chooseEdition } from "./choose-edition.js";
import { describeRegions, type MapMatter } from "./describe-regions.js";
import { describeSources } from "./describe-sources.js";
import { findPaths } from "./find-paths.js";
import { findRegionFacts, listMapFigures } from "./find-region-facts.js";
import { listClasses } from "./list-classes.js";
import { listDrawnPlaces } from "./list-drawn-places.js";
import { listMapNotes } from "./list-map-notes.js";
import { listMapRows } from "./list-map-rows.js";
import type { MapPicture, MapView } from "./map-picture.js";
import type { MapQuestion } from "./map-question.js";
import { mapSteps, ratioSteps } from "./map-steps.js";
import { placeIslands } from "./place-islands.js";
import { summarise } from "./summarise.js";
import { titleOf } from "./title-of.js";
import { writeKnown } from "./write-known.js";

/** What a map shows: a panel with the picture in it. */
export interface MapPanel extends Panel {
  readonly picture: MapPicture;
  /** The edition drawn: with a region's code it is the id of a place. */
  readonly edition: string;
  /** The day of the latest figure that is drawn. */
  readonly latestDay?: FactsDay;
}

/**
 * The map that answers a question: title, picture, notes, source line, rows.
 *
 * @throws {Refusal} when the outlines do not have the edition asked for
 */
export function answerMap(
  snapshot: Snapshot,
  geometry: PackedGeometry,
  question: MapQuestion,
  label: Typed,
  language: Language,
): MapPanel {
  const { mode, cluster, measure } = question;
  const figures = mode === "members" ? [] : listMapFigures(snapshot, question);
  const day = question.asOf ?? (figures.at(-1) ?? cluster ?? snapshot).asOf;
  const edition = chooseEdition(geometry, question.edition, day, snapshot.edition, language);
  const places = listDrawnPlaces(geometry, edition);
  const unit = snapshot.measures.find(({ id }) => id === measure)?.unit ?? "";
  const isVnd = unit === "vnd";
  const paths = findPaths(geometry, edition);
  const matter: MapMatter = {
    geometry,
    edition,
    paths,
    question,
    facts: findRegionFacts(snapshot, question, figures, places),
    marked: new Set(question.marked.flatMap((place) => places.get(place) ?? [])),
    steps: mapSteps(measure, unit),
    isVnd,
    day,
    language,
  };
  const regions = describeRegions(matter);
  const steps = mode === "ratio" ? ratioSteps : matter.steps;
  const classUnit = mode === "ratio" ? "percent" : isVnd ? "vnd" : "count";
  const classes = listClasses(mode, steps, classUnit, !!cluster, language).map(([look, label]) => ({
    look,
    label,
    regionCount: regions.filter((region) => region.look === look).length,
  }));
  const islands = placeIslands(matter, regions);
  const summary = summarise(matter, regions, classes, islands);
  const { credit, width, height } = geometry;
  const drawn = regions.flatMap(({ code }) => matter.facts.regions.get(code)?.figure ?? []);
  const latest = drawn.reduce<SnapshotFigure | undefined>(
    (best, one) => (best && best.asOf >= one.asOf ? best : one),
    undefined,
  );
  return {
    ...(latest && {
      latestDay: {
        asOf: latest.asOf,
        precision: latest.asOfPrecision,
        basis: latest.asOfBasis,
      },
    }),
    language,
    title: titleOf(snapshot, question, label, language),
    value: writeKnown(regions, mode, language),
    lines: listMapNotes(snapshot, matter, regions),
    ...describeSources(
      snapshot,
      drawn,
      mode === "members" ? (cluster?.sources ?? []) : [],
      language,
    ),
    // For a download: most maps are never asked for one.
    get rows() {
      return listMapRows(snapshot, matter, regions);
    },
    edition,
    picture: {
      language,
      summary,
      edition: geometry.editions[edition]?.name[language] ?? edition,
      width,
      height,
      regions,
      classes,
      inner: paths.inner,
      outer: paths.outer,
      islands,
      dots: geometry.smallIslands.flatMap(({ units, x, y }) => {
        const code = units[edition];
        return code ? [{ code, x, y }] : [];
      }),
      views: (geometry.views ?? []).map(({ name, names, ...view }) => ({
        ...view,
        name: name[language],
        names: names?.[edition] as MapView["names"],
      })),
      credit: { text: credit.short, url: /^https?:\/\//i.test(credit.url) ? credit.url : "" },
    },
  };
}
