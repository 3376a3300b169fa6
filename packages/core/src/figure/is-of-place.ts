/**
 * Whether a figure is of a place and not of a cluster: only those are ranked, added and drawn.
 *
 * @example
 * publishedFigures.filter(isOfPlace).every(({ place }) => place !== undefined); // => true
 */
export const isOfPlace = <F extends { readonly place?: unknown }>(
  figure: F,
): figure is F & { readonly place: NonNullable<F["place"]> } => figure.place !== undefined;
