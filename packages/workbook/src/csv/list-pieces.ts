import { joinBytes } from "../join-bytes.js";

/** Large enough that the parser's start costs nothing, small enough that memory stays flat. */
const pieceByteCount = 256 * 1024;

/** Smaller pieces are joined: an encoding is not told by one letter. */
const fewestBytes = 4096;

/** Bytes in pieces of a bounded size, however they come; the last one, perhaps empty, says so. */
export async function* listPieces(
  source: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }, void, undefined> {
  if (source instanceof Uint8Array) {
    yield* cut(source);
  } else {
    let held: Uint8Array[] = [];
    let heldByteCount = 0;
    for await (const bytes of source) {
      held.push(bytes);
      heldByteCount += bytes.length;
      if (heldByteCount < fewestBytes) continue;
      yield* cut(joinBytes(held));
      held = [];
      heldByteCount = 0;
    }
    yield* cut(joinBytes(held));
  }
  yield { piece: new Uint8Array(0), isLast: true };
}

function* cut(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += pieceByteCount) {
    yield { piece: bytes.subarray(at, at + pieceByteCount), isLast: false };
  }
}
