import type * as z from "zod";
import { issueOf } from "../issue/issue-of.js";
import type { Issue } from "../issue/issue.js";

/** What zod found, as issues with the place written as a person would: `figures[3].asOf`. */
export function listSchemaIssues(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((found) =>
    found.code === "unrecognized_keys"
      ? found.keys.map((key) =>
          issueOf("snapshot-unknown-field", { path: formatPath([...found.path, key]) }),
        )
      : [issueOf("snapshot-invalid", { path: formatPath(found.path), expected: found.message })],
  );
}

const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, "");
