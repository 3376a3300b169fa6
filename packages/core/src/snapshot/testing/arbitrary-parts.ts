import fc from "fast-check";
import { dayBases, wholeKinds } from "../../figure/figure.js";
import { qualifiers } from "../../figure/qualifier.js";
import { measures } from "../../measure/measures.js";
import { planKinds } from "../../plan/plan.js";
import { shareBases } from "../../scheme/target.js";
import { sourceKinds } from "../../source/source.js";
import type { SnapshotParts } from "../build-snapshot.js";
import { dayPrecisions, supersedeReasons } from "../words.js";

const cutOff = "2026-06-30";
const day = fc
  .date({ min: new Date("2008-08-01"), max: new Date(cutOff), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Few days, so that figures meet in one fact. */
const figureDay = fc.oneof(day, fc.constantFrom("2018-06-30", "2025-07-01"));
const text = fc.oneof(
  fc.constantFrom(
    "Thừa Thiên Huế",
    "Hoà Bình".normalize("NFD"),
    "</script><script>alert(1)</script>",
    "a\u2028b\u2029c",
    "=HYPERLINK(1)",
    "__proto__",
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
);
const bilingual = fc.record({ vi: text, en: text });
const note = fc.record({ vi: text, en: text }, { requiredKeys: [] });
const count = fc.oneof(fc.nat(9), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
const qualifier = fc.constantFrom(...qualifiers);
const share = fc.record({ numerator: count, denominator: count });
const url = fc.webUrl();
const measure = fc.constantFrom(...Object.keys(measures).slice(0, 5));

const provinces = ["vn63:20", "vn63:04", "vn34:20", "vn34:44"];
const sourceIds = ["s1", "s2", "s10", "1533-text"];
const someSources = fc.subarray(sourceIds, { minLength: 1 });

const targetBase = {
  qualifier,
  qualifierBasis: fc.constantFrom("stated", "assumed"),
  by: day,
  sources: someSources,
  note,
};
const optionalOfTarget = <Fields extends object>(
  id: string,
  fields: { readonly [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
) =>
  fc
    .tuple(
      fc.record({ id: fc.constant(id), ...fields }),
      fc.record(targetBase, { requiredKeys: ["qualifier", "qualifierBasis", "sources"] }),
    )
    .map(([own, rest]): object => ({ ...own, ...rest }));
const targets = fc
  .tuple(
    optionalOfTarget("t1", { kind: fc.constant("count"), measure, value: count }),
    optionalOfTarget("t2", {
      kind: fc.constant("share"),
      measure: fc.constant("communes_with_club_share"),
      basis: fc.constantFrom(...shareBases),
      share,
    }),
    optionalOfTarget("t3", {
      kind: fc.constant("range"),
      measure: fc.constant("members_per_club"),
      lowest: share,
      highest: share,
    }),
  )
  .chain((all) => fc.subarray(all));

const figure = fc
  .record(
    {
      measure,
      place: fc.constantFrom("country", ...provinces),
      cluster: fc.constant("c1"),
      asOf: figureDay,
      asOfPrecision: fc.constantFrom(...dayPrecisions),
      asOfBasis: fc.constantFrom(...dayBases),
      periodFrom: fc.constant("2008-01-01"),
      value: count,
      of: fc.record(
        { value: count, kind: fc.constantFrom(...wholeKinds), edition: fc.constant("vn63") },
        { requiredKeys: ["value", "kind"] },
      ),
      qualifier,
      part: fc.oneof(fc.constant("project:VIE085"), text),
      origin: fc.constantFrom("published", "tallied"),
      tally: fc.record(
        {
          firstDay: day,
          knownCount: count,
          expectedCount: count,
          undeterminedCount: count,
          provinces: share,
          scheme: fc.constant("1648"),
          stillActiveCount: count,
          overlapCount: count,
          straddlingCount: count,
        },
        { requiredKeys: [] },
      ),
      sources: someSources,
      quote: text,
      note,
    },
    {
      requiredKeys: [
        "measure",
        "place",
        "cluster",
        "asOf",
        "asOfPrecision",
        "asOfBasis",
        "value",
        "qualifier",
        "origin",
        "sources",
      ],
    },
  )
  .chain(({ place, cluster, ...rest }) =>
    fc.boolean().map((isOfPlace) => ({ ...rest, ...(isOfPlace ? { place } : { cluster }) })),
  )
  // Of a plan a figure may be more; of any other whole the writer refuses it.
  .map(({ of, ...rest }) =>
    of
      ? { ...rest, of: of.kind === "plan" ? of : { ...of, value: Math.max(of.value, rest.value) } }
      : rest,
  );

const figures = fc
  .array(fc.tuple(figure, fc.option(fc.tuple(fc.nat(7), fc.constantFrom(...supersedeReasons)))), {
    maxLength: 8,
  })
  .map((list) =>
    list.map(([record, link], index) => ({
      id: `f${index}`,
      ...record,
      // Only an earlier one, so that no figure supersedes itself.
      ...(link && link[0] < index
        ? { supersedes: { figure: `f${link[0]}`, reason: link[1] } }
        : {}),
    })),
  );

/** Parts that make a snapshot: everything that may be there, sometimes is. */
export const arbitraryParts: fc.Arbitrary<SnapshotParts> = fc
  .record({
    asOf: fc.constant(cutOff),
    generatedAt: fc.constant("2026-06-30T00:00:00+07:00"),
    generator: fc.record({ name: text, version: text }),
    edition: fc.constantFrom("vn63", "vn34"),
    publisher: fc.record(
      { name: bilingual, url, kind: fc.constantFrom("association", "government", "project") },
      { requiredKeys: ["name", "kind"] },
    ),
    licence: text,
    sources: fc.tuple(
      ...sourceIds.map((id) =>
        fc.record(
          {
            id: fc.constant(id),
            kind: fc.constantFrom(...sourceKinds),
            title: text,
            publisher: text,
            url,
            published: fc.option(day),
          },
          { requiredKeys: ["id", "kind", "title", "published"] },
        ),
      ),
    ),
    places: fc.tuple(
      ...provinces.map((id) =>
        fc.record({ id: fc.constant(id), name: bilingual, label: bilingual }),
      ),
    ),
    clusters: fc.tuple(
      fc.record({
        id: fc.constant("c1"),
        name: bilingual,
        asOf: day,
        statedSize: count,
        members: fc.subarray(provinces),
        sources: fc.subarray(sourceIds),
      }),
    ),
    figures,
    schemes: fc.tuple(
      fc.record({
        id: fc.constant("1648"),
        decision: text,
        name: bilingual,
        approved: day,
        period: fc.record({ firstYear: count, lastYear: count }),
        window: fc.constant({ from: "2025-08-01", to: "2035-12-31" }),
        targets,
        unknownTargets: fc.array(
          fc.record(
            {
              measure: fc.constantFrom("members", "new_clubs_by_phase"),
              status: fc.constantFrom("partial", "not-found"),
              note,
              sources: someSources,
            },
            { requiredKeys: ["measure", "status", "sources"] },
          ),
          { maxLength: 2 },
        ),
        sources: someSources,
      }),
    ),
    plans: fc.array(
      fc.record(
        {
          province: fc.constantFrom(...provinces),
          scheme: fc.constant("1648"),
          kind: fc.constantFrom(...planKinds),
          decision: text,
          approved: day,
          targets,
          sources: someSources,
        },
        { requiredKeys: ["province", "scheme", "targets", "sources"] },
      ),
      { maxLength: 2 },
    ),
    trainings: fc.array(
      fc.record(
        {
          title: bilingual,
          from: day,
          fromBasis: fc.constantFrom(...dayBases),
          to: fc.constant(cutOff),
          dayCount: count,
          province: fc.constantFrom(...provinces),
          cluster: fc.constant("c1"),
          organiser: bilingual,
          participants: fc.record({ value: count, qualifier }),
          topics: fc.subarray([
            { id: "b", name: { vi: "Nhân rộng", en: "Replication" } },
            { id: "a", name: { vi: "Quản lý", en: "Running" } },
          ]),
          sources: someSources,
          note,
        },
        { requiredKeys: ["title", "from", "fromBasis", "topics", "sources"] },
      ),
      { maxLength: 2 },
    ),
    issues: fc.array(
      fc.record(
        {
          code: fc.constantFrom("value-unreadable", "numerator-above-denominator"),
          severity: fc.constantFrom("warning", "note"),
          cluster: fc.constant("c1"),
          params: fc.dictionary(
            fc.constantFrom("value", "of", "text", "column"),
            fc.oneof(text, fc.constant(""), fc.integer(), fc.constant(0.25)),
          ),
          suggestion: text,
        },
        { requiredKeys: ["code", "severity", "params"] },
      ),
      { maxLength: 3 },
    ),
    issueCounts: fc.record({
      register: fc.dictionary(fc.constantFrom("value-missing", "value-unreadable"), count),
    }),
  })
  .map((parts) => {
    const numbered = (list: readonly object[], letter: string) =>
      list.map((item, index) => ({ id: `${letter}${index}`, ...item }));
    const plain: unknown = {
      ...parts,
      plans: numbered(parts.plans, "p"),
      trainings: numbered(parts.trainings, "tr"),
    };
    return plain as SnapshotParts;
  });

/** The same parts with every list in another order, except the topics, whose order has a meaning. */
export function arbitraryShuffle(parts: SnapshotParts): fc.Arbitrary<SnapshotParts> {
  const shuffled = (value: unknown, key = ""): fc.Arbitrary<unknown> => {
    if (Array.isArray(value)) {
      const items = fc.tuple(...value.map((item) => shuffled(item)));
      return key === "topics"
        ? items
        : items.chain((list) =>
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          );
    }
    if (typeof value !== "object" || value === null) return fc.constant(value);
    return fc
      .tuple(
        ...Object.entries(value).map(([name, item]) =>
          shuffled(item, name).map((mixed) => [name, mixed] as const),
        ),
      )
      .chain((entries) =>
        fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
      )
      .map((entries) => Object.fromEntries(entries) as unknown);
  };
  return shuffled(parts).map((mixed) => mixed as SnapshotParts);
}
