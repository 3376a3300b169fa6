import type { Cell } from "../issue/issue.js";

/** Numbers for rows across sheets and files, small enough to be kept for each row. */
export class RowPlaces {
  private readonly starts: { readonly first: number; readonly file: Cell }[] = [];
  private last = 0;

  /** The number of a row; those of a later sheet are higher. */
  numberOf({ file, sheet, row = 0 }: Cell): number {
    const start = this.starts.at(-1);
    if (!start || start.file.file !== file || start.file.sheet !== sheet) {
      this.starts.push({
        first: this.last,
        file: {
          ...(file === undefined ? {} : { file }),
          ...(sheet === undefined ? {} : { sheet }),
        },
      });
    }
    this.last = (this.starts.at(-1)?.first ?? 0) + row;
    return this.last;
  }

  /** The row of a number, with the sheet when it is another than that of a second row. */
  find(number: number): Cell {
    const start = this.starts.filter(({ first }) => first < number).at(-1);
    return { ...start?.file, row: number - (start?.first ?? 0) };
  }
}
