import type { Figure } from "../figure/figure.js";

/**
 * What makes two figures speak of one fact: measure, place or cluster, part, day and, for flows,
 * the period. Figures with one key and different values disagree.
 *
 * @example
 * factKey({ measure: "clubs", place: "country", asOf: "2018-06-30" });
 * // => "clubs\nplace country\n\n\n2018-06-30"
 */
export function factKey(
  figure: Pick<Figure, "measure" | "place" | "cluster" | "part" | "periodFrom" | "asOf">,
): string {
  const where =
    figure.cluster === undefined ? `place ${figure.place ?? ""}` : `cluster ${figure.cluster}`;
  return [figure.measure, where, figure.part ?? "", figure.periodFrom ?? "", figure.asOf].join(
    "\n",
  );
}
