import type { Language } from "@ishc/core";
import type { PackedGeometry } from "@ishc/core/outlines";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { chartTexts } from "./chart-texts.js";

/**
 * The division of the country to draw: the one asked for, or the one that held on the data's day, or
 * the file's default, or the latest.
 *
 * @throws {Refusal} when the outlines lack the one asked for
 */
export function chooseEdition(
  { editions }: PackedGeometry,
  asked: string | undefined,
  day: string,
  usual: string,
  language: Language,
): string {
  const known = Object.keys(editions);
  if (asked && !editions[asked])
    throw new Refusal(
      fill(chartTexts[language].noEdition, { edition: asked, known: known.join(", ") }),
    );
  const onDay = known.find((id) => {
    const { from = "", to } = editions[id] ?? {};
    return from <= day && (!to || day <= to);
  });
  return asked ?? onDay ?? (editions[usual] ? usual : known.at(-1)) ?? "";
}
