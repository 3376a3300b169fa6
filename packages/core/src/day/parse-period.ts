import type { Issue } from "../issue/issue.js";
import { issueOf } from "../issue/issue-of.js";
import type { Result } from "../issue/result.js";
import type { Period } from "./day.js";
import { foldPeriodText } from "./fold-period-text.js";
import { longestPeriodText } from "./limits.js";
import { isMisreading, type Misreading, type Reading } from "./misreading.js";
import { periodShapes } from "./period-shapes.js";
import type { SerialEpoch } from "./read-serial.js";

export interface ParsePeriodOptions {
  /** From which day the workbook counts its days; 1900 unless it says otherwise. */
  readonly serialEpoch?: SerialEpoch;
}

/** Words before a day that do not change which period it is. */
const frame =
  /^(?:tinh den|tinh toi|den|toi|het|thoi diem|vao|trong|ngay|cuoi|ca|as of|until|by|in|on|the|end of|late|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?) /;
const beginningOrMiddle = /^(?:dau|giua|early|mid|beginning of|middle of)[ -]/;
const clock =
  /(?:t|[ ,|]{1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:am|pm|sa|ch))?(z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a day, month, quarter, half or year (ngày, tháng, quý, 6 tháng, năm) as offices write it,
 * day before month always, as the period it can mean. "Đến", "hết", "cuối" change nothing: the last
 * day of the period is what they speak of. "Đầu" and "giữa" are read as the whole period, with a warning.
 * Spreadsheet serials and date-times are days. The answer is the same in every time zone.
 *
 * Issues: `day-unreadable`, `day-impossible`, `day-month-first`, `day-without-year`,
 * `day-year-out-of-range`, `day-in-utc`; with a value `day-vague`.
 *
 * @example
 * parsePeriod("cuối tháng 6/2018");
 * // => { ok: true, value: { first: "2018-06-01", last: "2018-06-30", precision: "month" }, issues: [] }
 */
export function parsePeriod(text: string, options: ParsePeriodOptions = {}): Result<Period> {
  const fail = (misreading: Misreading): Result<Period> => ({
    ok: false,
    issues: [issueAbout(text, misreading)],
  });
  if (text.length > longestPeriodText) return fail({ code: "day-unreadable" });
  let rest = foldPeriodText(text);
  if (rest.length > longestPeriodText) return fail({ code: "day-unreadable" });

  const time = clock.exec(rest);
  if (time) {
    if (isInstantInUtc(time)) return fail({ code: "day-in-utc" });
    rest = rest.slice(0, time.index);
  }
  let isVague = false;
  for (;;) {
    const words = frame.exec(rest) ?? beginningOrMiddle.exec(rest);
    if (!words) break;
    isVague ||= beginningOrMiddle.test(rest);
    rest = rest.slice(words[0].length);
  }
  const reading = readShapes(rest, options.serialEpoch ?? 1900);
  if (isMisreading(reading)) return fail(reading);
  const issues =
    isVague && reading.precision !== "day" ? [issueAbout(text, { code: "day-vague" })] : [];
  return { ok: true, value: reading, issues };
}

function readShapes(folded: string, epoch: SerialEpoch): Reading {
  for (const { pattern, read } of periodShapes) {
    const match = pattern.exec(folded);
    if (match) return read(match.slice(1), epoch);
  }
  return { code: "day-unreadable" };
}

/** Midnight in UTC is how spreadsheets export a bare day; another hour may be another day here. */
function isInstantInUtc([, hours, minutes, seconds = "0", zone]: RegExpExecArray): boolean {
  return zone === "z" && (Number(hours) > 0 || Number(minutes) > 0 || Number(seconds) > 0);
}

function issueAbout(text: string, misreading: Misreading): Issue {
  const { code, params, suggestion } = misreading;
  return issueOf(
    code,
    { text: shorten(text.trim()), ...params },
    suggestion === undefined ? {} : { suggestion },
  );
}

/** Enough of a text to find it in its cell. */
function shorten(text: string): string {
  const start = text.slice(0, longestPeriodText).normalize("NFC");
  return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}
