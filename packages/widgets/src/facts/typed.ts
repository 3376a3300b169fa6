/** What an author may give: text, or a number set by a program. Nothing of it is trusted. */
export type Typed = string | number | null | undefined;

/** What stands in an attribute; empty is absent. */
export const textOf = (typed: Typed): string | undefined => String(typed ?? "").trim() || undefined;
