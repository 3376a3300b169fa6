import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "../public-packages.mjs";
import { describeElements } from "./describe-elements.mjs";
import { describeEntries } from "./describe-entry.mjs";

const section = (title, lines) => `## ${title}\n\n${lines.join("\n\n")}\n`;

/** Where the report of a package is kept, from the root. */
export const reportPath = ({ name }) => `etc/${name.replace(/^@ishc\//, "")}.api.txt`;

/**
 * All that a package promises, as text in a fixed order, so that a reviewer reads one diff: its
 * entries, the declarations behind each without comments, and its elements.
 * @param {import("../public-packages.mjs").PublicPackage} publicPackage
 */
export function writeReport({ name, folder, manifest }) {
  const entries = listEntries(manifest);
  const typed = entries.filter(({ types }) => types);
  const described = describeEntries(
    typed.map(({ types }) => join(folder, types)),
    join(folder, "dist/"),
  );

  const firstEntry = new Map();
  const tell = (key, { name: exportName, texts }) => {
    const text = texts.join("\n");
    const known = firstEntry.get(`${exportName}\n${text}`);
    if (known !== undefined) return `${exportName}  (as in "${known}")`;
    firstEntry.set(`${exportName}\n${text}`, key);
    return text;
  };
  const sections = typed.map(({ key }, index) => {
    const { exports, mentioned } = described[index];
    const inner = mentioned.map((one) => tell(key, one));
    return section(`entry ${key}`, [
      ...(exports.length === 0 ? ["(exports nothing)"] : exports.map((one) => tell(key, one))),
      ...(inner.length > 0 ? ["### spoken of, not exported", ...inner] : []),
    ]);
  });

  const elementsFile = manifest.customElements && join(folder, manifest.customElements);
  if (elementsFile && existsSync(elementsFile)) {
    sections.push(
      section("elements", describeElements(JSON.parse(readFileSync(elementsFile, "utf8")))),
    );
  }
  return [
    `# API of ${name}\n\nWritten by \`npm run api\`; a difference from what is built fails the tests.\n`,
    section("exports", [entries.map(({ key, file }) => `${key}  ${file}`).join("\n")]),
    ...sections,
  ].join("\n");
}
