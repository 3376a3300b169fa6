import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { listPublicPackages } from "./public-packages.mjs";
import { root, runOrExit } from "./run.mjs";

ensureInstalled();
runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);

const { reportPath, writeReport } = await import("./api/write-report.mjs");
mkdirSync(join(root, "etc"), { recursive: true });
for (const publicPackage of listPublicPackages()) {
  writeFileSync(join(root, reportPath(publicPackage)), writeReport(publicPackage));
  console.log(reportPath(publicPackage));
}
