import { readFileSync } from "node:fs";

const lock = new URL("../../package-lock.json", import.meta.url);
const { packages } = JSON.parse(readFileSync(lock, "utf8"));
const versionOf = (name) => packages[`node_modules/${name}`].version;

/**
 * Who is measured. `tag` is what stands in the page for each map; its script is `peers/ID.js`.
 * @typedef {{ id: string, title: string, tag: string }} Peer
 */
const box = '<div class="map"></div>';

/** @type {readonly Peer[]} */
export const peers = [
  { id: "empty-page", title: "Empty page", tag: "" },
  {
    id: "ishc",
    title: "ishc-map",
    // Each names its files, as pasted snippets do.
    tag: '<div class="map grows"><ishc-map src="/data/snapshot.json" geometry-src="/geometry/middle.json" measure="clubs" edition="vn63"></ishc-map></div>',
  },
  {
    id: "ready-map",
    title: "The same, ready made",
    tag: '<div class="map grows"><ready-map></ready-map></div>',
  },
  {
    id: "bare-lit",
    title: `Bare Lit ${versionOf("lit")}`,
    tag: '<bare-map class="map"></bare-map>',
  },
  { id: "d3-geo", title: `d3-geo ${versionOf("d3-geo")}`, tag: box },
  { id: "jsvectormap", title: `jsvectormap ${versionOf("jsvectormap")}`, tag: box },
  { id: "leaflet", title: `Leaflet ${versionOf("leaflet")}`, tag: box },
  { id: "echarts", title: `ECharts ${versionOf("echarts")}, SVG`, tag: box },
];
