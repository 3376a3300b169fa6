import { cellText, toCellValue } from "./cell-text.js";
import { foldText } from "./fold-text.js";
import { findMoneyZeros } from "./header-unit.js";

/** The unit of all amounts of a table, as a line above it tells: "Đơn vị tính: triệu đồng". */
export interface TitleUnit {
  /** 6 for "triệu đồng". */
  readonly zeros: number;
  /** As written. */
  readonly text: string;
  /** Where it stands, from 0. */
  readonly row: number;
}

const longestTitle = 200;
const intro =
  /(?:^|[\s(])(?:đvt|đơn vị tính|đơn vị tiền|đơn vị|unit)\s*[:.-]\s*([^:()]{1,80})\)?\s*$/iu;

/**
 * The unit of money that the rows above a header tell; the last one is nearest to the table. Of "người,
 * triệu đồng" the amount is meant, and "Đơn vị: Hội NCT tỉnh" is no unit.
 *
 * @example
 * findTitleUnit([["DANH SÁCH CLB"], ["", "", "ĐVT: triệu đồng"]]); // => { zeros: 6, text: "triệu đồng", row: 1 }
 */
export function findTitleUnit(rows: readonly (readonly unknown[])[]): TitleUnit | undefined {
  let found: TitleUnit | undefined;
  for (const [row, cells] of rows.entries()) {
    for (const cell of cells) {
      const units = intro.exec(cellText(toCellValue(cell)).slice(0, longestTitle))?.[1] ?? "";
      for (const part of units.split(/[,;/+]|\svà\s/u)) {
        const text = part.trim();
        const zeros = findMoneyZeros(foldText(text));
        if (zeros !== undefined) found = { zeros, text, row };
      }
    }
  }
  return found;
}
