/**
 * The longest text that is read as a day, in UTF-16 units. The longest honest one, "tính đến hết
 * ngày 30 tháng 6 năm 2018" in decomposed Unicode under a weekday, stays below 80.
 */
export const longestPeriodText = 100;

/** Spreadsheets count days from 1900; an earlier year in an office's table is a typing error. */
export const earliestYear = 1900;

/** Targets reach to 2045; a year beyond this is a typing error. */
export const latestYear = 2199;

/**
 * Two-digit years from here on belong to the 1900s, those below to the 2000s: POSIX `strptime` `%y`.
 * Excel's pivot (30) would put the deadline "31/12/35" into 1935.
 */
export const firstTwoDigitYearOf1900s = 69;
