import type { Scheme, Source } from "@ishc/core";
import { scheme1336, scheme1336Sources } from "./scheme-1336.js";
import { scheme1533, scheme1533Sources } from "./scheme-1533.js";
import { scheme1648, scheme1648Sources } from "./scheme-1648.js";

/** The three national schemes (Đề án), oldest first; their windows neither overlap nor leave a gap. */
export const schemes: readonly Scheme[] = [scheme1533, scheme1336, scheme1648];

/** Where their targets were read. */
export const schemeSources: readonly Source[] = [
  ...scheme1533Sources,
  ...scheme1336Sources,
  ...scheme1648Sources,
];
