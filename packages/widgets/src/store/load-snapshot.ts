import { readSnapshot, type Snapshot } from "@ishc/core/snapshot";

const loads = new Map<string, Promise<Snapshot>>();

/** Fetches a snapshot once per address and page. */
export function loadSnapshot(url: string): Promise<Snapshot> {
  const known = loads.get(url);
  if (known) return known;
  const load = fetch(url)
    .then((response) => response.text())
    .then((text) => {
      const reading = readSnapshot(text);
      if (!reading.ok) throw new Error(reading.problem.code);
      return reading.snapshot;
    });
  loads.set(url, load);
  return load;
}
