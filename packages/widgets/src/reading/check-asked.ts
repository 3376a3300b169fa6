import type { Language } from "@ishc/core";
import type { Snapshot } from "@ishc/core/snapshot";
import { fill } from "../facts/fill.js";
import { Refusal } from "../facts/refusal.js";
import { textOf } from "../facts/typed.js";
import type { Selection } from "./find-figure.js";
import { readingTexts } from "./reading-texts.js";

/** How many ids a sentence names. */
const namedCount = 6;

/**
 * Tells a slip in an attribute apart from a figure that is not there yet: a place without one is no
 * slip, a measure, cluster or place that the file does not know is.
 *
 * @throws {Refusal} that names the attribute and what can stand in it
 */
export function checkAsked(
  { measures, clusters, places, schemes }: Snapshot,
  { measure, cluster, place }: Selection,
  language: Language,
): void {
  const asked = textOf(place);
  const check = (name: string, text: string | undefined, known: readonly { id: string }[]) => {
    const ids = known.map(({ id }) => id);
    if (text === undefined || ids.includes(text)) return;
    const like = ids.slice(0, namedCount).join(", ");
    throw new Refusal(fill(readingTexts[language].notInFile, { name, text, like }));
  };
  // A share that only a target asks for is no measure of a figure.
  const aims = schemes.flatMap(({ targets }) => targets.map((target) => ({ id: target.measure })));
  check("measure", textOf(measure), [...measures, ...aims]);
  check("cluster", textOf(cluster), clusters);
  if (!asked || asked.includes(":") || asked === "country") return;
  // A code without its edition, or a name: it may be several places, and is never guessed.
  const meant = places.filter(({ id, name }) =>
    [id.replace(/.*:/, ""), name.vi, name.en].includes(asked),
  );
  check("place", asked, meant.length > 0 ? meant : places);
}
