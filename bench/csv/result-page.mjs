import { row, seconds } from "../markdown.mjs";
import { spreadOf } from "../map/spread-of.mjs";

export const titles = {
  bare: "papaparse alone",
  reader: "`readTextRows`",
  check: "the whole check",
};
const megabyte = 1024 * 1024;

/** The result as a page of the documentation. Ratios are to the bare parser of the same round. */
export function resultPage({ measured, rowCount, roundCount, coreCount, day }) {
  return `# How fast a register is checked

Made by \`npm run bench:csv\` on ${day}: ${coreCount} cores, ${roundCount} rounds, each subject in a process of its own, one behind the
other in every round. Seconds are of the processor, so that waiting does not count; median and, in brackets, quartiles.

The file is a register of ${rowCount.toLocaleString("en")} clubs with 28 columns, each row with its province, commune, days, numbers and
sums of money. The check reads and judges every cell, finds the place of each club and compares clubs with each other.

${measured.map(table).join("\n\n")}

Wanted: the whole check within 6 times the bare parser, 250 MB at most, at most 64 bytes a row. Memory a row is what the heap,
cleared, holds more at the last row than half-way.
`;
}

function table({ title, byteCount, rounds }) {
  const lines = Object.entries(titles).map(([name, label]) => {
    const runs = rounds.map((round) => round[name]);
    const cpu = spreadOf(runs.map(({ cpuMs }) => cpuMs));
    const ratio = spreadOf(rounds.map((round) => round[name].cpuMs / round.bare.cpuMs));
    const peak = spreadOf(runs.map(({ peakByteCount }) => peakByteCount));
    const growth = spreadOf(runs.map(({ bytesPerRow }) => bytesPerRow));
    return row([
      label,
      seconds(cpu),
      `${ratio.median.toFixed(1)} × (${ratio.lower.toFixed(1)}–${ratio.upper.toFixed(1)})`,
      Math.round(peak.median / megabyte),
      Math.round(growth.median),
      runs[0].issueCount ?? "",
    ]);
  });
  return [
    `## ${title.charAt(0).toUpperCase()}${title.slice(1)}, ${(byteCount / megabyte).toFixed(1)} MB`,
    "",
    row(["", "CPU, s", "to the bare parser", "Peak, MB", "Bytes a row", "Issues kept"]),
    row(["---", "---:", "---:", "---:", "---:", "---:"]),
    ...lines,
  ].join("\n");
}
