/** Text cells as a reader of files hands them over; core never reads bytes. */
export interface Table {
  readonly file?: string;
  readonly sheet?: string;
  /** All rows from the first of the file, the header among them. */
  readonly rows: readonly (readonly string[])[];
}
