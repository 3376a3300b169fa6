import { measures } from "../measure/measures.js";
import {
  findChoice,
  measureChoices,
  planKindChoices,
  qualifierChoices,
  schemeChoicesOf,
  shareMeasureChoices,
} from "./choices.js";
import type { Choice } from "./choices.js";
import type { Gazetteer } from "../place/gazetteer.js";
import type { EditionId } from "../place/place.js";
import type { Plan, PlanId } from "../plan/plan.js";
import type { Scheme, SchemeId } from "../scheme/scheme.js";
import type { CountTarget, ShareTarget, Target } from "../scheme/target.js";
import type { Source, SourceId } from "../source/source.js";
import type { PlanColumn } from "./columns.js";
import { parseShare } from "./parse-share.js";
import { buildPlaceIndex, type PlaceIndex } from "../place/match/build-place-index.js";
import { readDecision } from "./read-decision.js";
import { readNote } from "./read-note.js";
import { editionChoicesOf, readPlace } from "./read-place.js";
import type { Assumptions } from "./assumptions.js";
import type { DeliverToChecks, RowReader } from "./row-reader.js";
import { SourceList } from "./source-list.js";
import type { TableRow } from "./table-row.js";

/** What a table of plans is read against. */
export interface PlanTableContext {
  readonly gazetteer: Gazetteer;
  readonly schemes: readonly Pick<Scheme, "id" | "decision" | "name">[];
  /** The edition of names that nothing in their row decides. */
  readonly edition?: EditionId;
  /** Sources of tables read before: what is the same source keeps its id. */
  readonly sources?: readonly Source[];
}

type Row = TableRow<PlanColumn>;
type PlanHead = Omit<Plan, "id" | "targets" | "sources">;
type TargetBody = Omit<CountTarget, "id" | "sources"> | Omit<ShareTarget, "id" | "sources">;

/** Reads the rows of plans: those of one document are one plan, delivered after the last row. */
export function openPlans(
  context: PlanTableContext,
  deliver: DeliverToChecks<Plan>,
): RowReader<PlanColumn> {
  const plans = new Map<string, OpenPlan>();
  const sources = new SourceList(context.sources);
  const reading = {
    editions: editionChoicesOf(context.gazetteer),
    schemes: schemeChoicesOf(context.schemes),
    places: buildPlaceIndex(context.gazetteer),
    defaultEdition: context.edition,
  };
  return {
    readRow: (row, assumptions) => {
      const head = readHead(row, reading);
      const body = readTarget(row, assumptions);
      const source = sources.read(row, assumptions);
      if (row.hasErrors || !head || !body) return;
      if (!source) row.report("source-missing", "url");

      const key = JSON.stringify([
        head.province,
        head.scheme,
        head.kind ?? null,
        head.decision ?? null,
        row.rawText("url"),
      ]);
      const plan = plans.get(key) ?? { head, row, targets: [], sources: [] };
      plans.set(key, plan);
      if (plan.head.approved !== head.approved) {
        row.reject("plan-differs", "approved", { before: plan.head.approved ?? "" });
      }
      const own = source ? [source] : [];
      plan.sources.push(...own.filter((id) => !plan.sources.includes(id)));
      plan.targets.push({ id: nameTarget(head, body, plan.targets), ...body, sources: own });
    },
    end: () => {
      for (const [index, { head, row, targets, sources: own }] of [...plans.values()].entries()) {
        const id = `p${String(index + 1).padStart(3, "0")}` as PlanId;
        deliver({ id, ...head, targets, sources: own }, row);
      }
    },
    sources: () => sources.list(),
  };
}

/** A plan while its rows are read. */
interface OpenPlan {
  readonly head: PlanHead;
  /** Its first. */
  readonly row: Row;
  readonly targets: Target[];
  readonly sources: SourceId[];
}

interface PlanReading {
  readonly editions: readonly Choice<EditionId>[];
  readonly schemes: readonly Choice<SchemeId>[];
  readonly places: PlaceIndex;
  readonly defaultEdition: EditionId | undefined;
}

function readHead(
  row: Row,
  { editions, schemes, places, defaultEdition }: PlanReading,
): PlanHead | undefined {
  for (const column of ["province", "scheme", "measure", "target"] as const) row.require(column);
  const approved = row.day("approved");
  const edition = row.choice("edition", editions)?.id;
  const province = readPlace(row, "province", places, {
    edition,
    asOf: approved,
    defaultEdition,
  });
  const scheme = row.choice("scheme", schemes)?.id;
  const kind = row.choice("kind", planKindChoices)?.id;
  const decision = readDecision(row);
  return province && scheme
    ? {
        province,
        scheme,
        ...(kind ? { kind } : {}),
        ...(decision ? { decision } : {}),
        ...(approved ? { approved } : {}),
      }
    : undefined;
}

const targetMeasureChoices = [...measureChoices, ...shareMeasureChoices];

function readTarget(row: Row, assumptions: Assumptions): TargetBody | undefined {
  const measure = row.choice("measure", targetMeasureChoices);
  if (!measure) return undefined;
  const share = shareMeasureChoices.find(({ id }) => id === measure.id);
  const amount = share ? readShare(row) : readCount(row, measure.id);
  const written = row.choice("qualifier", qualifierChoices)?.id;
  const beside = amount && "qualifier" in amount ? amount.qualifier : undefined;
  if (written && beside && written !== beside) {
    row.reject("qualifier-differs", "qualifier", {
      text: row.text("target") ?? "",
      qualifier: written,
    });
  }
  const from = row.period("from")?.first;
  const by = row.period("by")?.last;
  if (from && by && from > by) row.report("period-reversed", "from", { from, to: by });
  if (!amount || row.hasErrors) return undefined;

  const base = {
    qualifier:
      written ?? beside ?? assumptions.take("qualifier", qualifierChoices[0] as Choice<"exact">).id,
    // A qualifier nobody wrote is ours, not the plan's.
    qualifierBasis: (written ?? beside) ? ("stated" as const) : ("assumed" as const),
    ...(from ? { from } : {}),
    ...(by ? { by } : {}),
    ...readNote(row),
  };
  if ("value" in amount) {
    const counted = findChoice(measureChoices, measure.id);
    return counted && { kind: "count", measure: counted.id, value: amount.value, ...base };
  }
  return share && { kind: "share", measure: share.id, basis: share.basis, share: amount, ...base };
}

function readCount(row: Row, measure: string) {
  const known = findChoice(measureChoices, measure);
  const count = row.count("target", known && measures[known.id].unit === "vnd" ? "vnd" : "count");
  if (!count && !row.hasErrors) row.report("value-missing", "target");
  return count;
}

function readShare(row: Row) {
  const reading = parseShare(row.text("target") ?? "");
  if (reading.kind === "share") return reading.share;
  if (reading.kind === "missing") row.report("value-missing", "target");
  else if (reading.kind === "unclear")
    row.reject("number-unclear", "target", {}, reading.suggestion);
  else row.reject("value-unreadable", "target");
  return undefined;
}

/** `1648-new-clubs-2030`; a second one of the same name gets a number. */
function nameTarget(head: PlanHead, body: TargetBody, others: readonly Target[]): string {
  const name = [head.scheme, body.measure.replaceAll("_", "-"), body.by?.slice(0, 4)]
    .filter((word) => word !== undefined)
    .join("-");
  const twinCount = others.filter(({ id }) => id === name || id.startsWith(`${name}--`)).length;
  return twinCount === 0 ? name : `${name}--${twinCount + 1}`;
}
