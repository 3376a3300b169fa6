import { hasMarksOf } from "./fold-name.js";

/**
 * Of names with the letters of a typed one, those whose marks it has: exactly, where one does, or
 * else in part. So "Văn Lang" is not Văn Lăng where both exist, and "Van Lang" is either.
 */
export function filterByMarks<T extends { readonly marks: string }>(
  names: readonly T[],
  typed: string,
): readonly T[] {
  const [only] = names;
  // Nearly always: names of these letters are few, and most texts are no name at all.
  if (only === undefined) return names;
  if (names.length === 1) return hasMarksOf(only.marks, typed) ? names : [];
  const agreeing = names.filter((name) => hasMarksOf(name.marks, typed));
  const same = agreeing.filter((name) => hasMarksOf(typed, name.marks));
  return same.length > 0 ? same : agreeing;
}
