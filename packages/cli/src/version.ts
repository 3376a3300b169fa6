import { readFileSync } from "node:fs";

/** The version of this package. Read, not imported: Node 20 warns of an import of JSON on every start. */
export function getVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
