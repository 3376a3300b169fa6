import { dayBases, wholeKinds } from "../figure/figure.js";
import { qualifiers } from "../figure/qualifier.js";
import { planKinds } from "../plan/plan.js";
import { shareBases } from "../scheme/target.js";
import { sourceKinds } from "../source/source.js";
import {
  countFrom,
  day,
  dictionaryOf,
  flag,
  listOf,
  orNull,
  record,
  text,
  Unexpected,
  url,
  wordOf,
  type Take,
} from "./take.js";
import {
  dayPrecisions,
  figureDefaults,
  publishedSeverities,
  publisherKinds,
  supersedeReasons,
} from "./words.js";

// What a file of format 1 must hold for an element to rely on it, in the order of the schema.
// The writer's schema says the same and more; a property test holds the two together.

const count = countFrom(0);
const texts = listOf(text);
const bilingual = record({ vi: text, en: text });
const note = record({ "vi?": text, "en?": text });
const qualifier = wordOf(qualifiers);
const dayBasis = wordOf(dayBases);
const share = record({ numerator: count, denominator: countFrom(1) });

const takeFigure = record({
  id: text,
  measure: text,
  "place?": text,
  "cluster?": text,
  asOf: day,
  "asOfPrecision?": wordOf(dayPrecisions),
  asOfBasis: dayBasis,
  "periodFrom?": day,
  value: count,
  "of?": record({ value: count, kind: wordOf(wholeKinds), "edition?": text }),
  qualifier,
  "part?": text,
  "origin?": text,
  sources: texts,
  "quote?": text,
  "note?": note,
  shown: flag,
  "supersedes?": record({ figure: text, reason: wordOf(supersedeReasons) }),
});

const figure: Take = (value, path) => {
  const taken = { ...figureDefaults, ...(takeFigure(value, path) as object) };
  if ("place" in taken === "cluster" in taken) throw new Unexpected(path, "place | cluster");
  return taken;
};

const targetOf = (fields: Record<string, Take>): Take =>
  record({
    id: text,
    kind: text,
    measure: text,
    ...fields,
    qualifier,
    qualifierBasis: wordOf(["stated", "assumed"]),
    "from?": day,
    "by?": day,
    sources: texts,
    "note?": note,
  });

const targets: Readonly<Record<string, Take>> = {
  count: targetOf({ value: count }),
  share: targetOf({ basis: wordOf(shareBases), share }),
  range: targetOf({ lowest: share, highest: share }),
};
const takeKind = record({ kind: wordOf(Object.keys(targets)) });

const target: Take = (value, path) =>
  targets[(takeKind(value, path) as { kind: string }).kind]?.(value, path);

export const takeSnapshot: Take = record({
  $schema: text,
  schemaVersion: text,
  asOf: day,
  generatedAt: text,
  generator: record({ name: text, version: text }),
  edition: text,
  publisher: record({ name: bilingual, "url?": url, kind: wordOf(publisherKinds) }),
  licence: text,
  sources: listOf(
    record({
      id: text,
      kind: wordOf(sourceKinds),
      title: text,
      "publisher?": text,
      "url?": url,
      published: orNull(day),
    }),
  ),
  measures: listOf(record({ id: text, kind: text, unit: text, label: bilingual })),
  places: listOf(record({ id: text, name: bilingual, label: bilingual })),
  clusters: listOf(
    record({
      id: text,
      name: bilingual,
      asOf: day,
      statedSize: count,
      members: texts,
      sources: texts,
    }),
  ),
  figures: listOf(figure),
  schemes: listOf(
    record({
      id: text,
      decision: text,
      name: bilingual,
      approved: day,
      period: record({ firstYear: count, lastYear: count }),
      window: record({ from: day, to: day }),
      targets: listOf(target),
      unknownTargets: listOf(
        record({
          measure: text,
          status: wordOf(["partial", "not-found"]),
          "note?": note,
          sources: texts,
        }),
      ),
      sources: texts,
    }),
  ),
  plans: listOf(
    record({
      id: text,
      province: text,
      scheme: text,
      "kind?": wordOf(planKinds),
      "decision?": text,
      "approved?": day,
      targets: listOf(target),
      sources: texts,
    }),
  ),
  trainings: listOf(
    record({
      id: text,
      title: bilingual,
      from: day,
      fromBasis: dayBasis,
      "to?": day,
      "dayCount?": count,
      "province?": text,
      "cluster?": text,
      "organiser?": bilingual,
      "participants?": record({ value: count, qualifier }),
      topics: listOf(record({ id: text, name: bilingual })),
      sources: texts,
      "note?": note,
    }),
  ),
  issues: listOf(
    record({
      code: text,
      severity: wordOf(publishedSeverities),
      "figures?": texts,
      "cluster?": text,
      params: dictionaryOf((value, path) =>
        typeof value === "number" ? value : text(value, path),
      ),
      "suggestion?": text,
    }),
  ),
  issueCounts: record({ register: dictionaryOf(count) }),
});
