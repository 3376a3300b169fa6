import { isDay, type CellValue, type SerialEpoch } from "@ishc/core";

/** What hucre gives for a cell. A day with a clock comes as a date whose UTC parts are what the cell shows. */
export type RawValue = string | number | boolean | Date | null | undefined;

/** What a spreadsheet shows for a day it cannot show: before its first one, or after the year 9999. */
const unshownDay = { error: "#####" };

/** The day of the serial 0, as hucre counts; before 1 a number is a time of day and no day. */
const dayZeroMs: Readonly<Record<SerialEpoch, number>> = {
  1900: Date.UTC(1899, 11, 31),
  1904: Date.UTC(1904, 0, 1),
};

/**
 * A cell as core takes it. A truth value becomes the word that a spreadsheet shows, a time of day
 * without a day its clock; the clock beside a day is left out, since records know only days.
 */
export function toCellValue(value: RawValue, epoch: SerialEpoch): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!(value instanceof Date)) return value;
  const ms = value.getTime();
  const firstDayMs = dayZeroMs[epoch];
  if (Number.isNaN(ms) || ms < firstDayMs) return unshownDay;
  const text = value.toISOString();
  if (ms < firstDayMs + 86_400_000) return text.slice(11, 16);
  const day = text.slice(0, text.indexOf("T"));
  return isDay(day) ? { day } : unshownDay;
}
