import type { Bilingual, Language } from "@ishc/core";
import type { Io } from "../io/io.js";

/** 0: done, nothing wrong; 1: the data has errors; 2: the command was misused or a file cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** One of the words behind `ishc`. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  readonly help: Bilingual;
  readonly run: (words: readonly string[], language: Language, io: Io) => Promise<ExitCode>;
}
