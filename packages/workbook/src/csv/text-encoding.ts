/** The encodings of text files that are told apart; ASCII is a part of UTF-8. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1258";
