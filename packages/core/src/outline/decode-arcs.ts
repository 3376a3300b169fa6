/** One arc: where it begins and ends, and the steps between, two numbers each. */
export interface Arc {
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
  readonly steps: readonly number[];
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 VLQ, as in source maps: five bits a digit, the sixth says that more follow, the sign lowest. */
function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1);
      value = shift = 0;
    }
  }
  return numbers;
}

/** The arcs of packed outlines. */
export const decodeArcs = (packed: string): readonly Arc[] =>
  packed.split(" ").map((text) => {
    const [x = 0, y = 0, ...steps] = decodeNumbers(text);
    let [endX, endY] = [x, y];
    steps.forEach((step, index) => {
      if (index % 2) endY += step;
      else endX += step;
    });
    return { start: [x, y], end: [endX, endY], steps };
  });
