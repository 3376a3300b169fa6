import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { toolEnvironment } from "../run.mjs";

const execute = promisify(execFile);

/**
 * Runs a command in a folder and gives its output; a failure is an error that carries what it printed.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 */
export async function runIn(folder, command, args) {
  try {
    const { stdout } = await execute(command, args, {
      cwd: folder,
      env: toolEnvironment(),
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    });
    return stdout;
  } catch (error) {
    throw new Error(`${command} ${args[0]}:\n${error.stdout ?? ""}${error.stderr ?? error}`, {
      cause: error,
    });
  }
}

/**
 * Runs an action for each item, two at a time, and gathers what each found wrong; an error is a finding.
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => string} nameOf
 * @param {(item: T) => Promise<string[]>} action
 */
export async function gatherProblems(items, nameOf, action) {
  const queue = [...items];
  const problems = [];
  const work = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      const found = await action(item).catch((error) => [error.message]);
      problems.push(...found.map((problem) => `${nameOf(item)}: ${problem}`));
    }
  };
  await Promise.all([work(), work()]);
  return problems.sort();
}
