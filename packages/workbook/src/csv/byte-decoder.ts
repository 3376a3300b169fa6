import { joinBytes } from "../join-bytes.js";
import { headByteCount, sampleByteCount } from "../limits.js";
import { chooseTextEncoding } from "./choose-text-encoding.js";
import { findUtf16 } from "./find-utf16.js";
import type { TextEncoding } from "./text-encoding.js";

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * Turns pieces of bytes into text. The encoding is told by the first piece that holds more than
 * ASCII, so that a file whose first thousand rows are plain English is not taken for UTF-8 blindly.
 */
export class ByteDecoder {
  #decoder: Decoder | undefined;
  #encoding: TextEncoding = "utf-8";
  #isStarted = false;
  #held: Uint8Array[] = [];

  get encoding(): TextEncoding {
    return this.#encoding;
  }

  decode(piece: Uint8Array, isLast: boolean): string {
    if (this.#decoder) return this.#decoder.decode(piece, { stream: !isLast });
    const head = this.#isStarted ? undefined : findUtf16(piece.subarray(0, headByteCount));
    this.#isStarted = true;
    if (head) return this.#start(head).decode(piece, { stream: !isLast });
    if (this.#held.length === 0 && isAscii(piece)) return ascii.decode(piece);
    this.#held.push(piece);
    const heldByteCount = this.#held.reduce((sum, { length }) => sum + length, 0);
    if (!isLast && heldByteCount < sampleByteCount) return "";
    const sample = joinBytes(this.#held);
    this.#held = [];
    return this.#start(chooseTextEncoding(sample, isLast)).decode(sample, { stream: !isLast });
  }

  #start(encoding: TextEncoding): Decoder {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
    return this.#decoder;
  }
}

const ascii = new TextDecoder();

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}
