import { chromium } from "playwright";
import { browserArguments, findBrowser } from "../../tools/browser/find-browser.mjs";
import { seededNumbers } from "../seeded-numbers.mjs";
import { loadPeer } from "./load-peer.mjs";
import { readReadyMap } from "./read-ready-map.mjs";
import { servePeer } from "./serve-peer.mjs";
import { shuffle } from "./shuffle.mjs";

const mapCounts = { one: 1, ten: 10 };
const regionCount = 63;

/**
 * Loads the page with one map and the page with ten of every peer, round after round, each round in
 * another order, so that a busy minute of the machine falls on all.
 * @param {readonly import("./peers.mjs").Peer[]} peers
 */
export async function measurePeers(peers, roundCount) {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: browserArguments,
    env: { ...process.env, ...env },
  });
  const made = { "ready.json": JSON.stringify(await readReadyMap(browser)) };
  const measured = [];
  for (const peer of peers) {
    measured.push({ peer, site: await servePeer(peer, made), loads: { one: [], ten: [] } });
  }
  const visits = measured.flatMap(({ peer, site, loads }) =>
    Object.keys(mapCounts).map((pageName) => ({ peer, site, pageName, loads: loads[pageName] })),
  );
  const next = seededNumbers(63);
  // The first load of a browser pays for the browser, so one round is thrown away.
  for (let round = -1; round < roundCount; round += 1) {
    for (const { peer, site, pageName, loads } of shuffle(visits, next)) {
      const load = await loadPeer(browser, site, pageName);
      // Who draws nothing must not win.
      if (peer.tag && load.regionCount < regionCount * mapCounts[pageName]) {
        throw new Error(`${peer.title} drew ${load.regionCount} regions on ${pageName}.html.`);
      }
      if (round >= 0) loads.push(load);
    }
    process.stderr.write(`round ${round + 1} of ${roundCount}\n`);
  }
  const version = browser.version();
  await browser.close();
  for (const { site } of measured) site.close();
  return { browserVersion: version, measured };
}
