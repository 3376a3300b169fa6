import * as z from "zod";
import { schemaAddress } from "../schema-address.js";
import { schemaNotes, snapshotSchema } from "../schema.js";

/** The JSON Schema of a file, made from the writer's schema; `schema/snapshot-1.json` is its text. */
export function snapshotJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(snapshotSchema, {
    io: "input",
    metadata: schemaNotes,
    override: ({ zodSchema, jsonSchema }) => {
      // The one rule on two keys, which a schema of fields alone does not carry over.
      if (schemaNotes.get(zodSchema)?.id === "Figure") {
        jsonSchema.oneOf = [{ required: ["place"] }, { required: ["cluster"] }];
      }
    },
  });
  return { $schema, $id: schemaAddress, ...rest };
}
