import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.mjs";
import { compileExample } from "./compile-example.mjs";

/**
 * Runs examples in Node against the built packages, one after the other, and answers on standard
 * output which failed and why. A process of its own, so that nothing but Node runs them.
 *
 * Standard input: a list of `{ id, file, code }`.
 */

/** What an example may use unimported: its own module's names, its package's, and Viet Nam's facts. */
const listModules = (file) => {
  const [, name, path] = /^packages\/([^/]+)\/src\/(.*)\.ts$/.exec(file) ?? [];
  if (name === undefined) return [];
  const own = pathToFileURL(join(root, "packages", name, "dist", `${path}.js`)).href;
  return [own, `@ishc/${name}`, "@ishc/vietnam"];
};

const namesOf = async (modules) =>
  Object.fromEntries(
    await Promise.all(modules.map(async (module) => [module, Object.keys(await import(module))])),
  );

const read = async (stream) => {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
};

const examples = JSON.parse(await read(process.stdin));
// Below the root, so that the packages are found as any user of them finds them.
const folder = join(root, "node_modules/.cache/ishc-examples", String(process.pid));
await mkdir(folder, { recursive: true });

// What an example prints is not the answer.
console.log = () => undefined;
const failures = {};
for (const [index, { id, file, code }] of examples.entries()) {
  try {
    const script = join(folder, `${index}.mjs`);
    await writeFile(script, await compileExample(code, await namesOf(listModules(file))));
    await import(pathToFileURL(script).href);
  } catch (error) {
    failures[id] = error.message;
  }
}
await rm(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify(failures));
