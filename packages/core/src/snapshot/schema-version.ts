/** The version this code writes: `1.0-draft` until the first release of 1.0.0, which may still change. */
export const schemaVersion = "1.0-draft";

/** `1.` and any minor: what a newer minor adds is optional, and passed over. */
export const schemaVersionPattern: RegExp = /^1\.\d+(-draft)?$/;
