const prefix = "district:";

/** The name of the district that a figure's part is; none of another part. */
export const districtOf = (part: string | undefined): string | undefined =>
  part?.startsWith(prefix) ? part.slice(prefix.length) : undefined;
