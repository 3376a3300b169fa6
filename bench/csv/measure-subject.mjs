import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("run-subject.mjs", import.meta.url));

/** What one subject takes to read a file, in a process of its own: peak memory is a process's. */
export function measureSubject(name, file) {
  const output = execFileSync(process.execPath, ["--expose-gc", script, name, file], {
    encoding: "utf8",
  });
  return JSON.parse(output);
}
