/** Where each generated file is kept, by its name. */
export const mapFile = (name) => new URL(`../src/data/generated/${name}`, import.meta.url);
