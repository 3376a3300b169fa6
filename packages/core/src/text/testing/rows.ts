/** The rows of a small table that a reader can check at a glance: cells between `|`, a no-break space as `~`. */
export const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim().replaceAll("~", "\u00A0")));
