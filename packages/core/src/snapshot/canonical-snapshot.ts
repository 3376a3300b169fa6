import { compareText } from "../text/compare-text.js";
import type { Snapshot } from "./snapshot.js";
import { take } from "./take.js";

/**
 * The same snapshot in the one order a file has: keys in schema order, known ones only; records by
 * id, lists of ids and issues by their text, all by code unit. The topics of a training keep the
 * order of its programme, the figures of a series that of their days.
 */
export function canonicalSnapshot(snapshot: Snapshot): Snapshot {
  // A key that is there keeps its place when it is given another value.
  const taken = take(snapshot, "Snapshot") as Snapshot;
  const { sources, measures, places, clusters, figures, schemes } = taken;
  const { plans, trainings, progress, series, issues, issueCounts } = taken;
  return {
    ...taken,
    sources: byId(sources),
    measures: byId(measures),
    places: byId(places),
    clusters: byId(
      clusters.map((cluster) => ({ ...bySources(cluster), members: sorted(cluster.members) })),
    ),
    figures: byId(figures.map(bySources)),
    schemes: byId(
      schemes.map((scheme) => ({
        ...byTargets(scheme),
        unknownTargets: byText(scheme.unknownTargets.map(bySources)),
      })),
    ),
    plans: byId(plans.map(byTargets)),
    trainings: byId(trainings.map(bySources)),
    ...(progress && { progress: byId(progress.map(bySources)) }),
    ...(series && { series: byId(series) }),
    issues: byText(
      issues.map((issue) => ({
        ...issue,
        ...(issue.figures ? { figures: sorted(issue.figures) } : {}),
        params: byKey(issue.params),
      })),
    ),
    issueCounts: { register: byKey(issueCounts.register) },
  };
}

const sorted = <Text extends string>(texts: readonly Text[]): readonly Text[] =>
  [...texts].sort(compareText);

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((first, second) => compareText(first.id, second.id));

const byText = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((first, second) => compareText(first.text, second.text))
    .map(({ item }) => item);

const byKey = <Value>(dictionary: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(dictionary).sort(([first], [second]) => compareText(first, second)),
  );

const bySources = <Item extends { readonly sources: readonly string[] }>(item: Item): Item => ({
  ...item,
  sources: sorted(item.sources),
});

const byTargets = <Item extends Snapshot["plans"][number] | Snapshot["schemes"][number]>(
  item: Item,
): Item => ({ ...bySources(item), targets: byId(item.targets.map(bySources)) });
