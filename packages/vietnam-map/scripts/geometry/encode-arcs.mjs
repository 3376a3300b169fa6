const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** One whole number as base64 VLQ, the way source maps write it: sign in the lowest bit, 5 bits a digit. */
const encodeNumber = (number) => {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = "";
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
};

/** Whole-number points as differences from one to the next; the first stands whole. */
export const encodeArc = (points) =>
  points
    .map(([x, y], index) => {
      const [lastX, lastY] = index === 0 ? [0, 0] : points[index - 1];
      return encodeNumber(x - lastX) + encodeNumber(y - lastY);
    })
    .join("");
