import type { Day } from "@ishc/core";
import { UsageError } from "../command/usage-error.js";

const hanoiHours = 7;

/**
 * When a data file says it was made: what the option says, else `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/specs/source-date-epoch), else the beginning of the cut-off in
 * Viet Nam. Never the clock: equal input gives equal bytes.
 *
 * @throws {UsageError} for a time without its offset, or an epoch that is no number of seconds.
 */
export function findGeneratedAt(
  asOf: Day,
  written: string | undefined,
  epoch: string | undefined,
): string {
  if (written !== undefined) {
    if (isTime(written)) return written;
    throw new UsageError({
      vi: `"--generated-at" cần thời điểm kèm múi giờ, viết như 2026-07-15T08:00:00+07:00, không phải "${written}".`,
      en: `"--generated-at" takes a time with its offset, written like 2026-07-15T08:00:00+07:00, not "${written}".`,
    });
  }
  if (epoch === undefined || epoch === "") return `${asOf}T00:00:00+07:00`;
  const seconds = /^\d{1,11}$/.test(epoch) ? Number(epoch) : NaN;
  const local = new Date((seconds + hanoiHours * 3600) * 1000);
  if (Number.isNaN(local.getTime())) {
    throw new UsageError({
      vi: `biến môi trường SOURCE_DATE_EPOCH phải là số giây, không phải "${epoch}".`,
      en: `the environment variable SOURCE_DATE_EPOCH must be a number of seconds, not "${epoch}".`,
    });
  }
  return `${local.toISOString().slice(0, 19)}+07:00`;
}

const isTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
  !Number.isNaN(Date.parse(text));
