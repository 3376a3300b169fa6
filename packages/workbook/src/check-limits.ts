import { FileProblem } from "./file-problem.js";
import type { FileLimits } from "./limits.js";
import type { ZipEntry } from "./zip/zip-entry.js";

const megabyte = 1024 * 1024;

/** Rounded up, so that a size above the limit is never shown as the limit itself. */
const toMegabyteCounts = (byteCount: number, limitByteCount: number) => ({
  megabyteCount: Math.max(
    Math.ceil(byteCount / megabyte),
    Math.floor(limitByteCount / megabyte) + 1,
  ),
  limit: Math.floor(limitByteCount / megabyte),
});

export function checkFileSize(byteCount: number, limits: FileLimits): void {
  if (byteCount <= limits.fileByteCount) return;
  throw new FileProblem("file-too-large", toMegabyteCounts(byteCount, limits.fileByteCount));
}

export function checkUnpackedSize(entries: readonly ZipEntry[], limits: FileLimits): void {
  const byteCount = entries.reduce((sum, entry) => sum + entry.unpackedByteCount, 0);
  if (byteCount <= limits.unpackedByteCount) return;
  throw new FileProblem(
    "file-unpacks-too-large",
    toMegabyteCounts(byteCount, limits.unpackedByteCount),
  );
}

/** How far the cells of a sheet reach that hold something, counted from 1. */
export interface Extent {
  readonly rowCount: number;
  readonly columnCount: number;
}

export function checkExtent(
  { rowCount, columnCount }: Extent,
  limits: FileLimits,
  at: { readonly sheet?: string; readonly row?: number },
): void {
  if (rowCount > limits.rowCount)
    throw new FileProblem("too-many-rows", { rowCount, limit: limits.rowCount }, at);
  if (columnCount > limits.columnCount)
    throw new FileProblem("too-many-columns", { columnCount, limit: limits.columnCount }, at);
}

/** hucre fills a rectangle as large as the longest and the widest sheet together. */
export function checkCellCount(extents: readonly Extent[], limits: FileLimits): void {
  const rowCount = Math.max(0, ...extents.map((extent) => extent.rowCount));
  const columnCount = Math.max(0, ...extents.map((extent) => extent.columnCount));
  const cellCount = rowCount * columnCount;
  if (cellCount > limits.cellCount)
    throw new FileProblem("too-many-cells", { cellCount, limit: limits.cellCount });
}
