import { clubNumberIds } from "../../club/club-numbers.js";
import type { ClubCheck, ClubFinding } from "../club-check.js";
import { highestOfClub, leastMoneyVnd } from "../thresholds.js";

/** A number that no club has: a digit too many, another unit, or the sum of several clubs. */
export const checkAbsurdNumbers: ClubCheck = ({ report: { numbers } }) =>
  clubNumberIds.flatMap((column): readonly ClubFinding[] => {
    const reported = numbers[column];
    const limit = highestOfClub[column];
    if ("missing" in reported) return [];
    const { value } = reported;
    if (value > limit) return [{ code: "club-number-absurd", column, params: { value, limit } }];
    return column.endsWith("_vnd") && value > 0 && value < leastMoneyVnd
      ? [{ code: "money-unit-doubtful", column, params: { value } }]
      : [];
  });
