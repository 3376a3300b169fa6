import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/cli/dist/ishc.js", import.meta.url));
const preload = new URL("write-usage.mjs", import.meta.url).href;

/** What one run of `ishc` takes, from the start of its process to its end. */
export function measureCommand(args, folder) {
  const file = join(folder, "usage.json");
  execFileSync(process.execPath, ["--import", preload, program, ...args], {
    env: { ...process.env, ISHC_USAGE_FILE: file },
    stdio: ["ignore", "ignore", "ignore"],
  });
  return JSON.parse(readFileSync(file, "utf8"));
}
