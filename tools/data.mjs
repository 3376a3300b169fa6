import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

// Makes every committed file that is derived from a pinned package, with what is built by now.
ensureInstalled();
run("turbo", ["run", "build", "--filter=@ishc/vietnam", "--output-logs=errors-only"]);
const { writeCommuneData } = await import("../packages/vietnam/scripts/communes.mjs");
console.log("communes", await writeCommuneData());
const { writeMapData } = await import("../packages/vietnam-map/scripts/maps.mjs");
console.log("maps", await writeMapData());
