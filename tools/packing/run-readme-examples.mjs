import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compileExample } from "../examples/compile-example.mjs";
import { isRunnable, isScript, listFences } from "../examples/list-fences.mjs";
import { gatherProblems, runIn } from "./run-in.mjs";

/** Runs the README's examples as its reader would: with the packages installed from npm's tarballs. */
export async function runReadmeExamples({ folder }) {
  const examples = listFences("README.md").filter((fence) => isScript(fence) && isRunnable(fence));
  if (examples.length === 0) return ["README.md has no example marked ```ts run"];
  return gatherProblems(
    examples,
    ({ file, line }) => `${file}:${line}`,
    async ({ line, code }) => {
      const script = `readme-${line}.mjs`;
      await writeFile(join(folder, script), await compileExample(code));
      await runIn(folder, process.execPath, [script]);
      return [];
    },
  );
}
