/**
 * FNV-1a, 32 bits, over the UTF-8 bytes of a text, as eight hexadecimal digits. It tells two
 * versions of a file apart; it protects nothing (decision 0029).
 *
 * Formula: Fowler, Noll, Vo; draft-eastlake-fnv-21, sections 2 and 5.
 *
 * @example
 * hashText("foobar"); // => "bf9cf968"
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) add(code);
    else {
      if (code < 0x800) add(0xc0 | (code >> 6));
      else {
        if (code < 0x10000) add(0xe0 | (code >> 12));
        else {
          add(0xf0 | (code >> 18));
          add(0x80 | ((code >> 12) & 0x3f));
        }
        add(0x80 | ((code >> 6) & 0x3f));
      }
      add(0x80 | (code & 0x3f));
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
