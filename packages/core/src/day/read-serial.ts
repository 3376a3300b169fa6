import { latestYear } from "./limits.js";
import type { Reading } from "./misreading.js";
import { periodOfDayAfter } from "./period-of.js";

/** From which day a workbook counts its days: `1900` on Windows, `1904` in old Mac workbooks. */
export type SerialEpoch = 1900 | 1904;

/** The serial of the last day that is read, in the 1900 system. */
const lastSerial = Math.floor(Date.UTC(latestYear, 11, 31) / 86_400_000) + 25_569;

/**
 * The day of a spreadsheet's serial number. The 1900 system counts a 29 February 1900 that the
 * calendar does not have (serial 60, kept from Lotus 1-2-3), so serials above it count from a day
 * earlier; the 1904 system counts 1904-01-01 as 0. A fraction is the clock and is left out.
 */
export function readSerial(serial: number, epoch: SerialEpoch): Reading {
  const dayCount = Math.floor(serial);
  if (!(dayCount >= (epoch === 1900 ? 1 : 0) && dayCount <= lastSerial))
    return { code: "day-unreadable" };
  if (epoch === 1904) return periodOfDayAfter(1904, 1, 1, dayCount);
  if (dayCount === 60)
    return {
      code: "day-impossible",
      params: { unit: "day", month: 2, year: "1900", dayCount: 28 },
    };
  return periodOfDayAfter(1899, 12, dayCount > 60 ? 30 : 31, dayCount);
}
