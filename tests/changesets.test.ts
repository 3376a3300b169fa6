import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { root, toolEnvironment } from "../tools/run.mjs";

/** The files git knows or would add: the repository without what is installed or built. */
const listSources = () =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "");

test.each(listSources().filter((path) => /^\.changeset\/(?!README).*\.md$/.test(path)))(
  "%s says in one line of at most 100 letters what is new to whom",
  (path) => {
    const [headline = ""] = readFileSync(join(root, path), "utf8")
      .replace(/^---\n[^]*?\n---\n/, "")
      .trim()
      .split("\n");
    expect(headline).toMatch(/^.{20,100}$/);
  },
);

describe("a release", () => {
  let copy: string;
  const read = (path: string) => JSON.parse(readFileSync(join(copy, path), "utf8"));
  const manifest = (name: string) => read(`packages/${name}/package.json`);
  const npmRun = (script: string) =>
    execFileSync("npm", ["run", script], { cwd: copy, env: toolEnvironment(), stdio: "pipe" });

  beforeEach(() => {
    copy = realpathSync(mkdtempSync(join(tmpdir(), "ishc-release-")));
    for (const path of new Set(listSources())) {
      // What waits for the next release must not change what this test expects.
      if (/^\.changeset\/.*\.md$/.test(path)) continue;
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  it("with a minor change of core raises core, patches its dependents and their ranges, and leaves examples", () => {
    const before = manifest("core").version;
    const example = () => read("examples/lang-son-2018/package.json");
    const exampleVersion = example().version;
    writeFileSync(
      join(copy, ".changeset/one-more-measure.md"),
      '---\n"@ishc/core": minor\n---\n\nCounts one thing more.\n',
    );

    npmRun("version");

    const [major, minor] = before.split(".").map(Number);
    const core = `${major}.${minor + 1}.0`;
    expect(manifest("core").version).toBe(core);
    expect(readFileSync(join(copy, "packages/core/CHANGELOG.md"), "utf8")).toContain(
      "Counts one thing more.",
    );
    for (const name of ["vietnam", "widgets"]) {
      expect(manifest(name).version).toMatch(/^\d+\.\d+\.[1-9]\d*$/);
      expect(manifest(name).dependencies["@ishc/core"]).toBe(`^${core}`);
    }
    expect(example().version).toBe(exampleVersion);
    // Its range follows, or npm would look for the old version outside the repository.
    expect(example().dependencies["@ishc/core"]).toBe(`^${core}`);

    const { packages } = read("package-lock.json");
    expect(packages["packages/core"].version).toBe(core);
    expect(packages["packages/widgets"].dependencies["@ishc/core"]).toBe(`^${core}`);
    expect(packages["node_modules/@ishc/core"]).toEqual({ resolved: "packages/core", link: true });

    // What changesets wrote must not stop the tests that a release runs first.
    const written = ["packages/*/{CHANGELOG.md,package.json}", "packages/widgets/src/version.ts"];
    execFileSync("npx", ["prettier", "--check", ...written], { cwd: copy, stdio: "pipe" });
  });
});
