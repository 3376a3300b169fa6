/** Runs one subject once and prints what it took, as JSON: `node --expose-gc run-subject.mjs NAME FILE`. */
import { subjects } from "./subjects.mjs";

const [name, file] = process.argv.slice(2);
/** Where the growth a row is measured: what is set up once, and the first issues, are there by then. */
const [from, to] = [50_000, 100_000];

const heapByteCounts = new Map();
const take = (row) => {
  if (row !== from && row !== to) return;
  globalThis.gc();
  heapByteCounts.set(row, process.memoryUsage().heapUsed);
};

const start = process.cpuUsage();
const result = await subjects[name](file, take);
const { user, system } = process.cpuUsage(start);
console.log(
  JSON.stringify({
    ...result,
    cpuMs: (user + system) / 1000,
    peakByteCount: process.resourceUsage().maxRSS * 1024,
    bytesPerRow: (heapByteCounts.get(to) - heapByteCounts.get(from)) / (to - from),
  }),
);
