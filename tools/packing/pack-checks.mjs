import { bundleImports } from "./bundle-imports.mjs";
import { importEntries } from "./import-entries.mjs";
import { lintWithAttw, lintWithPublint } from "./lint-tarballs.mjs";
import { runReadmeExamples } from "./run-readme-examples.mjs";
import { typecheckConsumer } from "./typecheck-consumer.mjs";

/**
 * What must hold of the tarballs before anything is published. Each check gives a list of what is
 * wrong, empty when nothing is. `npm run pack:check` and the tests run this one list.
 * @type {{ title: string, find: (consumer: import("./prepare-consumer.mjs").Consumer) => Promise<string[]> }[]}
 */
export const packChecks = [
  { title: "publint, strict, finds nothing", find: lintWithPublint },
  { title: "the types resolve for every entry (attw, ESM only)", find: lintWithAttw },
  { title: "every entry imports in Node without a page", find: importEntries },
  { title: "a strict TypeScript project compiles against them", find: typecheckConsumer },
  { title: "the README's examples run from them", find: runReadmeExamples },
  { title: "bundlers keep what is imported and nothing else", find: bundleImports },
];
