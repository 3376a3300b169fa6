import type { DayPrecision } from "../day/day.js";
import type { UnknownTarget } from "../scheme/scheme.js";
import type { Target } from "../scheme/target.js";
import type { Publisher, SnapshotFigure } from "./snapshot.js";

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

export const qualifierBases = [
  "stated",
  "assumed",
] as const satisfies readonly Target["qualifierBasis"][];

export const unknownTargetStatuses = [
  "partial",
  "not-found",
] as const satisfies readonly UnknownTarget["status"][];

/** Errors never reach a file: they block it. */
export const publishedSeverities = ["warning", "note"] as const;
