import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

ensureInstalled();
run("turbo", ["run", "build", "typecheck", "--output-logs=errors-only"]);
run("vitest", ["run", ...process.argv.slice(2)]);
