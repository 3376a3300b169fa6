import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

const inflate = promisify(brotliDecompress);
const execute = promisify(execFile);
const require = createRequire(import.meta.url);
const packageName = "@sparticuz/chromium";
const cacheFolder = fileURLToPath(new URL("../../.chrome/", import.meta.url));

/** Whether the browser in the npm package can run here: it is built for Linux on x64 only. */
export const hasNpmBrowser = () => process.platform === "linux" && process.arch === "x64";

/** Where npm put the package. It exports its code only, so its folder cannot be asked for by name. */
const findPackage = () =>
  (require.resolve.paths(packageName) ?? [])
    .map((folder) => join(folder, packageName))
    .find((folder) => existsSync(folder));

const untar = async (archive, folder) => {
  await mkdir(folder, { recursive: true });
  // From a file, not a pipe: tar's standard input ends early at random.
  await execute("tar", ["-x", "--no-same-owner", "-f", archive, "-C", folder]);
  await rm(archive);
};

/**
 * The Chromium that comes as a development dependency, unpacked once: the browser, the shared
 * libraries that a bare machine lacks, and its own font, so that pictures are the same everywhere.
 * The package's own start-up code is for a cloud function; it is not used.
 */
export async function npmBrowser() {
  const packageFolder = findPackage();
  if (!packageFolder) throw new Error(`${packageName} is not installed. Run npm ci.`);
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const packed = join(packageFolder, "bin");
  const folder = join(cacheFolder, version);

  if (!existsSync(folder)) {
    const draft = join(cacheFolder, `${version}.${process.pid}`);
    await mkdir(draft, { recursive: true });
    const unpack = async (name, target) =>
      writeFile(target, await inflate(await readFile(join(packed, name))), { mode: 0o755 });
    await unpack("chromium.br", join(draft, "chromium"));
    for (const name of ["al2023", "fonts", "swiftshader"]) {
      await unpack(`${name}.tar.br`, join(draft, `${name}.tar`));
      await untar(join(draft, `${name}.tar`), join(draft, name));
    }
    await writeFile(
      join(draft, "fonts.conf"),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`,
    );
    // One rename, so that a second starter never sees half a browser.
    await rename(draft, folder).catch(async (error) => {
      await rm(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    });
  }
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: folder },
  };
}
