/** A part of a whole as two whole numbers: 95 % is `{ numerator: 95, denominator: 100 }`. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}
