/**
 * Stops a number that counts nothing: a fraction, `NaN`, one below zero.
 *
 * @throws RangeError
 */
export function assertCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a count: ${value}`);
}
