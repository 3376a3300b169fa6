import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArguments, findBrowser } from "./tools/browser/find-browser.mjs";

const browser = await findBrowser();
const inEveryTimeZone = "tests/in-every-time-zone.test.ts";

/** The same tests in three time zones: a day must never depend on where the reader is. */
const inTimeZone = (TZ: string) => ({
  test: {
    name: `core, ${TZ}`,
    include: ["packages/{core,vietnam,vietnam-map}/src/**/*.test.ts", inEveryTimeZone],
    pool: "forks" as const,
    env: { TZ },
    // A property of thousands of cases on a machine that does other work besides.
    testTimeout: 30_000,
    provide: { timeZone: TZ },
  },
});

export default defineConfig({
  test: {
    projects: [
      inTimeZone("Asia/Ho_Chi_Minh"),
      inTimeZone("America/Los_Angeles"),
      inTimeZone("UTC"),
      {
        test: {
          name: "files",
          include: ["packages/{workbook,cli}/src/**/*.test.ts"],
          pool: "forks" as const,
          // Where a day that is taken for an instant would be the day before.
          env: { TZ: "America/Los_Angeles" },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "widgets, browser",
          // What readers see must be the same in Node and in a browser.
          include: ["packages/widgets/src/**/*.test.ts", "packages/core/src/format/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {
                executablePath: browser.executablePath,
                args: browserArguments,
                env: { ...process.env, ...browser.env },
              },
            }),
            instances: [{ browser: "chromium" }],
            // Without an address of its own a machine that has no "localhost" fails.
            api: { host: "127.0.0.1" },
            viewport: { width: 800, height: 600 },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: "pages",
          include: ["tests/pages/**/*.test.ts"],
          testTimeout: 120_000,
          // Each file would load the browser's driver anew, which takes longer than its tests.
          isolate: false,
          globalSetup: ["tests/pages/testing/browser-server.ts"],
        },
      },
      {
        test: {
          name: "house",
          include: ["tests/**/*.test.ts"],
          exclude: [inEveryTimeZone, "tests/pages/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
