import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

/** The packages a lock names, apart from what npm writes differently into its own copy. */
const lockedPackages = (text) => {
  const { packages } = JSON.parse(text);
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes("node_modules/") && !entry.link && !entry.optional)
    .map(([path, entry]) => `${path}@${entry.version}`);
};

/** Whether what is installed is what the lockfile asks for: npm keeps its own copy of the lock beside it. */
const isInstalled = () => {
  const installed = read(`${root}node_modules/.package-lock.json`);
  if (!installed) return false;
  const have = new Set(lockedPackages(installed));
  return lockedPackages(read(`${root}package-lock.json`)).every((entry) => have.has(entry));
};

/** Installs what is missing, so that a command works right after `git clone`. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing dependencies (npm ci) …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
