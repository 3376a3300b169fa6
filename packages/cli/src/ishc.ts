#!/usr/bin/env node
import { nodeIo } from "./io/node-io.js";
import { run } from "./run.js";

// The exit code is set rather than taken: what is still being written is written to its end.
process.exitCode = await run(process.argv.slice(2), nodeIo());
