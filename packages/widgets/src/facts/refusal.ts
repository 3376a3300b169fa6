/** Something a reader must be told instead of a figure; its message is that sentence. Caught by the element. */
export class Refusal extends Error {
  override get name(): string {
    return "Refusal";
  }
}
