import * as z from "zod";
import { isDay } from "../day/is-day.js";
import { qualifiers } from "../figure/qualifier.js";
import { tallyEvents } from "./tally.js";
import { isTallyMeasure } from "./tally-measures.js";
import { largestSum } from "./thresholds.js";

// The file of a tally as its reader checks it: strict objects only, so that a sent file can hold
// nothing but sums. The message of each rule is what was expected (see `formatExpected`).

/** The version this code writes and reads; one that is newer is refused, never half read. */
export const tallySchemaVersion = "1.0-draft";

/** The name of the format in a file; its JSON Schema has it as `$id`. Never fetched. */
export const tallySchemaAddress = "https://ishc.example/schema/tally-1.json";

/** One sum for each measure, window and commune of a province is far below this. */
const longestList = 20_000;

const id = z.string({ error: "id" }).regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,99}$/, { error: "id" });
/** As an id, with the district behind a slash: words, and numbers no longer than those of districts. */
const contributorPattern =
  /^[a-z]+:[A-Za-z0-9._:-]{1,60}(\/[a-z]{1,12}(-([a-z]{1,12}|[0-9]{1,2})){0,6})?@[0-9-]{10}$/;
const contributor = z.string({ error: "id" }).regex(contributorPattern, { error: "id" });
const day = z.iso.date({ error: "day" }).refine(isDay, { error: "day" });
const count = z
  .int({ error: "count" })
  .min(0, { error: "count" })
  .max(largestSum, { error: "count" });
const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: "list" }).max(longestList, { error: `list <= ${longestList}` });
const record = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: "record" });

const sum = record({
  place: id,
  measure: id.refine(isTallyMeasure, { error: "tally measure" }),
  scheme: id.optional(),
  value: count,
  qualifier: z.enum(qualifiers, { error: qualifiers.join("|") }),
  knownCount: count,
  missingCount: count,
  expectedCount: count,
  undeterminedCount: count,
  firstDay: day.optional(),
  lastDay: day.optional(),
  stillActiveCount: count.optional(),
  overlapCount: count.optional(),
});

const straddling = record({
  place: id,
  event: z.enum(tallyEvents, { error: tallyEvents.join("|") }),
  boundary: day,
  schemes: list(id),
  first: day,
  last: day,
  eventCount: count,
});

export const tallySchema = record({
  $schema: z.literal(tallySchemaAddress, { error: "text" }),
  schemaVersion: z.literal(tallySchemaVersion, { error: "version" }),
  edition: id,
  contributions: list(
    record({
      contributor,
      place: id,
      asOf: day,
      sums: list(sum),
      straddling: list(straddling),
    }),
  ),
});
