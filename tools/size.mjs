import { ensureInstalled } from "./ensure-installed.mjs";
import { runOrExit } from "./run.mjs";
import { sizeLimits } from "./size-limits.mjs";

ensureInstalled();
runOrExit("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);

const { measureSize } = await import("./measure-bundle.mjs");
let overCount = 0;
for (const limit of sizeLimits) {
  const byteCount = await measureSize(limit);
  const isOver = byteCount !== undefined && byteCount > limit.limitKib * 1024;
  if (isOver) overCount += 1;
  const mark = byteCount === undefined ? "–" : isOver ? "✗" : "✓";
  const kib = byteCount === undefined ? "not yet" : (byteCount / 1024).toFixed(2);
  console.log(
    `${mark} ${kib.padStart(7)} of ${String(limit.limitKib).padStart(2)} KiB  ${limit.name}`,
  );
}
if (overCount > 0) process.exit(1);
