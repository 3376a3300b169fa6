import type { Language } from "@ishc/core";
import type { Output } from "../io/io.js";

/** One line that counts up while a long file is read, for a person who watches and for nobody else. */
export class Progress {
  readonly #output: Output;
  readonly #language: Language;
  #width = 0;

  constructor(output: Output, language: Language) {
    this.#output = output;
    this.#language = language;
  }

  show(file: string, rowCount: number): void {
    if (!this.#output.isTerminal) return;
    const words = {
      vi: `Đang đọc ${file}: ${rowCount} dòng…`,
      en: `Reading ${file}: ${rowCount} rows…`,
    };
    const line = words[this.#language].slice(0, this.#output.columnCount - 1);
    this.#output.write(`\r${line.padEnd(this.#width)}`);
    this.#width = line.length;
  }

  clear(): void {
    if (this.#width === 0) return;
    this.#output.write(`\r${" ".repeat(this.#width)}\r`);
    this.#width = 0;
  }
}
