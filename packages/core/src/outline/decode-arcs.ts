/** One arc: where it begins and ends, and the steps between, two numbers each. */
export interface Arc {
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
  readonly steps: readonly number[];
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What a digit counts, by its character code: searching `digits` for it took half of a map's time. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;

/** Base64 VLQ, as in source maps: five bits a digit, the sixth says that more follow, the sign lowest. */
function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = values[text.charCodeAt(index)] ?? 0;
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
    for (let index = 0; index < steps.length; index += 2) {
      endX += steps[index] ?? 0;
      endY += steps[index + 1] ?? 0;
    }
    return { start: [x, y], end: [endX, endY], steps };
  });
