export const mapModes = ["count", "ratio", "published", "members"] as const;

/**
 * What a map shows of its regions: a number, a number against their own target, whether a number is
 * published, or whether they are named (a cluster, a choice).
 */
export type MapMode = (typeof mapModes)[number];
