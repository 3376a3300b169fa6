const fold = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

/**
 * The next of some names that begins with what was typed, marks or not: "la" finds Lai Châu, Lạng Sơn,
 * Lào Cai and Lâm Đồng in turn.
 *
 * @param at where the reader is
 * @param isNew whether the letters begin a new word: then the search begins after `at`
 * @returns its index, or -1
 */
export function findTypedAhead(
  names: readonly string[],
  typed: string,
  at: number,
  isNew: boolean,
): number {
  const start = isNew ? at + 1 : Math.max(at, 0);
  const order = names.map((_, index) => (start + index) % names.length);
  return order.find((index) => fold(names[index] ?? "").startsWith(fold(typed))) ?? -1;
}
