/** Median and quartiles of measured numbers, between neighbours by their distance. */
export function spreadOf(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share) => {
    const position = share * (sorted.length - 1);
    const below = sorted[Math.floor(position)];
    return below + (sorted[Math.ceil(position)] - below) * (position % 1);
  };
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
