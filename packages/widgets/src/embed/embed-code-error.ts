/** A snippet was asked for with parts that may not stand in one: a mistake of the calling program. */
export class EmbedCodeError extends Error {
  override readonly name = "EmbedCodeError";
  /** The part at fault, such as `scriptUrl`, and what was given. */
  readonly part: string;
  readonly given: string;

  constructor(part: string, given: string) {
    super(`${part} may not stand in a snippet: ${JSON.stringify(given)}`);
    this.part = part;
    this.given = given;
  }
}
