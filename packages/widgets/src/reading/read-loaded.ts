import type { Language } from "@ishc/core";
import { readSnapshot, type Snapshot, type SnapshotReading } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import type { Loaded } from "../store/loaded.js";
import { readingTexts } from "./reading-texts.js";

/** Ten cards of one file read it once. */
const readings = new WeakMap<Loaded, SnapshotReading>();
const droppedLinks = new WeakMap<Snapshot, readonly string[]>();

/** Where a link of a data file was left out because it is no web address: `sources[0].url`. */
export const droppedLinksOf = (snapshot: Snapshot): readonly string[] =>
  droppedLinks.get(snapshot) ?? [];

// Editors wrap what they do not know in paragraphs and break its lines.
const editorTags = /<\/?p\b[^>]*>|<br\b[^>]*>/gi;

function read(loaded: Loaded): SnapshotReading {
  const known = readings.get(loaded);
  if (known) return known;
  const { value } = loaded;
  let reading = readSnapshot(value);
  if (!reading.ok && typeof value === "string" && !/^\s*<(!|html)/i.test(value)) {
    const mended = readSnapshot(value.replace(editorTags, " "));
    if (mended.ok) reading = mended;
  }
  readings.set(loaded, reading);
  if (reading.ok) droppedLinks.set(reading.snapshot, reading.droppedLinks);
  return reading;
}

/**
 * The snapshot that came.
 *
 * @throws {Refusal} that says what is wrong with the file, or why none came, and what to do
 */
export function readLoaded(loaded: Loaded, language: Language): Snapshot {
  const { problems } = readingTexts[language];
  const { problem } = loaded;
  if (problem) throw new Refusal(fill(problems[problem.code], { ...problem }));
  const reading = read(loaded);
  if (reading.ok) return reading.snapshot;
  const { code, params } = reading.problem;
  throw new Refusal(fill(problems[code], { ...params, path: params.path || "…" }));
}
