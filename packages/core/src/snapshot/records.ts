import { qualifiers } from "../figure/qualifier.js";

const qualifier = `qualifier:${qualifiers.join("|")}`;
const dayBasis = "stated|published|inferred|placeholder";
const targetEnd = `${qualifier} qualifierBasis:stated|assumed from?:day by?:day sources:text[] note?:Note`;

/**
 * What a file of format 1 holds, as the browser checks it: one line a record, its fields in the
 * order of the schema, each `key:type`.
 *
 * - no type is a text; `day`, `http`, `count`, `flag` are what `take` says; `a|b` is one of the words
 * - `Name` is a record of this list, `Name[]` a list of them, `count{}` a dictionary
 * - `key?` may be missing, `key?word` says what a missing one means
 * - of a record with kinds, `Target`, the line `Target` + kind holds
 *
 * The form is this short, and repeats the words of the model, because it goes into every page
 * (decision 0027); a property test holds it and the writer's schema together.
 */
export const records: Readonly<Record<string, string>> = {
  Snapshot:
    "$schema schemaVersion:version asOf:day generatedAt generator:Generator edition " +
    "publisher:Publisher licence sources:Source[] measures:Measure[] places:Place[] " +
    "clusters:Cluster[] figures:Figure[] schemes:Scheme[] plans:Plan[] trainings:Training[] " +
    "progress?:Progress[] series?:Series[] issues:Issue[] issueCounts:Counts",
  Generator: "name version",
  Publisher: "name:Text url?:http kind:association|government|project",
  Text: "vi en",
  Note: "vi? en?",
  Source:
    "id kind:association|government|donor|press|project title publisher? url?:http published:day|null",
  Measure: "id kind unit label:Text",
  Place: "id name:Text label:Text",
  Cluster: "id name:Text asOf:day statedSize:count members:text[] sources:text[]",
  Figure:
    "id measure place? cluster? asOf:day asOfPrecision?day:day|month|quarter|half|year " +
    `asOfBasis?stated:${dayBasis} periodFrom?:day value:count of?:Whole ${qualifier} part? ` +
    "origin?published tally?:Tally sources:text[] quote? note?:Note shown:flag supersedes?:Supersedes",
  Tally:
    "firstDay?:day knownCount?:count expectedCount?:count undeterminedCount?:count provinces?:Share " +
    "scheme? stillActiveCount?:count overlapCount?:count straddlingCount?:count",
  Whole: "value:count kind:places|clubs|members|plan edition?",
  Supersedes: "figure reason:corrected|newer|edition",
  Target: "kind:count|share|range",
  Targetcount: `id kind measure value:count ${targetEnd}`,
  Targetshare: `id kind measure basis share:Share ${targetEnd}`,
  Targetrange: `id kind measure lowest:Share highest:Share ${targetEnd}`,
  Share: "numerator:count denominator:count",
  Scheme:
    "id decision name:Text approved:day period:Years window:Days targets:Target[] " +
    "unknownTargets:UnknownTarget[] sources:text[]",
  Years: "firstYear:count lastYear:count",
  Days: "from:day to:day",
  UnknownTarget: "measure status:partial|not-found note?:Note sources:text[]",
  Plan: "id province scheme kind?:de-an|ke-hoach decision? approved?:day targets:Target[] sources:text[]",
  Training:
    `id title:Text from:day fromBasis:${dayBasis} to?:day dayCount?:count province? cluster? ` +
    `organiser?:Text participants?:Amount topics:Topic[] sources:text[] note?:Note`,
  Topic: "id name:Text",
  Progress:
    "id scheme plan? target measure place on:day status isApproximate:flag lacks? figure " +
    "required:Amount remaining?:Amount expected?:Amount pace?:Pace requiredPace?:Pace " +
    "projectedDay?:day range?:Range completeness?:Share sources:text[]",
  Amount: `value:count ${qualifier}`,
  Pace: `from:day fromValue:count to:day toValue:count ${qualifier}`,
  Range: "paceCount:count lowest:Pace highest:Pace first?:day last?:day",
  Series: "id measure place? cluster? part? periodFrom?:day figures:text[]",
  Issue:
    "code severity:warning|note figures?:text[] cluster? params:param{} suggestion? text?:Text",
  Counts: "register:count{}",
};
