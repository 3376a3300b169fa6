/**
 * A period of years and months as ISO 8601 writes it, in months.
 *
 * @returns undefined when it is none, or of no length
 * @example
 * readMonths("P1Y6M"); // => 18
 * readMonths("1 year"); // => undefined
 */
export function readMonths(text: string): number | undefined {
  const [, years = 0, months = 0] = /^P(?=\d)(?:(\d\d?)Y)?(?:(\d\d?)M)?$/i.exec(text) ?? [];
  return Number(years) * 12 + Number(months) || undefined;
}
