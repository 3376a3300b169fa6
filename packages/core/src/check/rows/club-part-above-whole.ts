import type { ClubNumberId } from "../../club/club-numbers.js";
import { clubColumns } from "../../intake/columns.js";
import { noFindings, type ClubCheck } from "../club-check.js";
import { intervalOf } from "../interval.js";

/** Who is counted in the first is counted in the second too. */
const parts: readonly (readonly [part: ClubNumberId, whole: ClubNumberId])[] = [
  ["women", "members"],
  ["members_60", "members"],
  ["members_55", "members"],
  ["members_60", "members_55"],
  ["disadvantaged", "members"],
  ["borrowers", "members"],
  ["board", "members"],
];
const headerOf = (key: ClubNumberId): string =>
  clubColumns.find((column) => column.key === key)?.header ?? key;

/** More women, older members, borrowers or board members than members. */
export const checkClubParts: ClubCheck = ({ report: { numbers } }) => {
  let findings = noFindings;
  for (const [partId, wholeId] of parts) {
    const part = numbers[partId];
    const whole = numbers[wholeId];
    if ("missing" in part || "missing" in whole) continue;
    // Nearly all are exact, or fine whatever their words say.
    if (part.value <= whole.value) continue;
    // "hơn 40" of "khoảng 38" may be right.
    if (intervalOf(part).lowest <= intervalOf(whole).highest) continue;
    findings = [
      ...findings,
      {
        code: "club-part-above-whole",
        column: partId,
        params: {
          part: part.value,
          partQualifier: part.qualifier,
          whole: whole.value,
          wholeQualifier: whole.qualifier,
          wholeColumnVi: headerOf(wholeId),
          wholeColumnEn: wholeId,
        },
      },
    ];
  }
  return findings;
};
