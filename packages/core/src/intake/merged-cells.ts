import type { CellRange } from "./table.js";

/**
 * The cells of rows with what merged cells above them hold: a commune merged over the rows of its
 * clubs is the commune of each. Numbers are not handed down, or one would be counted many times.
 */
export class MergedCells {
  private readonly byTop = new Map<number, CellRange[]>();
  private open: { readonly range: CellRange; readonly value: unknown }[] = [];

  constructor(merges: readonly CellRange[]) {
    for (const range of merges) {
      if (range.bottom <= range.top) continue;
      const others = this.byTop.get(range.top);
      if (others) others.push(range);
      else this.byTop.set(range.top, [range]);
    }
  }

  fill(row: number, cells: readonly unknown[]): readonly unknown[] {
    if (this.byTop.size === 0) return cells;
    this.open = this.open.filter(({ range }) => range.bottom >= row);
    let filled: unknown[] | undefined;
    for (const { range, value } of this.open) {
      if (typeof value === "number") continue;
      filled ??= Array.from(cells);
      while (filled.length <= range.left) filled.push("");
      filled[range.left] = value;
    }
    for (const range of this.byTop.get(row) ?? []) {
      this.open.push({ range, value: cells[range.left] });
    }
    return filled ?? cells;
  }
}
