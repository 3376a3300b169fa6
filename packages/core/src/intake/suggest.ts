import { editDistance } from "../place/match/edit-distance.js";
import { foldText } from "./fold-text.js";
import { farthestSuggestionRatio } from "./limits.js";

/** The choice that a mistyped text is nearest to, if any is near enough to be meant. */
export function suggest(text: string, choices: readonly string[]): string | undefined {
  const typed = foldText(text).slice(0, 80);
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const folded = foldText(choice);
    const limit = Math.floor(Math.max(folded.length, typed.length) * farthestSuggestionRatio);
    const distance = editDistance(typed, folded, limit);
    if (distance <= limit && distance < least) [nearest, least] = [choice, distance];
  }
  return nearest;
}
