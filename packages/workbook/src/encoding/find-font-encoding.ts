import type { FontEncoding } from "./legacy-evidence.js";

/** What a font's name says of the text drawn in it; `isCapital` when it draws every letter as a capital. */
export interface FontReading {
  readonly encoding: FontEncoding;
  readonly isCapital: boolean;
}

/**
 * The old encoding that a font is made for. The fonts of TCVN3 begin with a dot (`.VnTime`,
 * `.VnArial`), those that end in H draw capitals; the fonts of VNI begin with `VNI-`.
 */
export function findFontEncoding(fontName: string): FontReading | undefined {
  const name = fontName.trim();
  if (/^\.vn[a-z]/i.test(name)) return { encoding: "tcvn", isCapital: /[a-z]H$/.test(name) };
  return /^vni[- ]/i.test(name) ? { encoding: "vni", isCapital: false } : undefined;
}
