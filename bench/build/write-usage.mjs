/** Loaded before a program: writes what its process took when it ends. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const usage = {
    cpuMs: (user + system) / 1000,
    peakByteCount: process.resourceUsage().maxRSS * 1024,
  };
  writeFileSync(process.env["ISHC_USAGE_FILE"], JSON.stringify(usage));
});
