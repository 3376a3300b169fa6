/** From where the analyzer read to where the package has it: `src/a/b.ts` to `dist/a/b.js`; the barrel says `./a/b.js`. */
const publishedPath = (path) => path.replace(/^(\/?src|\.)\//, "dist/").replace(/\.ts$/, ".js");

const isPublic = ({ name, privacy, static: isStatic }) =>
  (privacy === undefined || privacy === "public") && !isStatic && !/^[_#]/.test(name);

const isDescribed = ({ description }) => description !== undefined;

/** Editors and frameworks ask for elements, their definitions and the package's own exports. */
const concernsElements = ({ path, declarations = [], exports = [] }) =>
  path === "dist/index.js" ||
  declarations.some(({ customElement }) => customElement) ||
  exports.some(({ kind }) => kind === "custom-element-definition");

const rewritePaths = (value) => {
  if (Array.isArray(value)) return value.map(rewritePaths);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === "path" || key === "module") && typeof inner === "string"
        ? publishedPath(inner)
        : rewritePaths(inner),
    ]),
  );
};

/** What a user of the package may rely on, at the paths the package has. */
const publishedOnly = {
  name: "published-only",
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = rewritePaths(manifest.modules).filter(concernsElements);
    for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      // The analyzer also takes the first argument of any `new …Event(…)` for a name.
      if (declaration.events) declaration.events = declaration.events.filter(isDescribed);
    }
  },
};

export default {
  globs: ["src/**/*.ts"],
  exclude: ["src/**/*.test.ts", "src/**/testing/**", "src/cdn/**"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  plugins: [publishedOnly],
};
