import { clubColumns, figureColumns, planColumns, trainingColumns, type Column } from "@ishc/core";
import type { TableKind } from "../command/table-kinds.js";
import { clubGuide } from "./club-guide.js";
import { figureGuide } from "./figure-guide.js";
import type { GuideEntry } from "./guide-entry.js";
import { planGuide } from "./plan-guide.js";
import { trainingGuide } from "./training-guide.js";

/** A column of the file format with what the template says of it. */
export interface GuidedColumn extends Column, GuideEntry {}

function guided<Key extends string>(
  columns: readonly Column<Key>[],
  guide: Readonly<Record<Key, GuideEntry>>,
): readonly GuidedColumn[] {
  return columns.map((column) => ({ ...column, ...guide[column.key] }));
}

/** The columns of each kind of table, in the order of the file format. */
export const guides: Readonly<Record<TableKind, readonly GuidedColumn[]>> = {
  clubs: guided(clubColumns, clubGuide),
  figures: guided(figureColumns, figureGuide),
  plans: guided(planColumns, planGuide),
  trainings: guided(trainingColumns, trainingGuide),
};
