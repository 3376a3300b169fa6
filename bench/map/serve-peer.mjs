import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { buildPeer } from "./build-peer.mjs";
import { dataFiles } from "./data-files.mjs";
import { geometryFiles } from "./geometry-files.mjs";
import { pageHtml } from "./page-html.mjs";

const types = { js: "text/javascript", css: "text/css", html: "text/html" };
const typeOf = (path) => types[path.split(".").at(-1)] ?? "application/json";

const under = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`/${folder}/${name}`, text]));

/**
 * Serves a peer's pages, outlines and numbers on this machine alone, compressed beforehand at
 * brotli's highest quality. `requests` is what was asked for since whoever measures emptied it.
 *
 * @param made files made for this run, beside those of the outlines
 */
export async function servePeer(peer, made = {}) {
  const code = await buildPeer(peer.id);
  const hasStyles = "/code/page.css" in code;
  const files = {
    "/one.html": pageHtml(peer, 1, hasStyles),
    "/ten.html": pageHtml(peer, 10, hasStyles),
    ...code,
    ...under("geometry", { ...geometryFiles, ...made }),
    ...under("data", dataFiles),
  };
  const bodies = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]),
  );
  const requests = [];
  const server = createServer(({ url }, response) => {
    const body = bodies[url];
    if (!body) throw new Error(`${peer.id} asks for ${url}, which is not there.`);
    requests.push({ path: url, byteCount: body.length });
    response.writeHead(200, {
      "Content-Type": `${typeOf(url)}; charset=utf-8`,
      "Content-Encoding": "br",
      "Cache-Control": "no-store",
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
