import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One answer of the test's own site. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  /** How long the site takes to answer. */
  readonly delayMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const typeOf = (path: string) =>
  path.endsWith(".js")
    ? "text/javascript; charset=utf-8"
    : path.endsWith(".json")
      ? "application/json; charset=utf-8"
      : "text/html; charset=utf-8";

/** What a path answers: a text, an answer, or one answer after the other, the last for ever. */
export type Answers = string | Answer | readonly Answer[];

const pick = (answers: Answers | undefined, path: string, earlierCount: number): Answer => {
  if (answers === undefined) return { status: path === "/favicon.ico" ? 204 : 404, body: "" };
  if (typeof answers === "string") return { body: answers };
  if (!("length" in answers)) return answers;
  return answers[Math.min(earlierCount, answers.length - 1)] ?? { body: "" };
};

/** Serves fixed answers by path on a free port of this machine. */
export async function serve(answersByPath: Readonly<Record<string, Answers>>): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    const earlierCount = requests.filter((earlier) => earlier === path).length;
    const answer = pick(answersByPath[path], path, earlierCount);
    if (path !== "/favicon.ico") requests.push(path);
    setTimeout(() => {
      response.writeHead(answer.status ?? 200, {
        "Content-Type": answer.type ?? typeOf(path),
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
        ...answer.headers,
      });
      response.end(answer.body);
    }, answer.delayMs ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
