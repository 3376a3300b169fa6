import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";
import type { SnapshotFigure, Snapshot } from "./snapshot.js";

type Linked = Omit<
  Snapshot,
  "$schema" | "schemaVersion" | "generatedAt" | "generator" | "figures" | "issueCounts"
> & { readonly figures: readonly Omit<SnapshotFigure, "shown">[] };

const recordLists = [
  "sources",
  "measures",
  "places",
  "clusters",
  "figures",
  "schemes",
  "plans",
  "trainings",
] as const;
type RecordList = (typeof recordLists)[number];

/** The whole country needs no entry among the places: it is not of an edition. */
const alwaysKnown = ["country"];

/**
 * What a schema cannot see: parts above their whole, ids that repeat, references that lead nowhere, figures after the
 * cut-off, periods that end before they begin, figures that supersede themselves.
 */
export function listLinkIssues(snapshot: Linked): readonly Issue[] {
  return [
    ...recordLists.flatMap((list) => listRepeatedIds(list, snapshot[list])),
    ...[...snapshot.schemes, ...snapshot.plans].flatMap(({ id, targets }) =>
      listRepeatedIds(`${id}.targets`, targets),
    ),
    ...snapshot.trainings.flatMap(({ id, topics }) => listRepeatedIds(`${id}.topics`, topics)),
    ...snapshot.figures.flatMap(listWholeIssues),
    ...listUnknownReferences(snapshot),
    ...listTimeIssues(snapshot),
    ...listCircles(snapshot.figures),
  ];
}

/** 64 of 63 is nobody's figure; of a plan a figure may well be more. */
function listWholeIssues({ id, value, of }: Linked["figures"][number]): readonly Issue[] {
  return of && of.kind !== "plan" && value > of.value
    ? [
        issueOf(
          "snapshot-value-above-whole",
          { figure: id, value, of: of.value },
          { figures: [id] },
        ),
      ]
    : [];
}

function listRepeatedIds(
  list: string,
  records: readonly { readonly id: string }[],
): readonly Issue[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated].map((id) => issueOf("snapshot-id-repeated", { id, list }));
}

function listUnknownReferences(snapshot: Linked): readonly Issue[] {
  const known = new Map<RecordList, ReadonlySet<string>>(
    recordLists.map((list) => [list, new Set(snapshot[list].map(({ id }) => id as string))]),
  );
  const issues: Issue[] = [];
  const refer = (path: string, list: RecordList, ...ids: readonly (string | undefined)[]): void => {
    for (const id of ids) {
      if (id === undefined || known.get(list)?.has(id)) continue;
      if (list === "places" && alwaysKnown.includes(id)) continue;
      issues.push(issueOf("snapshot-reference-unknown", { path, id, list }));
    }
  };

  for (const cluster of snapshot.clusters) {
    refer(`${cluster.id}.members`, "places", ...cluster.members);
    refer(`${cluster.id}.sources`, "sources", ...cluster.sources);
  }
  for (const figure of snapshot.figures) {
    refer(`${figure.id}.measure`, "measures", figure.measure);
    refer(`${figure.id}.place`, "places", figure.place);
    refer(`${figure.id}.cluster`, "clusters", figure.cluster);
    refer(`${figure.id}.sources`, "sources", ...figure.sources);
    refer(`${figure.id}.supersedes`, "figures", figure.supersedes?.figure);
  }
  for (const { id, targets, sources } of [...snapshot.schemes, ...snapshot.plans]) {
    refer(`${id}.sources`, "sources", ...sources);
    for (const target of targets) {
      refer(`${id}.${target.id}.sources`, "sources", ...target.sources);
      if (target.kind === "count") refer(`${id}.${target.id}.measure`, "measures", target.measure);
    }
  }
  for (const scheme of snapshot.schemes) {
    for (const target of scheme.unknownTargets) {
      refer(`${scheme.id}.unknownTargets.sources`, "sources", ...target.sources);
    }
  }
  for (const plan of snapshot.plans) {
    refer(`${plan.id}.province`, "places", plan.province);
    refer(`${plan.id}.scheme`, "schemes", plan.scheme);
  }
  for (const training of snapshot.trainings) {
    refer(`${training.id}.province`, "places", training.province);
    refer(`${training.id}.cluster`, "clusters", training.cluster);
    refer(`${training.id}.sources`, "sources", ...training.sources);
  }
  for (const { id, ...each } of snapshot.progress ?? []) {
    refer(`${id}.scheme`, "schemes", each.scheme);
    refer(`${id}.plan`, "plans", each.plan);
    refer(`${id}.measure`, "measures", each.measure);
    refer(`${id}.place`, "places", each.place);
    refer(`${id}.figure`, "figures", each.figure);
    refer(`${id}.sources`, "sources", ...each.sources);
  }
  for (const { id, ...each } of snapshot.series ?? []) {
    refer(`${id}.measure`, "measures", each.measure);
    refer(`${id}.place`, "places", each.place);
    refer(`${id}.cluster`, "clusters", each.cluster);
    refer(`${id}.figures`, "figures", ...each.figures);
  }
  snapshot.issues.forEach((issue, index) => {
    refer(`issues[${index}].figures`, "figures", ...(issue.figures ?? []));
    refer(`issues[${index}].cluster`, "clusters", issue.cluster);
  });
  return issues;
}

function listTimeIssues(snapshot: Linked): readonly Issue[] {
  const late = snapshot.figures
    .filter((figure) => figure.asOf > snapshot.asOf)
    .map((figure) =>
      issueOf(
        "snapshot-figure-after-cut-off",
        { figure: figure.id, day: figure.asOf, asOf: snapshot.asOf },
        { figures: [figure.id] },
      ),
    );
  const periods: readonly (readonly [
    path: string,
    from: string | undefined,
    to: string | undefined,
  ])[] = [
    ...snapshot.figures.map((figure) => [figure.id, figure.periodFrom, figure.asOf] as const),
    ...snapshot.schemes.map(({ id, window }) => [`${id}.window`, window.from, window.to] as const),
    ...[...snapshot.schemes, ...snapshot.plans].flatMap(({ id, targets }) =>
      targets.map((target) => [`${id}.${target.id}`, target.from, target.by] as const),
    ),
    ...snapshot.trainings.map((training) => [training.id, training.from, training.to] as const),
  ];
  return [
    ...late,
    ...periods.flatMap(([path, from, to]) =>
      from !== undefined && to !== undefined && from > to
        ? [issueOf("snapshot-period-reversed", { path, from, to })]
        : [],
    ),
  ];
}

function listCircles(figures: Linked["figures"]): readonly Issue[] {
  const next = new Map<string, string | undefined>(
    figures.map((figure) => [figure.id, figure.supersedes?.figure]),
  );
  return figures.flatMap(({ id }) => {
    const passed = new Set<string>();
    for (let at = next.get(id); at !== undefined && !passed.has(at); at = next.get(at)) {
      if (at === id) {
        return [issueOf("snapshot-supersedes-circle", { figure: id }, { figures: [id] })];
      }
      passed.add(at);
    }
    return [];
  });
}
