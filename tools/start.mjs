import { ensureInstalled } from "./ensure-installed.mjs";
import { run } from "./run.mjs";

ensureInstalled();
run("turbo", ["run", "build", "--output-logs=errors-only"]);
run("npm", ["run", "--silent", "preview", "--workspace=@ishc/example-lang-son-2018"]);
