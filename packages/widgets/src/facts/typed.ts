/** What an author may give: text, or a number set by a program. Nothing of it is trusted. */
export type Typed = string | number | null | undefined;
