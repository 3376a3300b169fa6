import {
  clubHeaderVariants,
  figureHeaderVariants,
  planHeaderVariants,
  trainingHeaderVariants,
  type HeaderVariants,
} from "./header-variants.js";
import { HeaderWords } from "./header-words.js";
import { tableKinds, type TableKind } from "./table-kinds.js";

const variants: Readonly<Record<TableKind, HeaderVariants<string>>> = {
  clubs: clubHeaderVariants,
  figures: figureHeaderVariants,
  plans: planHeaderVariants,
  trainings: trainingHeaderVariants,
};
const known = new Map<TableKind, HeaderWords>();

/** What stands over the columns of a kind of table; made once. */
export function headerWordsOf(kind: TableKind): HeaderWords {
  const words = known.get(kind) ?? new HeaderWords(tableKinds[kind], variants[kind]);
  known.set(kind, words);
  return words;
}
