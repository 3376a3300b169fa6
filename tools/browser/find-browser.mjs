import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasNpmBrowser, npmBrowser } from "./npm-browser.mjs";

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const knownPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const findSystemBrowser = () =>
  [
    ...(process.env.PATH ?? "")
      .split(delimiter)
      .flatMap((folder) => systemNames.map((name) => join(folder, name))),
    ...knownPlaces,
  ].find((path) => existsSync(path));

/** What a browser on a shared or closed machine must not do. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that tests run in: `CHROME_PATH`, else one of the system, else the one from npm.
 * `ISHC_BROWSER=npm` takes the one from npm whatever else there is: the same pixels on every machine.
 */
export async function findBrowser() {
  const wantsNpm = process.env.ISHC_BROWSER === "npm";
  const chosen = wantsNpm ? undefined : process.env.CHROME_PATH || findSystemBrowser();
  if (chosen) return { executablePath: chosen, env: {} };
  if (hasNpmBrowser()) return npmBrowser();
  throw new Error(
    "No Chromium or Chrome found. Install one, or name it in CHROME_PATH; on Linux x64 one comes with npm ci.",
  );
}
