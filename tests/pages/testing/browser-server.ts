import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { browserArguments, findBrowser } from "../../../tools/browser/find-browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the tests of whole pages reach the one browser they share. */
    browserEndpoint: string;
  }
}

/** One browser for all files: starting it costs more than most tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, env } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  project.provide("browserEndpoint", server.wsEndpoint());
  return () => server.close();
}
