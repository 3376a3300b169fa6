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
  "source",
  "measure",
  "cluster",
  "figure",
  "scheme",
  "plan",
  "training",
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
  "vietnam-map": [],
  widgets: ["lit", "@ishc/core"],
  cli: ["@ishc/core", "@ishc/vietnam", "@ishc/vietnam-map", "@ishc/widgets"],
};

const testFiles = ["**/*.test.ts", "**/testing/**"];
const noImports = (patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

const packageWall = ([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: testFiles,
  rules: noImports(packagePatterns(allowed)),
});

function packagePatterns(allowed) {
  return [
    {
      regex: `^(?!\\.)(?!(${allowed.join("|") || "$."})(/|$))`,
      message: `This package may import ${allowed.join(", ") || "no other package"}.`,
    },
    {
      regex: "^\\.\\./.*(packages|dist|node_modules)/",
      message: "Import what a package publishes.",
    },
  ];
}

const folderWall = (folder, index) => ({
  files: [`packages/core/src/${folder}/**/*.ts`],
  ignores: testFiles,
  rules: noImports([
    ...packagePatterns(packageImports.core),
    ...coreFolders.slice(index + 1).map((later) => ({
      regex: `^(\\.\\./)+${later}/`,
      message: `"${later}" comes after "${folder}": data flows one way.`,
    })),
  ]),
});

export const walls = [
  ...Object.entries(packageImports).map(packageWall),
  ...coreFolders.map(folderWall),
];
