/** Text was garbled at most so often in files seen: saved twice by a program that took UTF-8 for something else. */
const mostTimes = 3;
const codePages = ["windows-1252", "windows-1258"] as const;

/** Beginning of a Vietnamese letter's UTF-8 bytes shown as single letters: Ã©, Ä‘, Æ°, áº¿, á»‡, Â°. */
const sign =
  /[\u00C2-\u00C6\u00E1\u00C5][\u0080-\u00BF\u0152-\u0178\u0192\u02C6\u02DC\u2013-\u2122]/;

/** Whether a text looks like UTF-8 that was read byte by byte. */
export function isMojibake(text: string): boolean {
  return sign.test(text);
}

/**
 * Undoes the reading of UTF-8 as windows-1252 or windows-1258, once or several times over. `undefined`
 * when letters are lost, so that no whole text can come of it.
 */
export function mendMojibake(text: string): string | undefined {
  let mended = text;
  for (let times = 0; times < mostTimes && isMojibake(mended); times += 1) {
    const next = readAgain(mended, 0) ?? readAgain(mended, 1);
    if (next === undefined) return undefined;
    mended = next;
  }
  return isMojibake(mended) || mended === text ? undefined : mended;
}

/** For each code page: the byte of each character above ASCII. Made once, when first needed. */
const bytesOf: (ReadonlyMap<string, number> | undefined)[] = [];

function listBytes(page: number): ReadonlyMap<string, number> {
  const known = bytesOf[page];
  if (known) return known;
  const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const characters = new TextDecoder(codePages[page]).decode(upper);
  const bytes = new Map(Array.from(characters, (character, index) => [character, index + 128]));
  bytesOf[page] = bytes;
  return bytes;
}

function readAgain(text: string, page: number): string | undefined {
  const bytes = listBytes(page);
  const list: number[] = [];
  for (const character of text) {
    const byte = character < "\u0080" ? character.charCodeAt(0) : bytes.get(character);
    if (byte === undefined) return undefined;
    list.push(byte);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(list));
  } catch {
    // Not UTF-8: this was not the reading that garbled it.
    return undefined;
  }
}
