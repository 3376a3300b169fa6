import { UsageError } from "./usage-error.js";

/**
 * The value of an option that takes one of a few words; nothing when it is not given.
 *
 * @throws {UsageError} for any other word.
 */
export function takeChoice<Choice extends string>(
  option: string,
  written: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (written === undefined) return undefined;
  const found = choices.find((choice) => choice === written);
  if (found !== undefined) return found;
  const list = choices.join(", ");
  throw new UsageError({
    vi: `Tùy chọn "--${option}" không nhận "${written}". Hãy chọn một trong: ${list}.`,
    en: `The option "--${option}" does not take "${written}". Choose one of: ${list}.`,
  });
}
