import { clubNumberIds } from "../../club/club-numbers.js";
import { noFindings, type ClubCheck } from "../club-check.js";
import { highestOfClub, leastMoneyVnd } from "../thresholds.js";

/** A number that no club has: a digit too many, another unit, or the sum of several clubs. */
export const checkAbsurdNumbers: ClubCheck = ({ report: { numbers } }) => {
  let findings = noFindings;
  for (const column of clubNumberIds) {
    const reported = numbers[column];
    if ("missing" in reported) continue;
    const { value } = reported;
    const limit = highestOfClub[column];
    if (value > limit) {
      findings = [...findings, { code: "club-number-absurd", column, params: { value, limit } }];
    } else if (value > 0 && value < leastMoneyVnd && column.endsWith("_vnd")) {
      findings = [...findings, { code: "money-unit-doubtful", column, params: { value } }];
    }
  }
  return findings;
};
