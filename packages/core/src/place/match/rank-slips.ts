import { editDistance } from "./edit-distance.js";
import {
  longName,
  mostSlipsInLongName,
  mostSlipsInShortName,
  shortestNameWithin,
} from "./limits.js";

/**
 * How far a typed key is from a name's: the slips of typing between them, then names that begin
 * with it, then names that stand within it. `Infinity` when nobody would take one for the other.
 */
export function rankSlips(typed: string, key: string): number {
  const limit = key.length < longName ? mostSlipsInShortName : mostSlipsInLongName;
  const slips = editDistance(typed, key, limit);
  if (slips <= limit) return slips;
  if (key.startsWith(typed)) return mostSlipsInLongName + 1;
  if (key.length >= shortestNameWithin && typed.includes(key)) return mostSlipsInLongName + 2;
  return Infinity;
}
