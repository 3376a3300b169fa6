import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Runs a command of the repository's own tools from its root; ends this process when it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      ...options.env,
      PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
