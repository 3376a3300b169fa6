import { spreadOf } from "../map/spread-of.mjs";
import { row, seconds } from "../markdown.mjs";

const megabyte = 1024 * 1024;
const commands = ["check", "build"];

/** The result as a page of the documentation. Ratios are to the check of the same round. */
export function resultPage({ measured, growth, roundCount, coreCount, day }) {
  const bytesPerRow = spreadOf(growth.map((each) => each.bytesPerRow));
  return `# How fast a register becomes a data file

Made by \`npm run bench:build\` on ${day}: ${coreCount} cores, ${roundCount} rounds, each command in a process of its own, one behind the
other in every round. Seconds are of the processor, from the start of the program to its end; median and, in brackets,
quartiles.

\`ishc build\` reads and checks a register as \`ishc check\` does, adds up every club, and writes the data file.

${measured.map(table).join("\n\n")}

On the way from rows to sums the heap, cleared, holds ${Math.round(bytesPerRow.median)} bytes more a row at row 100,000 than at row 50,000. The peak of a
process grows with what waits to be cleared, not with what is kept.

Wanted: at most 1.5 times the check of 100,000 clubs, and memory that does not grow with the rows.
`;
}

function table({ rowCount, byteCounts: [byteCount, outCount], rounds }) {
  const lines = commands.map((name) => {
    const cpu = spreadOf(rounds.map((round) => round[name].cpuMs));
    const ratio = spreadOf(rounds.map((round) => round[name].cpuMs / round.check.cpuMs));
    const peak = spreadOf(rounds.map((round) => round[name].peakByteCount));
    return row([
      `\`ishc ${name}\``,
      seconds(cpu),
      `${ratio.median.toFixed(2)} × (${ratio.lower.toFixed(2)}–${ratio.upper.toFixed(2)})`,
      Math.round(peak.median / megabyte),
    ]);
  });
  return [
    `## ${rowCount.toLocaleString("en")} clubs: ${(byteCount / megabyte).toFixed(1)} MB of CSV, ${Math.round(outCount / 1000)} kB of data file`,
    "",
    row(["", "CPU, s", "to the check", "Peak, MB"]),
    row(["---", "---:", "---:", "---:"]),
    ...lines,
  ].join("\n");
}
