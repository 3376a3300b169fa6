import { joinBytes } from "../join-bytes.js";

/** Offsets and marks of [MS-CFB] 11.0, sections 2.2 (header), 2.3 (FAT) and 2.6 (directory). */
const headerLength = 512;
const entryLength = 128;
const miniSectorLength = 64;
const lastRegularSector = 0xfffffffa;
const streamType = 2;
const rootType = 5;

/**
 * The named streams of a compound file, the container of `.xls` and of encrypted workbooks. Reads
 * chains of sectors no longer than the file itself, so a chain that runs in a circle ends.
 * `undefined` when it is no whole compound file.
 */
export function listCfbStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (bytes.length < headerLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectorLength = 1 << shift;
  const sectorCount = Math.floor((bytes.length - headerLength) / sectorLength) + 1;
  const sectorAt = (sector: number): Uint8Array =>
    bytes.subarray((sector + 1) * sectorLength, (sector + 2) * sectorLength);

  const readChain = (first: number, next: (sector: number) => number): Uint8Array => {
    const sectors: Uint8Array[] = [];
    for (let at = first; at <= lastRegularSector && sectors.length < sectorCount; at = next(at)) {
      sectors.push(sectorAt(at));
    }
    return joinBytes(sectors);
  };
  const toNumbers = (part: Uint8Array): DataView =>
    new DataView(part.buffer, part.byteOffset, part.byteLength & ~3);
  const numberAt = (numbers: DataView, index: number): number =>
    index * 4 + 4 <= numbers.byteLength ? numbers.getUint32(index * 4, true) : 0xffffffff;

  const table = toNumbers(
    joinBytes(listTableSectors(view, sectorAt, sectorLength, sectorCount).map(sectorAt)),
  );
  const next = (sector: number): number => numberAt(table, sector);
  const directory = readChain(view.getUint32(48, true), next);
  const entries = listEntries(directory);
  const root = entries.find(({ type }) => type === rootType);
  const shortTable = toNumbers(readChain(view.getUint32(60, true), next));
  const shortSectors = root ? readChain(root.firstSector, next) : new Uint8Array(0);
  const longestShort = view.getUint32(56, true);

  return new Map(
    entries
      .filter(({ type }) => type === streamType)
      .map(({ name, firstSector, byteCount }) => {
        if (byteCount >= longestShort) {
          return [name, readChain(firstSector, next).subarray(0, byteCount)];
        }
        const sectors: Uint8Array[] = [];
        let at = firstSector;
        while (at <= lastRegularSector && sectors.length * miniSectorLength < byteCount) {
          sectors.push(shortSectors.subarray(at * miniSectorLength, (at + 1) * miniSectorLength));
          at = numberAt(shortTable, at);
        }
        return [name, joinBytes(sectors).subarray(0, byteCount)];
      }),
  );
}

/** The sectors that hold the table of chains: 109 in the header, more in a chain of their own. */
function listTableSectors(
  view: DataView,
  sectorAt: (sector: number) => Uint8Array,
  sectorLength: number,
  sectorCount: number,
): readonly number[] {
  const sectors = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  let at = view.getUint32(68, true);
  for (let read = 0; at <= lastRegularSector && read < sectorCount; read += 1) {
    const more = sectorAt(at);
    if (more.length < sectorLength) break;
    const numbers = new DataView(more.buffer, more.byteOffset, more.byteLength);
    for (let offset = 0; offset < sectorLength - 4; offset += 4) {
      sectors.push(numbers.getUint32(offset, true));
    }
    at = numbers.getUint32(sectorLength - 4, true);
  }
  return sectors.filter((sector) => sector <= lastRegularSector).slice(0, sectorCount);
}

function listEntries(directory: Uint8Array) {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) => {
    const at = index * entryLength;
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      firstSector: view.getUint32(at + 116, true),
      byteCount: view.getUint32(at + 120, true),
    };
  });
}
