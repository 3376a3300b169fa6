/**
 * The walls of the house, for the linter. Core's folders follow the data: a folder may import
 * those before it in this list and none after it. Packages import each other only through what
 * they publish, and only in the direction given here (docs/decisions/0001-the-house.md).
 */
export const coreFolders = [
  "text",
  "issue",
  "day",
  "place",
  "outline",
  "source",
  "measure",
  "cluster",
  "figure",
  "scheme",
  "plan",
  "training",
  "club",
  "format",
  "intake",
  "check",
  "tally",
  "progress",
  "snapshot",
];

/** What each package may import at run time besides its own files. */
export const packageImports = {
  core: ["zod", "date-fns", "@date-fns/utc"],
  vietnam: ["@ishc/core"],
  "vietnam-map": ["@ishc/core"],
  widgets: ["lit", "@ishc/core"],
  workbook: ["@ishc/core", "hucre", "fflate", "papaparse"],
  cli: [
    "node:[a-z/]+",
    "@ishc/core",
    "@ishc/vietnam",
    "@ishc/vietnam-map",
    "@ishc/widgets",
    "@ishc/workbook",
  ],
};

const testFiles = ["**/*.test.ts", "**/testing/**"];

const published = [
  {
    regex: "^(\\.\\./)+(packages|dist|node_modules)/",
    message: "Import what a package publishes, by its name.",
  },
  {
    regex: "^@ishc/[^/]+/(src|dist)/",
    message: "Import what a package publishes: one of the entries its package.json exports.",
  },
];

/** A target that nobody assigned must not look like one on a page (docs/decisions/0111). */
const trial = {
  message: "An allocation is no target: it goes into reports and the studio alone.",
};
const trialByName = {
  ...trial,
  regex: "^@ishc/core$",
  importNames: ["allocateTotal", "allocationHeading"],
};
const trialByFile = { ...trial, regex: "/allocate-total\\.js$" };

const packagePatterns = (allowed) => [
  {
    regex: `^(?!\\.)(?!(${allowed.join("|") || "$."})(/|$))`,
    message: `This package may import ${allowed.join(", ") || "no other package"}.`,
  },
  ...published,
];

const noImports = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

const packageWall = ([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: testFiles,
  rules: noImports([...packagePatterns(allowed), ...(name === "widgets" ? [trialByName] : [])]),
});

const folderWall = (folder, index) => ({
  files: [`packages/core/src/${folder}/**/*.ts`],
  ignores: testFiles,
  rules: noImports([
    ...packagePatterns(packageImports.core),
    // Neither the writer of snapshots nor a browser entry: of core only its root has it.
    trialByFile,
    ...coreFolders.slice(index + 1).map((later) => ({
      regex: `^(\\.\\./)+${later}/`,
      message: `"${later}" comes after "${folder}": data flows one way.`,
    })),
  ]),
});

/** Every way of importing `zod` but the namespace: by name, the bundler keeps all its languages (five times the size). */
const zodByName = {
  selector:
    "ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Write `import * as z from "zod"`: imported by name it brings every language of zod.',
};

/** What would make the same input give another answer on another day, machine or in another country. */
const impurities = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Core has no clock: take the day as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: "Core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Equal input gives equal output: nothing random in core.",
  },
  {
    selector: "[callee.object.name='Intl'][callee.property][arguments.length=0]",
    message: "Core has no default locale: pass one.",
  },
  {
    selector:
      "CallExpression:matches([callee.property.name=/^toLocale/][arguments.length=0], [callee.property.name='localeCompare'][arguments.length=1])",
    message:
      "Core has no default locale: use Intl with the locale passed, or the functions of text/.",
  },
];

/** Names that exist only on a page, or only in Node. */
const impureGlobals = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "fetch",
  "process",
  "console",
  "setTimeout",
  "setInterval",
  "HTMLElement",
  "customElements",
];

/** A style attribute is refused by a strict content security policy; the drawing would be bare. */
const inlineStyle = {
  selector:
    "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/]",
  message:
    "No style attribute: a strict content security policy refuses it. Use a class or a part.",
};

/** Registering on import is a side effect: a bundler keeps or drops it unseen. */
const registration = {
  selector:
    "CallExpression[callee.property.name='define']:matches([callee.object.name='customElements'], [callee.object.property.name='customElements'])",
  message: "Only the modules of define/ register an element.",
};

const noSyntax = (...patterns) => ({ "no-restricted-syntax": ["error", ...patterns] });

/** @type {import("eslint").Linter.Config[]} */
export const walls = [
  ...Object.entries(packageImports).map(packageWall),
  ...coreFolders.map(folderWall),
  {
    files: ["packages/{core,vietnam,vietnam-map,workbook}/src/**/*.ts"],
    ignores: testFiles,
    rules: {
      ...noSyntax(zodByName, ...impurities),
      "no-restricted-globals": ["error", ...impureGlobals],
    },
  },
  {
    files: ["packages/widgets/src/**/*.ts"],
    ignores: testFiles,
    rules: noSyntax(inlineStyle, registration),
  },
  {
    files: ["packages/widgets/src/define/**/*.ts"],
    rules: noSyntax(inlineStyle),
  },
  {
    // What is found in a made-up register proves nothing if the finder helped to make it.
    files: ["tools/registers/**/*.mjs"],
    rules: noImports([
      {
        regex: "^(?!\\./|\\.\\./|@ishc/vietnam(/communes)?$)|^(\\.\\./){2}",
        message: "The generator of registers knows places alone, nothing of intake and checks.",
      },
    ]),
  },
  {
    files: ["examples/**/*.{js,mjs,ts}"],
    rules: noImports(published),
  },
];
