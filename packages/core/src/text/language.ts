/** The two languages that every text of ours exists in. */
export type Language = "vi" | "en";
