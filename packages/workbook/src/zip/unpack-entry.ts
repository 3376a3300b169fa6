import { Inflate } from "fflate";
import type { ZipEntry } from "./zip-entry.js";

const headerSignature = 0x04034b50;
const headerLength = 30;
/** Deflate packs at most 1032 to 1, so one piece unpacks to 16 MB at most before it is looked at. */
const pieceByteCount = 16 * 1024;

/**
 * Unpacks one entry, and never more than its directory promised: a directory may lie. `undefined`
 * when the entry is damaged, encrypted, packed in an unknown way or larger than it said.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = findPacked(bytes, entry);
  if (packed === undefined) return undefined;
  if (entry.method === 0) return packed.length === entry.unpackedByteCount ? packed : undefined;
  if (entry.method !== 8) return undefined;
  const unpacked = new Uint8Array(entry.unpackedByteCount);
  const got = { byteCount: 0, isWhole: false };
  const inflate = new Inflate((piece, isLast) => {
    if (got.byteCount + piece.length <= unpacked.length) unpacked.set(piece, got.byteCount);
    got.byteCount += piece.length;
    got.isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length && got.byteCount <= unpacked.length; at += pieceByteCount) {
      const isLast = at + pieceByteCount >= packed.length;
      inflate.push(packed.subarray(at, at + pieceByteCount), isLast);
    }
  } catch {
    // fflate throws on a stream that is no deflate; to us that is a damaged entry.
    return undefined;
  }
  return got.isWhole && got.byteCount === unpacked.length ? unpacked : undefined;
}

/** The bytes behind the entry's own header, whose name and extra field may differ from the directory's. */
function findPacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { headerOffset, packedByteCount, isEncrypted } = entry;
  if (isEncrypted || headerOffset + headerLength > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(headerOffset, true) !== headerSignature) return undefined;
  const start =
    headerOffset +
    headerLength +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  const packed = bytes.subarray(start, start + packedByteCount);
  return packed.length === packedByteCount ? packed : undefined;
}
