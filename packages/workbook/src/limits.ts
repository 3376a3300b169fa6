const megabyte = 1024 * 1024;

/** How large a file may be before it is refused. Every limit stands in the sentence that refuses. */
export interface FileLimits {
  readonly fileByteCount: number;
  /** The sum of all parts of a zipped file, as its directory states and as they really unpack. */
  readonly unpackedByteCount: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows times columns of one sheet: an empty cell between two far ones takes memory, too. */
  readonly cellCount: number;
}

export const fileLimits: FileLimits = {
  // A register of ten years of all clubs is under 5 MB; a larger file is one with pictures.
  fileByteCount: 20 * megabyte,
  // XML of a sheet packs about 10 to 1. What unpacks further is a picture or made to harm.
  unpackedByteCount: 200 * megabyte,
  // Over twenty times the clubs that the national scheme asks for by 2035.
  rowCount: 200_000,
  // The widest of our tables has 29; offices add totals and months beside them.
  columnCount: 200,
  // Where the reader of workbooks gives up on its own; 200,000 rows of a hundred columns.
  cellCount: 20_000_000,
};

/**
 * The longest row of a text file, in characters. A quotation mark that is never closed makes one row
 * of the rest of the file, and without a limit each new piece would be read again from its start. Eight
 * times the longest cell that Excel holds.
 */
export const longestRowLength = 262_144;

/** How many bytes at the start of a file are looked at to tell what it is. */
export const headByteCount = 4096;

/** How many bytes are looked at to tell the encoding and the delimiter of a text file. */
export const sampleByteCount = 64 * 1024;

/** Each comment is a drawn shape. Excel opens two thousand at once; with tens of thousands it stands still. */
export const mostCommentCount = 2000;
