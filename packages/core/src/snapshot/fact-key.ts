/** The part of a figure that says what it speaks of. */
interface FactOf {
  readonly measure: string;
  readonly place?: string | undefined;
  readonly cluster?: string | undefined;
  readonly part?: string | undefined;
  readonly periodFrom?: string | undefined;
  readonly asOf: string;
}

/**
 * What makes two figures speak of one fact: measure, place or cluster, part, day and, for flows,
 * the period. Figures with one key and different values disagree.
 *
 * @example
 * factKey({ measure: "clubs", place: "country", asOf: "2018-06-30" });
 * // => "clubs\nplace country\n\n\n2018-06-30"
 */
export function factKey(figure: FactOf): string {
  const where =
    figure.cluster === undefined ? `place ${figure.place ?? ""}` : `cluster ${figure.cluster}`;
  return [figure.measure, where, figure.part ?? "", figure.periodFrom ?? "", figure.asOf].join(
    "\n",
  );
}
