/** The few looks that our output has; each has words beside it, so that nothing depends on colour. */
const codes = {
  error: ["31;1", "0"],
  warning: ["33;1", "0"],
  note: ["34;1", "0"],
  good: ["32;1", "0"],
  strong: ["1", "0"],
  faint: ["2", "0"],
} as const;

export type Paint = (look: keyof typeof codes, text: string) => string;

/** Colours by the terminal's own palette, so that they are readable on dark and on light; or none. */
export function createPaint(hasColour: boolean): Paint {
  return (look, text) => {
    const [on, off] = codes[look];
    return hasColour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
