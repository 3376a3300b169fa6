import type { Language } from "@ishc/core";
import { readOutlines, type OutlinesReading, type PackedGeometry } from "@ishc/core/outlines";
import { Refusal } from "../facts/refusal.js";
import type { Loaded } from "../store/loaded.js";
import { mapTexts } from "./map-texts.js";

/** Ten maps of one file read it once. */
const readings = new WeakMap<object, OutlinesReading>();

/**
 * The outlines that came.
 *
 * @throws {Refusal} that says what is wrong with them, or why none came, and what to do
 */
export function readGeometry(loaded: Loaded, language: Language): PackedGeometry {
  const { badOutlines, noOutlines } = mapTexts[language];
  const { value, problem } = loaded;
  if (problem) throw new Refusal(noOutlines);
  const key = typeof value === "object" && value ? value : loaded;
  const reading = readings.get(key) ?? readOutlines(value);
  readings.set(key, reading);
  if (reading.ok) return reading.geometry;
  throw new Refusal(badOutlines);
}
