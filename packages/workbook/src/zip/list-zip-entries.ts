import type { ZipEntry } from "./zip-entry.js";

/** Signatures and lengths of PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16. */
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const farEndSignature = 0x06064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const inExtraField = 0xffffffff;

/**
 * What a zip says it holds, read from the directory at its end without unpacking anything, so that a
 * limit can refuse a file before a byte of it is unpacked. `undefined` when there is no whole directory.
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = end.directoryOffset;
  for (let index = 0; index < end.entryCount; index += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature)
      return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + entryLength + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return undefined;
    const extraAt = at + entryLength + nameLength;
    const [unpackedByteCount, packedByteCount, headerOffset] = takeFar(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extraAt,
      extraAt + extraLength,
    );
    if (unpackedByteCount === undefined || packedByteCount === undefined) return undefined;
    if (headerOffset === undefined) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, extraAt)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedByteCount,
      unpackedByteCount,
      headerOffset,
    });
    at = next;
  }
  return entries;
}

/** The record at the end of a zip: after it comes only a comment. */
function findEnd(view: DataView): { entryCount: number; directoryOffset: number } | undefined {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const entryCount = view.getUint16(at + 10, true);
    const directoryOffset = view.getUint32(at + 16, true);
    const isFar = entryCount === 0xffff || directoryOffset === inExtraField;
    return isFar ? findFarEnd(view, at - locatorLength) : { entryCount, directoryOffset };
  }
  return undefined;
}

/** The same record of zip64, which some programs write for small files too. */
function findFarEnd(view: DataView, locatorAt: number): ReturnType<typeof findEnd> {
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== locatorSignature) return undefined;
  const at = Number(view.getBigUint64(locatorAt + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== farEndSignature) return undefined;
  return {
    entryCount: Number(view.getBigUint64(at + 32, true)),
    directoryOffset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Replaces each field that says "see the zip64 extra field" by its value there, in that field's order. */
function takeFar(
  view: DataView,
  fields: readonly number[],
  extraStart: number,
  extraEnd: number,
): readonly (number | undefined)[] {
  if (!fields.includes(inExtraField)) return fields;
  let at = extraStart;
  while (at + 4 <= extraEnd && view.getUint16(at, true) !== 1) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  return fields.map((field) => {
    if (field !== inExtraField) return field;
    if (at + 8 > extraEnd) return undefined;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}
