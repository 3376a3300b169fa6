import type { Loaded } from "./loaded.js";

/** A data file has at most 80 kB: who has not got it by then waits for a server that is down. */
export const answerTimeoutMs = 15_000;

/** Fetches a file as text. Never rejects. */
export async function fetchText(url: string): Promise<Loaded> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, answerTimeoutMs);
  try {
    const response = await fetch(url, { signal: stop.signal });
    const { ok, status } = response;
    return ok ? { value: await response.text() } : { problem: { code: "http", status } };
  } catch {
    return { problem: { code: stop.signal.aborted ? "slow" : "network" } };
  } finally {
    clearTimeout(timer);
  }
}
