import { textOf } from "../facts/typed.js";
import type { Language } from "@ishc/core";
import type { Snapshot } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { readingTexts } from "../reading/reading-texts.js";
import { readTypedDay } from "../typed/read-typed.js";
import { chartTexts } from "./chart-texts.js";
import { mapModes, type MapMode } from "./map-mode.js";
import type { MapSelection } from "./map-selection.js";

/** What is asked of the data file, read and checked. */
export interface MapQuestion {
  readonly mode: MapMode;
  readonly measure: string;
  readonly part: string | undefined;
  readonly scheme: string;
  readonly deadline: string | undefined;
  readonly asOf: string | undefined;
  readonly since: string | undefined;
  readonly edition: string | undefined;
  readonly cluster: Snapshot["clusters"][number] | undefined;
  /** Place ids that are marked. */
  readonly marked: readonly string[];
}

/**
 * What the attributes ask for.
 *
 * @throws {Refusal} when they cannot be read, or ask for nothing
 */
export function readMapQuestion(
  selection: MapSelection,
  snapshot: Snapshot,
  language: Language,
): MapQuestion {
  const words = chartTexts[language];
  const clusterId = textOf(selection.cluster);
  const cluster = snapshot.clusters.find(({ id }) => id === clusterId);
  if (clusterId && !cluster) throw new Refusal(fill(words.noCluster, { cluster: clusterId }));
  const highlight = textOf(selection.highlight)?.split(/[\s,]+/) ?? [];
  const marked = [...(cluster?.members ?? []), ...highlight];
  const measure = textOf(selection.measure);
  const scheme = textOf(selection.scheme);
  const asked = textOf(selection.mode);
  const usual = scheme ? "ratio" : measure || marked.length === 0 ? "count" : "members";
  const mode = asked ? mapModes.find((one) => one === asked) : usual;
  if (!mode)
    throw new Refusal(fill(words.noMode, { mode: asked ?? "", known: mapModes.join(", ") }));
  if (!measure && mode !== "members") throw new Refusal(readingTexts[language].noMeasure);
  const dayOf = (name: "deadline" | "as-of" | "since", typed: MapSelection["since"]) =>
    readTypedDay(name, typed, language)?.asOf;
  return {
    mode,
    measure: measure ?? "",
    part: textOf(selection.figurePart),
    scheme: scheme ?? "",
    deadline: dayOf("deadline", selection.deadline),
    asOf: dayOf("as-of", selection.asOf),
    since: dayOf("since", selection.since),
    edition: textOf(selection.edition),
    cluster,
    marked,
  };
}
