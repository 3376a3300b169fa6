import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { isModule, listEntries } from "../public-packages.mjs";
import { root } from "../run.mjs";
import { gatherProblems, runIn } from "./run-in.mjs";

/** What publint, at its strictest, says of the tarballs. */
export function lintWithPublint({ packages }) {
  return gatherProblems(
    packages,
    ({ name }) => name,
    async ({ tarball }) => {
      const { buffer } = new Uint8Array(await readFile(tarball));
      const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
      return messages.map((message) => `${formatMessage(message, pkg, { color: false })}`);
    },
  );
}

/** What "are the types wrong" says of the tarballs. We ship modules only, so it asks as a module would. */
export function lintWithAttw({ packages }) {
  return gatherProblems(
    packages,
    ({ name }) => name,
    async ({ tarball, manifest }) => {
      const withoutTypes = listEntries(manifest)
        .filter((entry) => !isModule(entry))
        .map((entry) => entry.key.replace(/^\.\//, ""));
      await runIn(root, "attw", [
        tarball,
        "--profile=esm-only",
        "--format=ascii",
        "--no-color",
        "--no-emoji",
        ...(withoutTypes.length > 0 ? ["--exclude-entrypoints", ...withoutTypes] : []),
      ]);
      return [];
    },
  );
}
