import { expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { Tally } from "./tally.js";
import { tallySchema, tallySchemaAddress } from "./tally-schema.js";

/** The keys of a type all the way down; brands and word lists are left aside. */
type KeysOf<T> = T extends string | number
  ? "value"
  : T extends readonly (infer Item)[]
    ? { item: KeysOf<Item> }
    : { -readonly [Key in keyof T]-?: KeysOf<Exclude<T[Key], undefined>> };

test("neither the schema nor the model has a field that the other lacks", () => {
  type Schema = Omit<z.output<typeof tallySchema>, "$schema" | "schemaVersion">;
  expectTypeOf<KeysOf<Schema>>().toEqualTypeOf<KeysOf<Tally>>();
});

test("the published JSON Schema is the one of the reader", async () => {
  const { $schema, ...rest } = z.toJSONSchema(tallySchema, { io: "input" });
  const schema = { $schema, $id: tallySchemaAddress, title: "ISHC tally", ...rest };
  // When the format changes: `npm run schema` in packages/core writes the file anew.
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../schema/tally-1.json",
  );
});
