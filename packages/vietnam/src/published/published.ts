import type { Figure, Issue, Plan, Source, Training } from "@ishc/core";
import { records } from "./records.js";

/**
 * Every published figure (số liệu công bố) we know of, in the order of `data/figures.csv`.
 *
 * @example
 * publishedFigures.find(({ measure, asOf }) => measure === "clubs" && asOf === "2018-06-30")?.value; // => 1458
 */
export const publishedFigures: readonly Figure[] = records.figures;

/** The provinces' own schemes and plans, of `data/plans.csv`. */
export const publishedPlans: readonly Plan[] = records.plans;

/** The trainings, of `data/trainings.csv`. */
export const publishedTrainings: readonly Training[] = records.trainings;

/** Where figures, plans, trainings, schemes and clusters were read. */
export const publishedSources: readonly Source[] = records.sources;

/** What core's checks question in the published figures. None of it is mended: both sides are published. */
export const publishedIssues: readonly Issue[] = records.issues;
