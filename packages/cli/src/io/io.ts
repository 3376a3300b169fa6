/** Where a command writes: standard output or standard error, or what stands for them in a test. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether a person watches it, rather than a file or another program. */
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** How many characters a line takes. */
  readonly columnCount: number;
}

/** What a command may use of its surroundings besides the files it is given. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
}
