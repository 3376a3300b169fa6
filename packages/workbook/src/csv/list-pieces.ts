/** Large enough that the parser's start costs nothing, small enough that memory stays flat. */
const pieceByteCount = 256 * 1024;

/** Bytes in pieces of a bounded size, however they come; the last one, perhaps empty, says so. */
export async function* listPieces(
  source: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }, void, undefined> {
  if (source instanceof Uint8Array) {
    yield* cut(source);
  } else {
    for await (const bytes of source) yield* cut(bytes);
  }
  yield { piece: new Uint8Array(0), isLast: true };
}

function* cut(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += pieceByteCount) {
    yield { piece: bytes.subarray(at, at + pieceByteCount), isLast: false };
  }
}
