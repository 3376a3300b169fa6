import type { Day, Language } from "@ishc/core";
import { formatCount, formatDay, formatQualified, formatShare } from "@ishc/core/format";
import { calculateProgress, type Pace, type Progress } from "@ishc/core/progress";
import type { Facts, FactsTarget } from "../facts/facts.js";
import { fill } from "../facts/fill.js";
import type { Typed } from "../facts/typed.js";
import type { PanelBar } from "../panel/panel.js";
import { isTypedTrue } from "../typed/is-typed-true.js";
import { readTypedMonths } from "../typed/read-typed.js";
import { findFreshness, type Freshness } from "./freshness.js";
import { judgingTexts } from "./judging-texts.js";
import { progressInputOf } from "./progress-input-of.js";
import { todayInVietnam } from "./today-in-vietnam.js";

/** What an element asks of its figure. */
export interface Question {
  /** The lack of a target is an answer too. */
  readonly isAboutTarget: boolean;
  readonly expectedEvery: Typed;
  /** A page about the past shows only the day. */
  readonly history: Typed | boolean;
}

/** How a figure stands to its target and to its question. */
export interface Judgement {
  /** What it comes to, in a sentence each. */
  readonly verdicts: readonly string[];
  /** What that rests on. */
  readonly lines: readonly string[];
  readonly bar?: PanelBar | undefined;
  readonly freshness?: Freshness | undefined;
}

/**
 * Judges a figure: is it late, is its target met, ahead or behind, what pace does it take.
 *
 * @param today the reader's day in Viet Nam
 * @throws {Refusal} when `expected-every` cannot be read
 */
export function judge(
  facts: Facts,
  question: Question,
  language: Language,
  today: Day = todayInVietnam(),
): Judgement {
  const words = judgingTexts[language];
  const monthCount = readTypedMonths("expected-every", question.expectedEvery, language);
  const freshness =
    monthCount && facts.day && !isTypedTrue(question.history)
      ? findFreshness(facts.day.asOf, monthCount, today)
      : undefined;
  const late = freshness && freshness !== "fresh" ? [words.late[freshness]] : [];
  const { target } = facts;
  if (!target) {
    const verdicts = question.isAboutTarget ? [...late, words.statuses["no-target"]] : late;
    return { verdicts, lines: [], freshness };
  }

  const progress = calculateProgress(progressInputOf(facts, question.history, today));
  const { status, isApproximate } = progress;
  return {
    verdicts: [...late, words.statuses[status] + (isApproximate ? ` ${words.approximate}` : "")],
    lines: writeProgress(progress, target, language),
    bar: barOf(progress, language),
    freshness,
  };
}

function writeProgress(
  { status, required, remaining, requiredPace, expected }: Progress,
  { terms, decision }: FactsTarget,
  language: Language,
): string[] {
  const words = judgingTexts[language];
  const lines: string[] = [];
  if (required)
    lines.push(
      fill(words.target, { count: writeTarget(terms, required.value, language) }) +
        (terms.by ? fill(words.by, { day: formatDay(terms.by, language) }) : "") +
        (decision ? fill(words.decision, { decision }) : "") +
        ".",
    );
  if (status !== "met" && remaining?.value)
    lines.push(
      fill(words.remaining, { count: formatQualified(remaining, language) }) +
        (requiredPace ? ` ${writePace(requiredPace, language)}` : ""),
    );
  if (expected && status !== "met")
    lines.push(fill(words.expected, { count: formatQualified(expected, language) }));
  return lines;
}

/** As the decision words it; of a share of places also how many that is. */
function writeTarget(
  terms: FactsTarget["terms"],
  requiredCount: number,
  language: Language,
): string {
  const { qualifier = "exact" } = terms;
  return "share" in terms
    ? `${formatShare(terms.share, language, { qualifier })} (${formatCount(requiredCount, language)})`
    : formatQualified({ value: terms.value, qualifier }, language);
}

/** Rounded up, so that keeping the pace reaches the target; small paces by the year. */
function writePace({ perMonth, change }: Pace, language: Language): string {
  const { perMonth: monthly, perYear } = judgingTexts[language];
  const isMonthly = perMonth >= 10;
  const value = Math.ceil(isMonthly ? perMonth : perMonth * 12);
  return fill(isMonthly ? monthly : perYear, {
    count: formatQualified({ value, qualifier: change.qualifier }, language),
  });
}

function barOf({ ratio, expected, required }: Progress, language: Language): PanelBar | undefined {
  if (!ratio || !required) return undefined;
  const words = judgingTexts[language];
  const { qualifier } = ratio;
  const label = fill(words.bar, { share: formatShare(ratio, language, { qualifier }) });
  const bar = { ratio: ratio.numerator / ratio.denominator, label };
  if (!expected) return bar;
  const share = { numerator: expected.value, denominator: required.value };
  return {
    ratio: bar.ratio,
    expectedRatio: share.numerator / share.denominator,
    label:
      label +
      fill(words.barExpected, {
        share: formatShare(share, language, { qualifier: expected.qualifier }),
      }),
  };
}
