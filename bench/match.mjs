/**
 * How many typed names a second are matched on one core, beside a plain Map look-up of names
 * already folded: the floor that no matcher gets under. A second is one of processor time, so that
 * other work on the machine does not count. Run it with "npm run bench:match".
 */
import { buildPlaceIndex, foldPlaceName, matchPlace } from "@ishc/core/match";
import { gazetteer } from "@ishc/vietnam";
import { seededNumbers } from "./seeded-numbers.mjs";

const runCount = 5;
const nameCount = 100_000;
const asOf = "2024-12-31";

/** What registers hold: official names in several spellings, in the order of a fixed generator. */
const spellings = [
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => `Tỉnh ${name}`,
  (name) => name.toUpperCase(),
  (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
];
const names = gazetteer.provinces
  .filter(({ edition }) => edition === "vn63")
  .map(({ labels }) => labels[0].short.vi);
const next = seededNumbers(1);
const typed = Array.from({ length: nameCount }, () =>
  spellings[next(spellings.length)](names[next(names.length)]),
);
const slips = typed.map((name) => `${name.slice(0, 3)}x${name.slice(3)}`);
const folded = typed.map(foldPlaceName);
const plain = new Map(names.map((name) => [foldPlaceName(name), name]));
for (const name of names) plain.set(foldPlaceName(`Tỉnh ${name}`), name);

const index = buildPlaceIndex(gazetteer);

function measure(title, list, match) {
  const rates = Array.from({ length: runCount }, () => {
    const start = process.cpuUsage();
    let found = 0;
    for (const name of list) if (match(name)) found += 1;
    const { user, system } = process.cpuUsage(start);
    return { found, perSecond: (list.length / (user + system)) * 1_000_000 };
  }).sort((a, b) => a.perSecond - b.perSecond);
  const { found, perSecond } = rates[Math.floor(runCount / 2)];
  const rate = Math.round(perSecond).toLocaleString("en");
  console.log(`${title.padEnd(46)} ${rate.padStart(12)} names/s, ${found} of ${list.length} found`);
}

console.log(`Node ${process.version}, median of ${runCount} runs of ${nameCount} names\n`);
measure("Map look-up of names already folded", folded, (name) => plain.has(name));
measure("foldPlaceName and the same look-up", typed, (name) => plain.has(foldPlaceName(name)));
measure("matchPlace", typed, (name) => matchPlace(index, name, { asOf }).kind === "exact");
measure("matchPlace without a day (most ambiguous)", typed, (name) => {
  return matchPlace(index, name).kind !== "none";
});
measure("matchPlace on typing slips, with suggestions", slips.slice(0, nameCount / 20), (name) => {
  return matchPlace(index, name, { asOf }).suggestions?.length > 0;
});
