import { peers } from "./peers.mjs";
import { servePeer } from "./serve-peer.mjs";

/**
 * The first frame of our map as markup and style sheet: what a page would paint if nothing had to be read,
 * judged or worded. List and table, which come after that frame, are not in it.
 */
export async function readReadyMap(browser) {
  const site = await servePeer(peers.find(({ id }) => id === "ishc"));
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`${site.origin}/one.html`, { waitUntil: "domcontentloaded" });
  await page.evaluate("drawn");
  const ready = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("ishc-map");
    for (const later of shadowRoot.querySelectorAll("[part=list], table")) later.remove();
    return {
      markup: shadowRoot.innerHTML.replace(/<!--.*?-->/g, ""),
      looks: shadowRoot.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join("\n"),
    };
  });
  await page.close();
  site.close();
  return ready;
}
