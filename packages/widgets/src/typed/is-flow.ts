/**
 * Whether a measure counts what happens over a period: then nothing was there when counting began.
 * The ids are those of core's closed list, whose table of labels is too heavy for a page; a test holds
 * both together. Of a measure that can be either, or none, a period decides nothing.
 */
export const isFlow = (measure: string | undefined): boolean =>
  /(^|_)new_|^(dissolved_|trainings$|people_trained$|budget_)/.test(measure ?? "");
