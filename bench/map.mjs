/**
 * The same 63 regions drawn by our map, a bare Lit element and four libraries: bytes, and work of
 * the main thread. Writes docs/bench-map.md. Run it with "npm run bench", on a machine that does
 * little else; a number after it is the number of rounds.
 */
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { format, resolveConfig } from "prettier";
import { runOrExit } from "../tools/run.mjs";

runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
const { measurePeers } = await import("./map/measure-peers.mjs");
const { peers } = await import("./map/peers.mjs");
const { resultPage } = await import("./map/result-page.mjs");

const fullRoundCount = 15;
const roundCount = Number(process.argv[2] ?? fullRoundCount);
const { measured, browserVersion } = await measurePeers(peers, roundCount);

const address = new URL("../docs/bench-map.md", import.meta.url);
const page = resultPage({
  measured,
  browserVersion,
  coreCount: availableParallelism(),
  day: new Date().toISOString().slice(0, 10),
  roundCount,
});
const text = await format(page, {
  ...(await resolveConfig(address)),
  parser: "markdown",
});
console.log(text);
// A short run is for looking, not for the record.
if (roundCount >= fullRoundCount) await writeFile(address, text);
