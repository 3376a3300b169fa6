import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../tools/run.mjs";

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
};
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const locked: Record<string, Locked> = readJson("package-lock.json").packages;
const installed = Object.entries(locked).filter(([path]) => path.includes("node_modules/"));

const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

/** Whether the lock has a dependency of the package at a path: npm looks inside it, then ever further out. */
const isLocked = (path: string, name: string) => {
  const levels = path.split("/node_modules/");
  const candidates = levels.map((_level, index) =>
    [...levels.slice(0, index + 1), name].join("/node_modules/"),
  );
  return [`node_modules/${name}`, ...candidates].some((one) => Object.hasOwn(locked, one));
};

describe("the lockfile", () => {
  it("names no registry: whoever installs uses the one they configured", () => {
    const foreign = installed.filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(foreign.map(([path]) => path)).toEqual([]);
  });

  it("keeps the hash of everything that is downloaded", () => {
    const bare = installed.filter(([, { integrity, link }]) => !integrity && !link);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("holds the binaries for every system, so that npm ci works on Mac and Windows too", () => {
    // npm drops an optional dependency that it could not find on the day the lock was made, unsaid.
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing, "Pin the package to a version whose binaries are all there.").toEqual([]);
  });

  it.each(["darwin-arm64", "win32-x64", "linux-x64"])(
    "holds a bundler's binary for %s",
    (system) => {
      const names = Object.keys(locked);
      expect(names.some((name) => name.endsWith(`@esbuild/${system}`))).toBe(true);
      expect(names.some((name) => name.includes(`@rollup/rollup-${system}`))).toBe(true);
      expect(names.some((name) => name.includes(`@rolldown/binding-${system}`))).toBe(true);
    },
  );

  it("agrees with the package.json of every workspace", () => {
    for (const path of files.filter((file) =>
      /^(packages|examples)\/[^/]+\/package\.json$/.test(file),
    )) {
      const { version, dependencies = {} } = readJson(path);
      const entry = locked[path.replace("/package.json", "")] as Locked & { dependencies?: object };
      expect(entry?.version, path).toBe(version);
      expect(entry?.dependencies ?? {}, path).toEqual(dependencies);
    }
  });
});

describe("every committed file", () => {
  it("is free of paths of the machine it was written on", () => {
    const machinePath = /(?<![\w.~-])\/(?:work|tmp|home|root|Users|workspace)\/[\w.-]+/;
    const found = files.flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      const match = machinePath.exec(text);
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it("ends its lines as Unix does", () => {
    const text = (path: string) => /\.(m?[jt]s|json|md|csv|css|html|ya?ml)$/.test(path);
    expect(
      files.filter(text).filter((path) => readFileSync(join(root, path), "utf8").includes("\r\n")),
    ).toEqual([]);
  });
});

describe("the packages", () => {
  const manifests = files
    .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
    .map((file) => readJson(file));

  it.each(manifests)("$name asks for a Node that the repository itself runs on", ({ engines }) => {
    expect(engines).toEqual(readJson("package.json").engines);
  });

  it.each(manifests)("$name says whose it is and under which licence", (manifest) => {
    expect(manifest.license).toMatch(/^(MIT|ODbL-1\.0)$/);
    expect(manifest.description).toMatch(/\.$/);
  });
});
