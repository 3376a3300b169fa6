import type { Day, Language } from "@ishc/core";
import { formatCount } from "@ishc/core/format";
import type { Facts } from "../facts/facts.js";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import type { Judgement } from "../judging/judge.js";
import { todayInVietnam } from "../judging/today-in-vietnam.js";
import { panelTexts } from "./panel-texts.js";
import type { Panel } from "./panel.js";
import { writeAmount } from "./write-amount.js";
import { writeDay } from "./write-day.js";

/**
 * What an element shows for a figure. Pure: equal facts and an equal day give an equal panel.
 *
 * @param today the reader's day in Viet Nam
 * @throws {Refusal} when the part is above its whole: 64 of 63 is nobody's figure
 */
export function panelOf(
  facts: Facts,
  language: Language,
  judgement?: Judgement,
  outlook: readonly string[] = [],
  today: Day = todayInVietnam(),
): Panel {
  const words = panelTexts[language];
  const { title, amount, day, source = words.noSource, sourceUrl, others, notes } = facts;
  const of = amount?.of;
  if (amount && of !== undefined && amount.value > of)
    throw new Refusal(
      fill(words.above, {
        value: formatCount(amount.value, language),
        of: formatCount(of, language),
      }),
    );
  const written = day ? writeDay(day, language) : "";
  const asOf = written ? `${words.asOf} ${written}` : words.noDay;
  const sourceLine = `${amount ? `${asOf}. ` : ""}${words.source}: ${source}`;
  const lines = [
    ...(judgement?.verdicts ?? []),
    ...(judgement?.lines ?? []),
    ...outlook,
    ...(day && day.asOf > today ? [words.future] : []),
    ...others.map((other) =>
      fill(words.disagrees, {
        value: writeAmount(other.amount, language),
        day: writeDay(other.day, language),
        source: other.source,
      }),
    ),
    ...notes,
    ...(facts.isLinkDropped ? [words.linkDropped] : []),
  ];
  return {
    language,
    title,
    value: amount ? writeAmount(amount, language) : words.noFigure,
    ...(judgement?.bar && { bar: judgement.bar }),
    lines,
    sourceLine: facts.isOfficial ? sourceLine : `${words.unofficial}. ${sourceLine}`,
    ...(sourceUrl && { sourceUrl }),
    rows: [
      [title, amount?.value ?? words.noFigure],
      ...(of === undefined ? [] : [[words.total, of] as const]),
      // A number that is not exact never goes without its word, in a table either.
      ...(amount && amount.qualifier !== "exact"
        ? [[words.printedAs, writeAmount(amount, language)] as const]
        : []),
      [words.asOf, written],
      [words.source, source],
      ...lines.map((line) => [words.note, line] as const),
    ],
  };
}
