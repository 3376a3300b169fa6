import { expect, test } from "vitest";
import { snapshotJsonSchema } from "./testing/snapshot-json-schema.js";

test("the published JSON Schema is the one of the writer", async () => {
  // When the format changes: `npm run schema` in packages/core writes the file anew.
  await expect(`${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    "../../schema/snapshot-1.json",
  );
});
