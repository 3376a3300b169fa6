declare const brand: unique symbol;

/** A string that only the function that checked it may make: `Brand<"Day">` is no `Brand<"PlaceId">`. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
