/** A generator of fixed pseudo-random whole numbers below a bound, so that a run can be made again. */
export function seededNumbers(seed) {
  let state = seed;
  return (below) => {
    // Park and Miller's minimal standard.
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
