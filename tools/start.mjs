import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runOrExit } from "./run.mjs";

const { values: options } = parseArgs({ options: { port: { type: "string", default: "4173" } } });

ensureInstalled();
runOrExit("turbo", ["run", "build", "--output-logs=errors-only"]);

// In this process, so that Ctrl+C ends everything there is. Loaded only now: it may just have been installed.
const { preview } = await import("vite");
const server = await preview({
  root: fileURLToPath(new URL("../examples/lang-son-2018/", import.meta.url)),
  preview: { port: Number(options.port) },
});
const { address, port } = server.httpServer.address();
console.log(`\nThe page is at http://${address}:${port}/ (Ctrl+C ends it)`);

const stop = () => {
  server.httpServer.closeAllConnections();
  server.httpServer.close(() => process.exit(0));
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
