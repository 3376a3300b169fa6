import { isModule, listEntries } from "../public-packages.mjs";
import { gatherProblems, runIn } from "./run-in.mjs";

/**
 * Imports every entry in Node, where there is no page, each in a process of its own:
 * whoever renders on a server, or only reads the types of an element, must be able to.
 */
export function importEntries({ packages, folder }) {
  const entries = packages.flatMap(({ manifest }) => listEntries(manifest));
  return gatherProblems(
    entries,
    ({ specifier }) => specifier,
    async (entry) => {
      const attributes = entry.file.endsWith(".json") ? ', { with: { type: "json" } }' : "";
      // A style sheet cannot be imported by Node, but its name must lead to the file.
      const code =
        isModule(entry) || attributes
          ? `await import(${JSON.stringify(entry.specifier)}${attributes})`
          : `(await import("node:fs")).accessSync(new URL(import.meta.resolve(${JSON.stringify(entry.specifier)})))`;
      await runIn(folder, process.execPath, [
        "--no-warnings",
        "--input-type=module",
        "--eval",
        code,
      ]);
      return [];
    },
  );
}
