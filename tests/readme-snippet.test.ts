import { readFileSync } from "node:fs";
import { chromium, type Browser } from "playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { browserArguments, findBrowser } from "../tools/browser/find-browser.mjs";
import { isRunnable, listFences } from "../tools/examples/list-fences.mjs";
import { root } from "../tools/run.mjs";

const snippets = ["README.md", "README.vi.md"]
  .flatMap(listFences)
  .filter((fence) => fence.language === "html" && isRunnable(fence));

/** The files that each README tells the webmaster to copy to a folder `ishc/` of their server. */
const copiedBy = (file: string) =>
  new Map(
    [...readFileSync(`${root}${file}`, "utf8").matchAll(/^\| `([\w.]+)` *\| `(\S+\/)` /gm)].map(
      ([, name, folder]) => [`/ishc/${name}`, `${folder}${name}`],
    ),
  );
const types = {
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  html: "text/html",
};
const typeOf = (path: string) => types[path.split(".").at(-1) as keyof typeof types];

describe("the snippet of the README, pasted into a bare page of a strict site", () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executablePath, env } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      args: browserArguments,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    return () => browser.close();
  });

  it("is there in both languages", () => {
    expect(snippets.map(({ file }) => file)).toEqual([
      ...["README.md", "README.md"],
      ...["README.vi.md", "README.vi.md"],
    ]);
  });

  it.for(snippets)("of $file:$line shows a figure with its day", async ({ code, file }) => {
    const language = file.includes(".vi.") ? "vi" : "en";
    const copied = copiedBy(file);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() !== "info" && message.type() !== "log") complaints.push(message.text());
    });
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") {
        return route.fulfill({
          contentType: "text/html; charset=utf-8",
          headers: {
            "content-security-policy":
              "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
          },
          body: `<!doctype html><html lang="${language}"><link rel="icon" href="data:,"><title>Trang</title>${code}</html>`,
        });
      }
      const path = copied.get(pathname);
      if (path === undefined) return route.fulfill({ status: 404, body: "" });
      return route.fulfill({
        contentType: `${typeOf(pathname)}; charset=utf-8`,
        body: readFileSync(`${root}${path}`),
      });
    });
    await page.goto("http://page.example/");

    // The words are the card's own, drawn in its shadow; what stands between the tags is only the fallback.
    const read = () =>
      page.locator("ishc-stat-card, ishc-map").evaluate((card) => {
        const parts = card.shadowRoot?.querySelectorAll("[part]") ?? [];
        return [...parts].map((part) => part.textContent).join(" ");
      });
    await expect.poll(read, { timeout: 10_000 }).toMatch(/\d/);
    const shown = await read();
    if (code.includes("<ishc-stat-card"))
      expect(shown).toMatch(language === "vi" ? /\d{1,3}(\.\d{3})+/ : /\d{1,3}(,\d{3})+/);
    else expect(shown).toMatch(/Hoàng Sa|Hoang Sa/);
    expect(shown).toMatch(/20\d\d/);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
