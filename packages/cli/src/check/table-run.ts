import {
  createTableChecker,
  type CellRange,
  type CellValue,
  type TableReader,
  type TableReading,
} from "@ishc/core";
import type { TableKind } from "../command/table-kinds.js";
import type { CheckFileOptions } from "./check-file-options.js";

/** Where rows come from: a sheet, or a file without sheets. */
export interface TableOrigin {
  readonly file?: string;
  readonly sheet?: string;
  readonly merges?: readonly CellRange[];
}

/** How many rows pass between two calls of `onProgress`. */
const progressRowCount = 2_000;

/** Rows of one file on their way through the checks of their kind, sheet after sheet. */
export class TableRun {
  readonly #reader: TableReader;
  readonly #onProgress: (rowCount: number) => void;
  #rowCount = 0;
  #sheetCount = 0;

  constructor(kind: TableKind, origin: TableOrigin, options: CheckFileOptions) {
    const { contexts, columnMap, rulesPerRow, onProgress, onRecord } = options;
    this.#onProgress = onProgress;
    this.#reader = createTableChecker(kind, contexts[kind], {
      ...origin,
      rulesPerRow,
      ...(columnMap ? { columnMap } : {}),
      ...(onRecord ? { onRecord } : {}),
    });
  }

  next(origin: TableOrigin): void {
    this.#sheetCount += 1;
    if (this.#sheetCount > 1) this.#reader.next(origin);
  }

  read(cells: readonly CellValue[]): void {
    this.#rowCount += 1;
    if (this.#rowCount % progressRowCount === 0) this.#onProgress(this.#rowCount);
    this.#reader.read(cells);
  }

  end(): TableReading {
    return this.#reader.end();
  }
}
