import type { Language } from "@ishc/core";
import { makeMap, type MapPanel } from "../chart/make-map.js";
import { panelTexts } from "../panel/panel-texts.js";
import type { Shown } from "../panel/show-facts.js";
import { readLoaded } from "../reading/read-loaded.js";
import type { Loaded } from "../store/loaded.js";
import { drawMapPanel } from "./draw-map-panel.js";
import { judgeMap } from "./judge-map.js";
import type { MapHost } from "./map-host.js";
import { readGeometry } from "./read-geometry.js";

/** The last map of an element and what it was made of: an update that changes nothing makes nothing. */
const known = new WeakMap<
  MapHost,
  { readonly key: readonly unknown[]; readonly panel: MapPanel }
>();

function makeOnce(host: MapHost, loaded: Loaded, outlines: Loaded, language: Language): MapPanel {
  const { measure, cluster, figurePart, scheme, deadline, asOf, since } = host;
  const { edition, mode, highlight, label } = host;
  const key = [
    ...[loaded, outlines, language, measure, cluster, figurePart, scheme, deadline],
    ...[asOf, since, edition, mode, highlight, label],
  ];
  const last = known.get(host);
  if (last?.key.every((part, index) => part === key[index])) return last.panel;
  const snapshot = readLoaded(loaded, language);
  const panel = makeMap(snapshot, readGeometry(outlines, language), host, language);
  known.set(host, { key, panel });
  return panel;
}

/** A data file as a map, or a sentence that it has nothing to draw. */
export function showMap(
  host: MapHost,
  loaded: Loaded,
  outlines: Loaded,
  language: Language,
): Shown {
  const panel = makeOnce(host, loaded, outlines, language);
  const { picture, lines } = panel;
  const isEmpty = picture.regions.every(({ look }) => look === "no-data" || look === "no-target");
  if (isEmpty && lines.length === 0) return { message: panelTexts[language].empty };
  const judgement = judgeMap(host, panel, language);
  return {
    panel,
    drawing: drawMapPanel(host, panel, judgement),
    freshness: judgement?.freshness,
  };
}
