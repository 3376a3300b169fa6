import type { Language } from "@ishc/core";
import { answerMap, type MapPanel } from "../chart/answer-map.js";
import { readMapQuestion } from "../chart/map-question.js";
import { panelTexts } from "../panel/panel-texts.js";
import type { Shown } from "../panel/show-facts.js";
import { readLoaded } from "../reading/read-loaded.js";
import type { Loaded } from "../store/loaded.js";
import { drawMapPanel } from "./draw-map-panel.js";
import { judgeMap } from "./judge-map.js";
import type { MapHost } from "./map-host.js";
import { readGeometry } from "./read-geometry.js";

/** What makes one map another than the next. */
const asked = [
  "measure",
  "cluster",
  "figurePart",
  "scheme",
  "deadline",
  "asOf",
  "since",
  "edition",
  "mode",
  "highlight",
  "label",
] as const;

interface Made {
  readonly key: readonly unknown[];
  readonly panel: MapPanel;
}

/**
 * The last maps of some outlines and what they were made of: ten that ask the same are one, and an update that
 * changes nothing makes nothing. More than a page has, and few enough to be kept.
 */
const lastMaps = new WeakMap<Loaded, readonly Made[]>();
const keptCount = 50;

// With the rest of a map, because it is made of the same modules.
export { listArtworkParts } from "../chart/list-artwork-parts.js";

function makeOnce(host: MapHost, loaded: Loaded, outlines: Loaded, language: Language): MapPanel {
  const key = [loaded, language, ...asked.map((name) => host[name])];
  const last = lastMaps.get(outlines) ?? [];
  let made = last.find((one) => one.key.every((part, index) => part === key[index]));
  if (!made) {
    const snapshot = readLoaded(loaded, language);
    const geometry = readGeometry(outlines, language);
    const question = readMapQuestion(host, snapshot, language);
    made = { key, panel: answerMap(snapshot, geometry, question, host.label, language) };
    lastMaps.set(outlines, [made, ...last].slice(0, keptCount));
  }
  return made.panel;
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
