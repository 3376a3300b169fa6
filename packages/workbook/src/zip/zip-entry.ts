/** One file inside a zip, as the directory at the end of the zip tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedByteCount: number;
  readonly unpackedByteCount: number;
  /** Where its own header stands. */
  readonly headerOffset: number;
}
