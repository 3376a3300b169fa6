import type { Language } from "@ishc/core";
import type { PackedGeometry } from "@ishc/core/outlines";
import type { Snapshot } from "@ishc/core/snapshot";
import { answerMap, type MapPanel } from "./answer-map.js";
import { readMapQuestion } from "./map-question.js";
import type { MapSelection } from "./map-selection.js";

/**
 * The map that a data file gives, whole: title, picture, notes, source line, rows. Pure, the same in a
 * browser and on a server.
 *
 * @throws {Refusal} when the attributes ask for what the file or the outlines do not have
 */
export function makeMap(
  snapshot: Snapshot,
  geometry: PackedGeometry,
  selection: MapSelection,
  language: Language,
): MapPanel {
  const question = readMapQuestion(selection, snapshot, language);
  return answerMap(snapshot, geometry, question, selection.label, language);
}
