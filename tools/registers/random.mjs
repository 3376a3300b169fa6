/**
 * A small generator of pseudo-random numbers (mulberry32): the same seed gives the same register on
 * every machine. Not for secrets.
 * @typedef {object} Random
 * @property {() => number} next from 0 to below 1
 * @property {(from: number, to: number) => number} int a whole number, both ends included
 * @property {(ratio: number) => boolean} chance true in so many of all cases
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {<T>(weights: readonly (readonly [weight: number, value: T])[]) => T} weigh
 */

/** @param {number} seed @returns {Random} */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (ratio) => next() < ratio,
    pick: (list) => list[int(0, list.length - 1)],
    weigh: (weights) => {
      let rest = next() * weights.reduce((sum, [weight]) => sum + weight, 0);
      return (weights.find(([weight]) => (rest -= weight) < 0) ?? weights[0])[1];
    },
  };
}
