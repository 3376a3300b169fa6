import type { DayPrecision } from "../day/day.js";
import type { SnapshotFigure } from "./snapshot.js";
import type { Publisher } from "./snapshot.js";

// The closed lists of the file that have no list of their own elsewhere.

export const dayPrecisions = [
  "day",
  "month",
  "quarter",
  "half",
  "year",
] as const satisfies readonly DayPrecision[];

export const publisherKinds = [
  "association",
  "government",
  "project",
] as const satisfies readonly Publisher["kind"][];

export const supersedeReasons = [
  "corrected",
  "newer",
  "edition",
] as const satisfies readonly NonNullable<SnapshotFigure["supersedes"]>["reason"][];

/** Errors never reach a file: they block it. */
export const publishedSeverities = ["warning", "note"] as const;

/**
 * What a figure says when it does not say it: nearly every figure tells its day to the day and was
 * published, and these two words were a fifth of the file (decision 0026).
 */
export const figureDefaults = { asOfPrecision: "day", origin: "published" } as const;
