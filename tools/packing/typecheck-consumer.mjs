import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isModule, listEntries } from "../public-packages.mjs";
import { gatherProblems, runIn } from "./run-in.mjs";

const resolutions = [
  { module: "ESNext", moduleResolution: "bundler" },
  { module: "NodeNext", moduleResolution: "nodenext" },
];

const uses = `
import { formatCount } from "@ishc/core/format";
import { IshcStatCard } from "@ishc/widgets";

export const shown: string = formatCount(1458, "vi");
export const card: HTMLElement = new IshcStatCard();
// @ts-expect-error: if this compiled, the declarations would say nothing at all.
formatCount("1458", "vi");
`;

/** Checks a small strict TypeScript project that imports every entry, as a bundler and as Node resolve. */
export async function typecheckConsumer({ packages, folder }) {
  const entries = packages.flatMap(({ manifest }) => listEntries(manifest)).filter(isModule);
  const imports = entries.map(
    ({ specifier }, index) =>
      `import * as entry${index} from ${JSON.stringify(specifier)};\nvoid entry${index};`,
  );
  await writeFile(join(folder, "consumer.ts"), `${imports.join("\n")}\n${uses}`);

  return gatherProblems(
    resolutions,
    ({ moduleResolution }) => `moduleResolution ${moduleResolution}`,
    async ({ module, moduleResolution }) => {
      const config = `tsconfig.${moduleResolution}.json`;
      await writeFile(
        join(folder, config),
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: "ES2021",
            lib: ["ES2022", "DOM", "DOM.Iterable"],
            types: [],
            strict: true,
            noEmit: true,
            exactOptionalPropertyTypes: true,
            // Our declarations are what is on trial: none of them is skipped.
            skipLibCheck: false,
          },
          files: ["consumer.ts"],
        }),
      );
      await runIn(folder, "tsc", ["--pretty", "false", "-p", config]);
      return [];
    },
  );
}
