import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listPublicPackages } from "./public-packages.mjs";
import { runOrExit } from "./run.mjs";

runOrExit("changeset", ["version"]);

// A package that says its own version on a page has it in a file; it follows package.json.
for (const { folder, manifest } of listPublicPackages()) {
  const file = join(folder, "src/version.ts");
  if (!existsSync(file)) continue;
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/version = "[^"]*"/, `version = "${manifest.version}"`));
}

// changesets leaves the lockfile behind, and `npm ci` refuses one that disagrees.
runOrExit("npm", [
  "install",
  "--package-lock-only",
  "--ignore-scripts",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
]);
