/** The name of format 1 in a file; its JSON Schema has it as `$id`. Never fetched. */
export const schemaAddress = "https://ishc.example/schema/snapshot-1.json";
