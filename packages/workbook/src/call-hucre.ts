import { FileProblem } from "./file-problem.js";

/**
 * Calls a reader of hucre. On damaged bytes it throws errors of its own and, deeper in, whatever the
 * engine throws; to the sender of the file all of them say the same.
 */
export async function callHucre<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const problem = new FileProblem("file-broken");
    problem.cause = cause;
    throw problem;
  }
}
