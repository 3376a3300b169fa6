import { clubColumns, figureColumns, planColumns, trainingColumns } from "./columns.js";

/** The kinds of table, each with its columns. */
export const tableKinds = {
  clubs: clubColumns,
  figures: figureColumns,
  plans: planColumns,
  trainings: trainingColumns,
} as const;
export type TableKind = keyof typeof tableKinds;
