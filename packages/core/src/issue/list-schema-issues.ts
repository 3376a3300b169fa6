import type * as z from "zod";
import { issueOf } from "./issue-of.js";
import type { Issue } from "./issue.js";

/** What zod found in a file of ours, as issues with the place written as a person would: `figures[3].asOf`. */
export function listSchemaIssues(error: z.ZodError, file: "snapshot" | "tally"): readonly Issue[] {
  return error.issues.flatMap((found) =>
    found.code === "unrecognized_keys"
      ? found.keys.map((key) =>
          issueOf(`${file}-unknown-field`, { path: formatPath([...found.path, key]) }),
        )
      : [issueOf(`${file}-invalid`, { path: formatPath(found.path), expected: found.message })],
  );
}

const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, "");
