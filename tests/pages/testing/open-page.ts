import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { inject, onTestFinished } from "vitest";
import { serve, type Answers } from "./serve.js";

let sharedBrowser: Promise<Browser> | undefined;

/** Connected once for each worker, which keeps its modules from file to file. */
const getBrowser = () => (sharedBrowser ??= chromium.connect(inject("browserEndpoint")));

export interface OpenPage {
  readonly page: Page;
  /** Paths asked of the site, in order; empty for a page from a disk. */
  readonly requests: readonly string[];
  /** Everything a careful host would not want to see: errors, uncaught exceptions, policy violations. */
  readonly problems: string[];
  readonly warnings: string[];
}

async function newPage(options: BrowserContextOptions): Promise<Omit<OpenPage, "requests">> {
  const context = await (await getBrowser()).newContext({ locale: "en-US", ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  const warnings: string[] = [];
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
    if (message.type() === "warning") warnings.push(message.text());
  });
  if (options.javaScriptEnabled !== false)
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  return { page, problems, warnings };
}

export interface PageOptions extends BrowserContextOptions {
  /** What the site answers besides the page itself. */
  readonly files?: Readonly<Record<string, Answers>>;
  /** The page's Content-Security-Policy. */
  readonly policy?: string;
  /** What is done before the page is loaded, such as taking over its clock. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a page of a site made for this test, closed when the test ends. */
export async function openPage(
  html: string,
  { files = {}, policy, prepare, ...options }: PageOptions = {},
): Promise<OpenPage> {
  const headers: Record<string, string> = policy ? { "Content-Security-Policy": policy } : {};
  const site = await serve({ "/": { body: html, headers }, ...files });
  onTestFinished(site.close);
  const opened = await newPage(options);
  await prepare?.(opened.page);
  await opened.page.goto(`${site.origin}/`);
  return { ...opened, requests: site.requests };
}

/** Opens a page from a disk. */
export async function openFile(address: string): Promise<OpenPage> {
  const opened = await newPage({});
  await opened.page.goto(address);
  return { ...opened, requests: [] };
}
