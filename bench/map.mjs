/**
 * The same 63 regions drawn by our map, a bare Lit element and four libraries: bytes, and work of
 * the main thread. Writes docs/bench-map.md. Run it with "npm run bench", on a machine that does
 * little else; a number after it is the number of rounds.
 */
import { availableParallelism } from "node:os";
import { runOrExit } from "../tools/run.mjs";
import { writePage } from "./markdown.mjs";

runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
const { measurePeers } = await import("./map/measure-peers.mjs");
const { peers } = await import("./map/peers.mjs");
const { resultPage } = await import("./map/result-page.mjs");

const fullRoundCount = 15;
const roundCount = Number(process.argv[2] ?? fullRoundCount);
const { measured, browserVersion } = await measurePeers(peers, roundCount);

const page = resultPage({
  measured,
  browserVersion,
  coreCount: availableParallelism(),
  day: new Date().toISOString().slice(0, 10),
  roundCount,
});
// A short run is for looking, not for the record.
await writePage("bench-map.md", page, roundCount >= fullRoundCount);
