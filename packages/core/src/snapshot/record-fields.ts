import { records } from "./records.js";

/**
 * A field of a record: the type of its value, its key, and what a missing one means: nothing where that is
 * empty; where there is no such text, the field must be there.
 */
export type Field = readonly [type: string, key: string, fallback?: string];

/** The lines of `records` taken apart, once: a file repeats a few records hundreds of times. */
export const recordFields: Record<string, readonly Field[]> = {};
for (const [name, line] of Object.entries(records))
  recordFields[name] = line.split(" ").map((field) => {
    const [key, type = "text"] = field.split(":") as [string, string?];
    return [type, ...key.split("?")] as unknown as Field;
  });
