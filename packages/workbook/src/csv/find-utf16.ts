/** Half of a Latin letter in UTF-16 is a zero byte; a third of them leaves room for Vietnamese ones. */
const fewestZeros = 1 / 3;

/** Which of the two orders of UTF-16 a text is in, by its mark or by where its zero bytes stand. */
export function findUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairCount = head.length >> 1;
  if (pairCount === 0) return undefined;
  let evenCount = 0;
  let oddCount = 0;
  for (let at = 0; at < pairCount * 2; at += 2) {
    if (head[at] === 0) evenCount += 1;
    if (head[at + 1] === 0) oddCount += 1;
  }
  if (evenCount === 0 && oddCount / pairCount >= fewestZeros) return "utf-16le";
  if (oddCount === 0 && evenCount / pairCount >= fewestZeros) return "utf-16be";
  return undefined;
}
