import type { Day, Language } from "@ishc/core";
import { formatDay, formatQualified } from "@ishc/core/format";
import { calculateOutlook } from "@ishc/core/progress";
import type { Facts } from "../facts/facts.js";
import { fill } from "../facts/fill.js";
import type { Typed } from "../facts/typed.js";
import { outlookTexts } from "./outlook-texts.js";
import { progressInputOf } from "./progress-input-of.js";
import { todayInVietnam } from "./today-in-vietnam.js";

/**
 * Where the pace of a figure leads if it holds, and the range that the slowest and the fastest pace
 * seen so far give; in sentences, never as a probability (decision 0017). Empty once the target is
 * met, and where too little is known for a pace.
 *
 * @param today the reader's day in Viet Nam
 */
export function writeOutlook(
  facts: Facts,
  history: Typed | boolean,
  language: Language,
  today: Day = todayInVietnam(),
): readonly string[] {
  const words = outlookTexts[language];
  const { pace, projectedDay, range } = calculateOutlook(progressInputOf(facts, history, today));
  // Nobody knows the day: a month says as much as a pace can.
  const month = (day: Day) => formatDay(day, language, { precision: "month" });
  if (!pace || (!projectedDay && !range)) return [];
  const { change, from, to } = pace;
  const days = { from: formatDay(from.asOf, language), to: formatDay(to.asOf, language) };
  return [
    change.value > 0
      ? fill(words.pace, { ...days, count: formatQualified(change, language) })
      : fill(words.noPace, days),
    ...(projectedDay ? [fill(words.projected, { month: month(projectedDay) })] : []),
    ...(range?.first
      ? [
          fill(range.last ? words.range : words.openRange, {
            first: month(range.first),
            last: range.last ? month(range.last) : "",
          }),
        ]
      : []),
  ];
}
