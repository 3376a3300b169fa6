import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { SnapshotParts } from "./build-snapshot.js";
import type { snapshotPartsSchema, snapshotSchema } from "./schema.js";
import type { Snapshot, SnapshotIssue } from "./snapshot.js";

/** The keys of a type all the way down; brands and word lists are left aside. */
type KeysOf<T> = T extends string | number | boolean | null
  ? "value"
  : T extends readonly (infer Item)[]
    ? { item: KeysOf<Item> }
    : T extends object
      ? string extends keyof T
        ? "dictionary"
        : { -readonly [Key in keyof T]-?: KeysOf<Exclude<T[Key], undefined>> }
      : never;

test("neither the schema nor the model has a field that the other lacks", () => {
  type Model = Omit<Snapshot, "issues" | "issueCounts"> & {
    // Where an issue stood in an office's file is not published.
    issues: readonly Omit<SnapshotIssue, "at">[];
  };
  type Schema = Omit<z.output<typeof snapshotSchema>, "issueCounts">;
  expectTypeOf<KeysOf<Schema>>().toEqualTypeOf<KeysOf<Model>>();
  expectTypeOf<keyof z.input<typeof snapshotPartsSchema>>().toEqualTypeOf<keyof SnapshotParts>();
});
