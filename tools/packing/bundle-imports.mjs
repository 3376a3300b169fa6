import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildWithEsbuild } from "esbuild";
import { build as buildWithVite } from "vite";
import { gatherProblems } from "./run-in.mjs";

const bundlers = {
  async esbuild(folder, file) {
    const { outputFiles } = await buildWithEsbuild({
      absWorkingDir: folder,
      entryPoints: [file],
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    return outputFiles.map(({ text }) => text).join("\n");
  },
  async vite(folder, file) {
    const built = await buildWithVite({
      root: folder,
      configFile: false,
      logLevel: "silent",
      build: { write: false, minify: false, rollupOptions: { input: join(folder, file) } },
    });
    return [built]
      .flat()
      .flatMap(({ output }) => output)
      .map((part) => ("code" in part ? part.code : ""))
      .join("\n");
  },
};

/** The elements a package defines: the tag of each `define/` entry and the class named after it. */
const listElements = (manifest) =>
  Object.keys(manifest.exports)
    .map((key) => /^\.\/define\/(ishc-[a-z-]+)\.js$/.exec(key)?.[1])
    .filter((tag) => tag !== undefined)
    .map((tag) => ({
      tag,
      className: tag.replace(/(^|-)(.)/g, (_all, _dash, letter) => letter.toUpperCase()),
    }));

const registers = (tag) => new RegExp(`\\.define\\(\\s*["'\`]${tag}["'\`]`);
const names = (className) => new RegExp(`(?<![A-Za-z])${className}(?![A-Za-z])`);

/**
 * Bundles the two things a page imports, alone, with two bundlers. A bare import of `define/<tag>.js`
 * must keep the registration, which bundlers drop unseen when `sideEffects` is wrong; a class must come
 * without any registration; and neither may bring another element along.
 */
export async function bundleImports({ packages, folder }) {
  const { manifest } = packages.find(({ name }) => name === "@ishc/widgets");
  const elements = listElements(manifest);
  if (elements.length === 0) return ["@ishc/widgets defines no element"];

  const cases = elements.flatMap((element) => [
    {
      title: `bare import of define/${element.tag}.js`,
      code: `import "@ishc/widgets/define/${element.tag}.js";`,
      wanted: [registers(element.tag), names(element.className)],
      refused: elements
        .filter((other) => other !== element)
        .flatMap((other) => [registers(other.tag), names(other.className)]),
    },
    {
      title: `import of the class ${element.className}`,
      code: `import { ${element.className} } from "@ishc/widgets"; console.log(${element.className});`,
      wanted: [names(element.className)],
      refused: elements.flatMap((other) =>
        other === element ? [registers(other.tag)] : [registers(other.tag), names(other.className)],
      ),
    },
  ]);
  const jobs = Object.entries(bundlers).flatMap(([bundler, bundle]) =>
    cases.map((one, index) => ({ ...one, bundler, bundle, file: `bundle-${bundler}-${index}.js` })),
  );
  return gatherProblems(
    jobs,
    ({ title, bundler }) => `${title}, ${bundler}`,
    async ({ bundle, code, file, wanted, refused }) => {
      await writeFile(join(folder, file), code);
      const output = await bundle(folder, file);
      return [
        ...wanted.filter((mark) => !mark.test(output)).map((mark) => `lost ${mark}`),
        ...refused.filter((mark) => mark.test(output)).map((mark) => `brings along ${mark}`),
      ];
    },
  );
}
