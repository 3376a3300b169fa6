/** The order of ids in a file: by code unit, the same on every machine and in every language. */
export function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
