/**
 * What a page may be asked to load, in KiB of brotli 11 over esbuild's minified ES2021 output, with
 * everything the entry needs and both languages. The ceilings are promises to readers on old
 * telephones: a change may lower them. One that seems to need a higher one needs less code.
 */

/**
 * @typedef {object} SizeLimit
 * @property {string} name
 * @property {string[]} [imports] the published entries a page imports together; or
 * @property {string} [file] the one file a page without a bundler loads, from the root
 * @property {number} limitKib
 * @property {boolean | undefined} [isWhole] what is loaded later counts too: the file is copied as one
 * @property {"all" | string[]} [later] what is loaded later and counts too, in one piece with the
 *   entry but without the glue that only a file copied as one has: all of it, or these files
 */

const card = ["@ishc/widgets/define/ishc-stat-card.js"];
const map = ["@ishc/widgets/define/ishc-map.js"];
const part = (/** @type {string} */ file) => `packages/widgets/dist/${file}.js`;
const panel = part("panel/show-facts");
const typed = part("typed/typed-facts");
const reading = part("reading/read-facts");
const judging = part("judging/judge");

/** @type {SizeLimit[]} */
export const sizeLimits = [
  // What comes with the tag; the parts that come beside the data are not in it (decision 0031) …
  { name: "stat card, entry", imports: card, limitKib: 8 },
  { name: "progress, entry", imports: ["@ishc/widgets/define/ishc-progress.js"], limitKib: 9 },
  { name: "map, entry", imports: map, limitKib: 9.5 },
  // … and here they are: drawing, reading, judging, and with the last line tools, exports, snippets.
  { name: "stat card of attributes", imports: card, later: [panel, typed], limitKib: 12.5 },
  { name: "stat card of a data file", imports: card, later: [panel, reading], limitKib: 16.25 },
  {
    name: "stat card of a data file, judged",
    imports: card,
    later: [panel, reading, judging],
    limitKib: 19.25,
  },
  // 25 before it printed on one page and named the provinces of the deltas (decisions 0230, 0231).
  { name: "map, drawn", imports: map, later: [part("map/show-map")], limitKib: 25.25 },
  // No promise of section 13: with the order of imports alone brotli moves it by a tenth, which 22.5 did not leave.
  { name: "stat card, all it ever loads", imports: card, later: "all", limitKib: 22.75 },
  {
    name: "snapshot reader and store",
    imports: ["@ishc/core/snapshot", "@ishc/widgets/store.js"],
    limitKib: 4,
  },
  // No promise of section 13 by itself: 2 before it took apart each record once, for half of its time.
  { name: "snapshot reader", imports: ["@ishc/core/snapshot"], limitKib: 2.05 },
  {
    name: "all elements in one file",
    imports: ["@ishc/widgets/define/all.js"],
    later: "all",
    limitKib: 36,
  },
  { name: "ishc.js", file: "packages/widgets/dist/cdn/ishc.js", limitKib: 36 },
  { name: "ishc.classic.js", file: "packages/widgets/dist/cdn/ishc.classic.js", limitKib: 36 },
];

/** Core's entries that a page loads; the checks and the writer are not among them. */
export const browserEntries = [
  "@ishc/core/snapshot",
  "@ishc/core/progress",
  "@ishc/core/format",
  "@ishc/core/day",
  "@ishc/core/match",
  "@ishc/core/outlines",
];

/** The only packages that may come to a page with an entry. */
export const browserPackages = [
  "@ishc/core",
  "@ishc/widgets",
  "lit",
  "lit-element",
  "lit-html",
  "@lit/reactive-element",
];

/** Marks in the output of what has no business on a page, and what each would mean. */
export const forbiddenStrings = {
  "~standard": "zod is in it",
  constructDateFrom: "date-fns is in it",
  "@property(": "a decorator was shipped as written: browsers refuse it",
  "not a target that was assigned": "an allocation is in it: reports and the studio alone have one",
  "Lit is in dev mode": "Lit's development build is in it",
};
