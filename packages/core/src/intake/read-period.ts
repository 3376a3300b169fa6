import { parsePeriod } from "../day/parse-period.js";
import type { Period } from "../day/day.js";
import type { Result } from "../issue/result.js";
import { keepAnswer } from "./keep-answer.js";

const periods = new Map<string, Result<Period>>();

/** `parsePeriod`, which is asked for the same few months and years all through a register. */
export const readPeriod = (text: string): Result<Period> =>
  keepAnswer(periods, text, () => parsePeriod(text));
