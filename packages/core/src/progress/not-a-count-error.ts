/** A number that progress is asked of but that counts nothing: a fraction, `NaN`, below zero. */
export class NotACountError extends Error {
  override readonly name = "NotACountError";
  readonly value: number;

  constructor(value: number) {
    super(`Progress is counted in whole numbers from 0 up, not ${value}.`);
    this.value = value;
  }
}

/** @throws NotACountError */
export function assertCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new NotACountError(value);
}
