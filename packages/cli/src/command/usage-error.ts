import type { Bilingual } from "@ishc/core";

/** A command that cannot be understood, or that cannot be carried out as it was given: exit code 2. */
export class UsageError extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.en);
    this.name = "UsageError";
    this.sentence = sentence;
  }
}
