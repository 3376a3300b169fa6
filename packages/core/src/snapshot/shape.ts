import { dayBases, wholeKinds } from "../figure/figure.js";
import { qualifiers } from "../figure/qualifier.js";
import { planKinds } from "../plan/plan.js";
import { shareBases } from "../scheme/target.js";
import { sourceKinds } from "../source/source.js";
import {
  dayPrecisions,
  publishedSeverities,
  publisherKinds,
  qualifierBases,
  supersedeReasons,
  unknownTargetStatuses,
} from "./words.js";

/** The closed lists a field may take its word from. */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  basis: dayBases,
  precision: dayPrecisions,
  plan: planKinds,
  publisher: publisherKinds,
  qualifier: qualifiers,
  reading: qualifierBases,
  reason: supersedeReasons,
  severity: publishedSeverities,
  shareOf: shareBases,
  source: sourceKinds,
  status: unknownTargetStatuses,
  whole: wholeKinds,
};

const targetEnd =
  "qualifier:qualifier qualifierBasis:reading from?:day by?:day sources:text[] note?:Note";

/**
 * What a file of format 1 must hold for an element to rely on it: one line a record, its fields in
 * the order of the schema, each `key:type`. Without a type it is a text; `?` may be missing, `=word`
 * stands for a missing one, `[]` is a list, `{}` a dictionary; a capital begins a record.
 * The writer's schema says the same and more, and a property test holds the two together; the form
 * is this short because it goes into every page (decision 0027).
 */
export const records: Readonly<Record<string, string>> = {
  Snapshot:
    "$schema schemaVersion asOf:day generatedAt generator:Generator edition publisher:Publisher " +
    "licence sources:Source[] measures:Measure[] places:Place[] clusters:Cluster[] " +
    "figures:Figure[] schemes:Scheme[] plans:Plan[] trainings:Training[] issues:Issue[] " +
    "issueCounts:Counts",
  Generator: "name version",
  Publisher: "name:Text url?:url kind:publisher",
  Text: "vi en",
  Note: "vi? en?",
  Source: "id kind:source title publisher? url?:url published:day|null",
  Measure: "id kind unit label:Text",
  Place: "id name:Text label:Text",
  Cluster: "id name:Text asOf:day statedSize:count members:text[] sources:text[]",
  Figure:
    "id measure place? cluster? asOf:day asOfPrecision=day:precision asOfBasis:basis " +
    "periodFrom?:day value:count of?:Whole qualifier:qualifier part? origin=published " +
    "sources:text[] quote? note?:Note shown:flag supersedes?:Supersedes",
  Whole: "value:count kind:whole edition?",
  Supersedes: "figure reason:reason",
  Share: "numerator:count denominator:positive",
  Targetcount: `id kind measure value:count ${targetEnd}`,
  Targetshare: `id kind measure basis:shareOf share:Share ${targetEnd}`,
  Targetrange: `id kind measure lowest:Share highest:Share ${targetEnd}`,
  Scheme:
    "id decision name:Text approved:day period:Years window:Days targets:Target[] " +
    "unknownTargets:UnknownTarget[] sources:text[]",
  Years: "firstYear:count lastYear:count",
  Days: "from:day to:day",
  UnknownTarget: "measure status:status note?:Note sources:text[]",
  Plan: "id province scheme kind?:plan decision? approved?:day targets:Target[] sources:text[]",
  Training:
    "id title:Text from:day fromBasis:basis to?:day dayCount?:count province? cluster? " +
    "organiser?:Text participants?:Participants topics:Topic[] sources:text[] note?:Note",
  Participants: "value:count qualifier:qualifier",
  Topic: "id name:Text",
  Issue: "code severity:severity figures?:text[] cluster? params:param{} suggestion?",
  Counts: "register:count{}",
};
