/** How long a page is left alone after its maps are painted, to see what it does then. */
const quietMs = 500;

const sumOf = (requests, folder) =>
  requests
    .filter(({ path }) => path.startsWith(`/${folder}/`))
    .reduce((sum, { byteCount }) => sum + byteCount, 0);
const countOf = (requests, folder) =>
  requests.filter(({ path }) => path.startsWith(`/${folder}/`)).length;

/**
 * Loads a page of a peer in a new context, with nothing cached, and measures it until its maps are
 * painted and once more when it has come to rest. Times are those that the main thread worked
 * (`TaskDuration` of `Performance.getMetrics` in thread ticks), not those that passed: other work on
 * the machine does not count.
 */
export async function loadPeer(browser, { origin, requests }, pageName) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  const tools = await context.newCDPSession(page);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  const readTaskMs = async () => {
    const { metrics } = await tools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };

  requests.length = 0;
  const beforeMs = await readTaskMs();
  await page.goto(`${origin}/${pageName}.html`, { waitUntil: "domcontentloaded" });
  await page.evaluate("drawn");
  const drawnMs = (await readTaskMs()) - beforeMs;
  const untilDrawn = [...requests];
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  const quietTaskMs = (await readTaskMs()) - beforeMs;
  const regionCount = await countRegions(page);
  await context.close();
  if (problems.length > 0) throw new Error(`${pageName}: ${problems.join("; ")}`);

  return {
    drawnMs,
    quietTaskMs,
    regionCount,
    codeBytes: sumOf(untilDrawn, "code"),
    laterCodeBytes: sumOf(requests, "code") - sumOf(untilDrawn, "code"),
    geometryBytes: sumOf(requests, "geometry"),
    dataBytes: sumOf(requests, "data"),
    geometryRequestCount: countOf(requests, "geometry"),
    dataRequestCount: countOf(requests, "data"),
  };
}

/** How many filled shapes the page holds, in shadows too. */
const countRegions = (page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("*")].map((node) => node.shadowRoot)];
    return roots
      .filter((root) => root)
      .flatMap((root) => [...root.querySelectorAll("path[d]")])
      .filter((path) => getComputedStyle(path).fill !== "none").length;
  });
