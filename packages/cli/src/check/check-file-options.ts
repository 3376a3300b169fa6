import type { ColumnMap, RecordRow, TableCheckContexts, TableRecords } from "@ishc/core";
import type { TableKind } from "../command/table-kinds.js";

/** Takes a record of any kind, and the row it stands in. */
export type TakeRecord = (record: TableRecords[TableKind], row: RecordRow) => void;

export interface CheckFileOptions {
  readonly contexts: TableCheckContexts;
  /** Guessed from the headers when it is not given. */
  readonly kind?: TableKind;
  readonly columnMap?: ColumnMap;
  /** Names each club that does not keep to a rule of the model, instead of counting them. */
  readonly rulesPerRow: boolean;
  /** Called for each record of the file. */
  readonly onRecord?: TakeRecord;
  /** Called now and then with the number of rows read so far. */
  readonly onProgress: (rowCount: number) => void;
}
