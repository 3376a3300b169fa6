/** Where a piece of ASCII begins in UTF-8 bytes, from `start` on, or -1. */
export function findBytes(bytes: Uint8Array, ascii: string, start = 0): number {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first, start); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < ascii.length && bytes[at + length] === ascii.charCodeAt(length)) length += 1;
    if (length === ascii.length) return at;
  }
  return -1;
}
