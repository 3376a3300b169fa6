import { chromium, type Browser } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { browserArguments, findBrowser } from "../tools/browser/find-browser.mjs";
import { hasNpmBrowser, npmBrowser } from "../tools/browser/npm-browser.mjs";

const withEnvironment = async (name: string, value: string, action: () => Promise<void>) => {
  const before = process.env[name];
  process.env[name] = value;
  try {
    await action();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
};

describe("the browser of the tests", () => {
  it("is the one CHROME_PATH names", async () => {
    await withEnvironment("CHROME_PATH", "/opt/some/chrome", async () => {
      await withEnvironment("ISHC_BROWSER", "", async () => {
        expect((await findBrowser()).executablePath).toBe("/opt/some/chrome");
      });
    });
  });

  it.runIf(hasNpmBrowser())("is the one from npm where there is no other", async () => {
    // Unpacking it takes `tar`, which the next line would hide.
    await npmBrowser();
    await withEnvironment("PATH", "", async () => {
      await withEnvironment("CHROME_PATH", "", async () => {
        expect(await findBrowser()).toEqual(await npmBrowser());
      });
    });
  });
});

describe.runIf(hasNpmBrowser())("the browser from npm", () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath, env } = await npmBrowser();
    browser = await chromium.launch({
      executablePath,
      args: browserArguments,
      // Its own libraries and font only: what the machine has must not be what makes it work.
      env: { PATH: "/nowhere", ...env },
    });
    return () => browser.close();
  });

  it("draws Vietnamese text with a font of its own", async () => {
    const page = await browser.newPage();
    await page.setContent("<span id=a>Câu lạc bộ</span><br><span id=b>iiiiiiiiii</span>");
    const sizes = await page.evaluate(() =>
      ["a", "b"].map((id) => document.getElementById(id)?.getBoundingClientRect().toJSON()),
    );
    // Without a font every text is 0 high, every picture blank, and nothing says so.
    expect(sizes[0].height).toBeGreaterThan(10);
    expect(sizes[0].width).toBeGreaterThan(sizes[1].width);
    const drawn = await page.screenshot();
    await page.setContent("<span></span>");
    expect(drawn.equals(await page.screenshot())).toBe(false);
    await page.close();
  });
});
