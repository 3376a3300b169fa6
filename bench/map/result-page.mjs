import { row } from "../markdown.mjs";
import { spreadOf } from "./spread-of.mjs";

const ms = (number) => number.toFixed(1);
const kib = (byteCount) => (byteCount / 1024).toFixed(1);
const spread = ({ median, lower, upper }) => `${ms(median)} (${ms(lower)}–${ms(upper)})`;
const times = (one, other) => `${(one / other).toFixed(2)} ×`;
const table = (heads, rows) =>
  [row(heads), row(heads.map((_, index) => (index ? "---:" : "---"))), ...rows.map(row)].join("\n");

const drawnOf = (loads) => spreadOf(loads.map(({ drawnMs }) => drawnMs));
const quietOf = (loads) => spreadOf(loads.map(({ quietTaskMs }) => quietTaskMs));

/** The result as a page of the documentation. Ratios are to the bare Lit element of the same run. */
export function resultPage({ measured, browserVersion, coreCount, day, roundCount }) {
  const bare = measured.find(({ peer }) => peer.id === "bare-lit");
  const [bareOne, bareTen] = [drawnOf(bare.loads.one).median, drawnOf(bare.loads.ten).median];
  const bytes = table(
    ["Map", "Code KiB", "Code later KiB", "Outlines KiB", "Numbers KiB"],
    measured.map(
      ({
        peer,
        loads: {
          one: [load],
        },
      }) => [
        peer.title,
        kib(load.codeBytes),
        kib(load.laterCodeBytes),
        kib(load.geometryBytes),
        kib(load.dataBytes),
      ],
    ),
  );
  const firstMap = table(
    ["Map", "CPU to the first map, ms", "to bare Lit", "CPU until at rest, ms"],
    measured.map(({ peer, loads: { one } }) => [
      peer.title,
      spread(drawnOf(one)),
      times(drawnOf(one).median, bareOne),
      spread(quietOf(one)),
    ]),
  );
  const tenMaps = table(
    ["Map", "CPU to ten maps, ms", "to bare Lit", "CPU until at rest, ms", "Requests"],
    measured.map(({ peer, loads: { ten } }) => [
      peer.title,
      spread(drawnOf(ten)),
      times(drawnOf(ten).median, bareTen),
      spread(quietOf(ten)),
      `${ten[0].geometryRequestCount} outlines, ${ten[0].dataRequestCount} numbers`,
    ]),
  );
  return `# How the map compares

Made by \`npm run bench\` on ${day}: Chromium ${browserVersion} without a window, ${coreCount} cores, ${roundCount} rounds; in each
round every map is loaded once alone and once ten times on a page, in another order. Median and, in brackets, quartiles.

## What is measured

The 63 provinces of \`vn63\` at the middle level of [\`@ishc/vietnam-map\`](map-data.md), coloured in five classes by a made-up number
each, with a legend and the name and number of a province on hover; in a box whose size is set, on a page that does nothing else.

- **CPU**: milliseconds that the page's main thread worked (\`TaskDuration\` of Chromium's \`Performance.getMetrics\`, in thread
  ticks), from the navigation to the frame that paints the map, and until half a second after it. Time that the machine spent on
  other work is not in it. What Chromium itself needs for a page is: the empty page shows how much.
- **Bytes**: bodies as they leave the server, brotli at its highest quality; code is the script with its styles, minified by
  esbuild for ES2021, in files of its own where a part is loaded later.
- Everything comes from this machine over the loopback, into a browser context with an empty cache.

What each map is given: ours, the packed outlines of both editions with names, and a data file. The others, a list of numbers and
the same outlines converted once: bare Lit and jsvectormap, ready SVG paths; d3-geo, Leaflet and ECharts, GeoJSON in degrees with
three decimals (110 m). The bare Lit element is a floor, not a product: it has no keyboard, no table, no source, no day, no second
language, no export. Only ours shows Hoàng Sa and Trường Sa.

"The same, ready made" is the floor of what ours shows: a Lit element that is given the markup and the style sheet of our first frame and
reads, judges and words nothing. What it takes above the bare element is the price of title, day, source, notes, key, textures and
islands themselves (decision 0232).

## Bytes

${bytes}

## One map

${firstMap}

## Ten maps on a page

${tenMaps}
`;
}
