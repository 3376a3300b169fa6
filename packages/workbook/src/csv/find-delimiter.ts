import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t";

/** In the order of preference when two divide a text equally well: a comma stands in most texts. */
const delimiters: readonly Delimiter[] = ["\t", ";", ","];
/** Enough to see a table below titles and logos; further rows tell nothing new. */
const sampleRowCount = 50;

/**
 * The delimiter that divides most rows into the same number of cells, at least two. Rows above the
 * table, and commas inside numbers and texts, differ from row to row; the columns of a table do not.
 */
export function findDelimiter(text: string): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly rowCount: number } | undefined;
  for (const delimiter of delimiters) {
    const { data } = new Papa.Parser({ delimiter, newline: "\n", preview: sampleRowCount }).parse(
      text,
      0,
      false,
    ) as { readonly data: readonly (readonly string[])[] };
    const counts = new Map<number, number>();
    for (const { length } of data) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    const rowCount = Math.max(0, ...counts.values());
    if (rowCount > (best?.rowCount ?? 0)) best = { delimiter, rowCount };
  }
  return best?.delimiter ?? ",";
}
