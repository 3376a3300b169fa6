import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../", import.meta.url));

/** The environment in which the repository's own tools are found first and report to nobody. */
export const toolEnvironment = () => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`,
});

/** Runs a command of the repository's own tools from its root and says whether it succeeded. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: toolEnvironment(),
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Runs a command and ends this process when it fails. */
export function runOrExit(command, args) {
  if (!run(command, args)) process.exit(1);
}
