import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExitCode } from "../command/command.js";
import type { Output } from "../io/io.js";
import { run } from "../run.js";

/** A folder of its own for the files of one test, and the command line run in it. */
export class TestFolder {
  readonly #folder = mkdtempSync(join(tmpdir(), "ishc-cli-"));

  path(name: string): string {
    return join(this.#folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  readBytes(name: string): Uint8Array {
    return readFileSync(this.path(name));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line and gives its exit code and what it said where. */
export async function runIshc(args: readonly string[], isTerminal = false): Promise<Said> {
  const said = { out: "", err: "" };
  const output = (name: "out" | "err"): Output => ({
    write: (text) => {
      said[name] += text;
    },
    isTerminal,
    hasColour: false,
    columnCount: 80,
  });
  const code = await run(args, { out: output("out"), err: output("err") });
  return { code, ...said };
}
