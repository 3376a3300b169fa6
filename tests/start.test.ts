import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../tools/run.mjs";

/** The processes below one, as the kernel tells it; nothing where there is no /proc. */
const listDescendants = (pid: number): number[] => {
  const folder = `/proc/${pid}/task`;
  if (!existsSync(folder)) return [];
  const children = readdirSync(folder).flatMap((task) =>
    readFileSync(`${folder}/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...listDescendants(child)]);
};
const isAlive = (pid: number) => existsSync(`/proc/${pid}`);

it("npm start serves the page under a strict policy, and Ctrl+C leaves nothing behind", async () => {
  const server = spawn(process.execPath, ["tools/start.mjs", "--port", "0"], { cwd: root });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk) => (output += String(chunk)));
  }
  const ended = once(server, "exit");
  try {
    await expect
      .poll(() => output, { timeout: 100_000 })
      .toMatch(/The page is at http:\/\/127\.0\.0\.1:\d+\//);
    const address = /http:\/\/[\d.]+:\d+\//.exec(output)?.[0] ?? "";

    const page = await fetch(address);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("Liên thế hệ tự giúp nhau");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");

    const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? "";
    const answer = await fetch(new URL(script, address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("javascript");
    const data = await fetch(new URL("data/latest.json", address));
    expect(await data.json()).toMatchObject({ figures: expect.any(Array) });

    const below = listDescendants(server.pid ?? 0);
    server.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect([server.pid ?? 0, ...below].filter(isAlive)).toEqual([]);
    await expect(fetch(address)).rejects.toThrow();
  } finally {
    server.kill("SIGKILL");
  }
});
