import * as z from "zod";
import { dayBases, figureOrigins, wholeKinds } from "../figure/figure.js";
import { qualifiers } from "../figure/qualifier.js";
import { issueCatalogue } from "../issue/catalogue.js";
import { measures, type MeasureId } from "../measure/measures.js";
import { planKinds } from "../plan/plan.js";
import { progressLacks, progressStatuses } from "../progress/progress.js";
import { shareBases } from "../scheme/target.js";
import { sourceKinds } from "../source/source.js";
import { httpUrlPattern } from "./http-url.js";
import { listLengthLimit, quoteLengthLimit, textLengthLimit } from "./limits.js";
import { schemaVersionPattern } from "./schema-version.js";
import {
  dayPrecisions,
  figureDefaults,
  measureKinds,
  measureUnits,
  publishedSeverities,
  publisherKinds,
  qualifierBases,
  severities,
  supersedeReasons,
  unknownTargetStatuses,
} from "./words.js";

// The format as the writer checks it: strict objects only, so that what is not listed here cannot
// be published. Key order is the order of the file. The message of each rule is what was expected,
// in the words that `formatExpected` turns into a sentence.

/** Names and descriptions for the JSON Schema. */
export const schemaNotes = z.registry<{ id?: string; title?: string; description?: string }>();

const textUpTo = (limit: number) =>
  z
    .string({ error: "text" })
    .normalize("NFC")
    .min(1, { error: "text" })
    .max(limit, { error: `text <= ${limit}` });
const text = textUpTo(textLengthLimit);
const idOf = (pattern: RegExp) => z.string({ error: "id" }).regex(pattern, { error: "id" });
/** `s1`, `vn34:20`, `1533-text`. */
const id = idOf(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/).register(schemaNotes, { id: "Id" });
/** `communes_with_club_share` */
const measureName = idOf(/^[a-z][a-z0-9_]{0,99}$/);
const day = z.iso.date({ error: "day" }).register(schemaNotes, {
  id: "Day",
  description: "A calendar day without time zone.",
});
const url = textUpTo(textLengthLimit).regex(httpUrlPattern, { error: "http" });
const count = z.int({ error: "count" }).min(0, { error: "count" });
const flag = z.boolean({ error: "flag" });
const word = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: words.join("|") });
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: "list" }).max(listLengthLimit, { error: `list <= ${listLengthLimit}` });
const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: "record" });

const ids = list(id);
const bilingual = record({ vi: text, en: text }).register(schemaNotes, { id: "Bilingual" });
const note = record({ vi: text.optional(), en: text.optional() }).register(schemaNotes, {
  id: "Note",
});
const measureId = word(Object.keys(measures) as [MeasureId, ...MeasureId[]]).register(schemaNotes, {
  id: "MeasureId",
});
const qualifier = word(qualifiers).register(schemaNotes, {
  id: "Qualifier",
  description: "How the number stands to the truth; never shown without its word.",
});
const dayBasis = word(dayBases).register(schemaNotes, {
  id: "DayBasis",
  description: "Where the day comes from; from a placeholder nothing is ever computed.",
});
const share = record({ numerator: count, denominator: count }).register(schemaNotes, {
  id: "Share",
});

const amount = record({ value: count, qualifier }).register(schemaNotes, { id: "Amount" });

const source = record({
  id,
  kind: word(sourceKinds),
  title: text,
  publisher: text.optional(),
  url: url.optional(),
  published: day.nullable(),
}).register(schemaNotes, { id: "Source", description: "Where a figure was published." });

const measure = record({
  id: measureId,
  kind: word(measureKinds),
  unit: word(measureUnits),
  label: bilingual,
}).register(schemaNotes, { id: "Measure", description: "A measure that this file uses." });

const place = record({ id, name: bilingual, label: bilingual }).register(schemaNotes, {
  id: "Place",
});

const cluster = record({
  id,
  name: bilingual,
  asOf: day,
  statedSize: count,
  members: ids,
  sources: ids,
}).register(schemaNotes, {
  id: "Cluster",
  description: "A group of provinces; it may have more members than are named.",
});

const figureTally = record({
  firstDay: day.optional(),
  knownCount: count.optional(),
  expectedCount: count.optional(),
  undeterminedCount: count.optional(),
  provinces: share.optional(),
  scheme: id.optional(),
  stillActiveCount: count.optional(),
  overlapCount: count.optional(),
  straddlingCount: count.optional(),
}).register(schemaNotes, {
  id: "Tally",
  description: "What a figure rests on that was added up from registers.",
});

const figureFields = {
  id,
  measure: measureId,
  place: id.optional(),
  cluster: id.optional(),
  asOf: day,
  asOfPrecision: word(dayPrecisions).default(figureDefaults.asOfPrecision),
  asOfBasis: dayBasis.default(figureDefaults.asOfBasis),
  periodFrom: day.optional(),
  value: count,
  of: record({ value: count, kind: word(wholeKinds), edition: id.optional() }).optional(),
  qualifier,
  part: text.optional(),
  origin: word(figureOrigins).default(figureDefaults.origin),
  tally: figureTally.optional(),
  sources: ids.min(1, { error: "list" }),
  quote: textUpTo(quoteLengthLimit).optional(),
  note: note.optional(),
};
const supersedes = record({ figure: id, reason: word(supersedeReasons) }).optional();
const isOfPlaceOrCluster = (figure: { place?: unknown; cluster?: unknown }): boolean =>
  (figure.place === undefined) !== (figure.cluster === undefined);

const figure = record({ ...figureFields, shown: flag, supersedes })
  .refine(isOfPlaceOrCluster, { error: "place or cluster" })
  .register(schemaNotes, {
    id: "Figure",
    description: "One published number. Exactly one of place and cluster is there.",
  });
const figurePart = record({ ...figureFields, supersedes }).refine(isOfPlaceOrCluster, {
  error: "place or cluster",
});

const targetEnd = {
  qualifier,
  qualifierBasis: word(qualifierBases),
  from: day.optional(),
  by: day.optional(),
  sources: ids,
  note: note.optional(),
};
const target = z
  .discriminatedUnion(
    "kind",
    [
      record({
        id,
        kind: z.literal("count"),
        measure: measureId,
        value: count,
        ...targetEnd,
      }),
      record({
        id,
        kind: z.literal("share"),
        measure: measureName,
        basis: word(shareBases),
        share,
        ...targetEnd,
      }),
      record({
        id,
        kind: z.literal("range"),
        measure: measureName,
        lowest: share,
        highest: share,
        ...targetEnd,
      }),
    ],
    { error: "count|share|range" },
  )
  .register(schemaNotes, { id: "Target" });

const scheme = record({
  id,
  decision: text,
  name: bilingual,
  approved: day,
  period: record({ firstYear: count, lastYear: count }),
  window: record({ from: day, to: day }),
  targets: list(target),
  unknownTargets: list(
    record({
      measure: measureName,
      status: word(unknownTargetStatuses),
      note: note.optional(),
      sources: ids,
    }),
  ),
  sources: ids,
}).register(schemaNotes, { id: "Scheme", description: "A national decision with its targets." });

const plan = record({
  id,
  province: id,
  scheme: id,
  kind: word(planKinds).optional(),
  decision: text.optional(),
  approved: day.optional(),
  targets: list(target),
  sources: ids,
}).register(schemaNotes, { id: "Plan", description: "A province's own scheme or plan." });

const training = record({
  id,
  title: bilingual,
  from: day,
  fromBasis: dayBasis,
  to: day.optional(),
  dayCount: count.optional(),
  province: id.optional(),
  cluster: id.optional(),
  organiser: bilingual.optional(),
  participants: amount.optional(),
  topics: list(record({ id, name: bilingual })),
  sources: ids,
  note: note.optional(),
}).register(schemaNotes, { id: "Training", description: "A training event." });

const pace = record({ from: day, fromValue: count, to: day, toValue: count, qualifier }).register(
  schemaNotes,
  { id: "Pace", description: "From one number to another, each with its day." },
);
const progress = record({
  id,
  scheme: id,
  plan: id.optional(),
  target: id,
  measure: measureId,
  place: id,
  on: day,
  status: word(progressStatuses),
  isApproximate: flag,
  lacks: word(progressLacks).optional(),
  figure: id,
  required: amount,
  remaining: amount.optional(),
  expected: amount.optional(),
  pace: pace.optional(),
  requiredPace: pace.optional(),
  projectedDay: day.optional(),
  range: record({
    paceCount: count,
    lowest: pace,
    highest: pace,
    first: day.optional(),
    last: day.optional(),
  }).optional(),
  completeness: share.optional(),
  sources: ids,
}).register(schemaNotes, {
  id: "Progress",
  description:
    "How far a figure is against a target of a scheme or plan. A range, never a probability.",
});

const series = record({
  id,
  measure: measureId,
  place: id.optional(),
  cluster: id.optional(),
  part: text.optional(),
  periodFrom: day.optional(),
  figures: ids,
}).register(schemaNotes, {
  id: "Series",
  description: "Figures of one measure and place in the order of their days.",
});

const issueCode = idOf(/^[a-z][a-z0-9-]*$/).refine((code) => Object.hasOwn(issueCatalogue, code), {
  error: "issue code",
});
const issueFields = {
  figures: ids.optional(),
  cluster: id.optional(),
  params: z.record(
    idOf(/^[A-Za-z][A-Za-z0-9_]*$/),
    z.union([text.or(z.literal("")), z.number()], { error: "param" }),
    { error: "record" },
  ),
  suggestion: text.optional(),
};
const issue = record({
  code: issueCode,
  severity: word(publishedSeverities),
  ...issueFields,
  text: bilingual.optional(),
}).register(schemaNotes, {
  id: "Issue",
  description: "Something questionable in the public figures of this file.",
});

/** A whole file. */
export const snapshotSchema = record({
  $schema: textUpTo(textLengthLimit),
  schemaVersion: z.string({ error: "version" }).regex(schemaVersionPattern, { error: "version" }),
  asOf: day,
  generatedAt: z.iso.datetime({ offset: true, error: "time" }),
  generator: record({ name: text, version: text }),
  edition: id,
  publisher: record({ name: bilingual, url: url.optional(), kind: word(publisherKinds) }),
  licence: text,
  sources: list(source),
  measures: list(measure),
  places: list(place),
  clusters: list(cluster),
  figures: list(figure),
  schemes: list(scheme),
  plans: list(plan),
  trainings: list(training),
  progress: list(progress).optional(),
  series: list(series).optional(),
  issues: list(issue),
  issueCounts: record({ register: z.record(issueCode, count, { error: "record" }) }),
}).register(schemaNotes, {
  title: "ISHC snapshot",
  description:
    "Published figures on Viet Nam's intergenerational self-help clubs, each with its day and source.",
});

/** What the writer is given: it adds the measures and the sentences of warnings, chooses the figures to show, and drops where an issue stood. */
export const snapshotPartsSchema = snapshotSchema
  .omit({ $schema: true, schemaVersion: true, measures: true, progress: true, series: true })
  .extend({
    figures: list(figurePart),
    issues: list(
      record({
        code: issueCode,
        severity: word(severities),
        at: z.unknown().optional(),
        ...issueFields,
      }),
    ),
  });
