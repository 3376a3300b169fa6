#!/usr/bin/env node
/**
 * How do the provinces stand beside each other, in what was published up to a day?
 *
 *   node compare-provinces.mjs --as-of YYYY-MM-DD [--measure clubs]
 *
 * Exit code 0, or 2 for a misuse.
 */
import { parseArgs } from "node:util";
import { isDay, isMeasure, measures } from "@ishc/core";
import { gazetteer, publishedFigures } from "@ishc/vietnam";
import { tellComparison } from "./tell-comparison.mjs";

const usage = "compare-provinces.mjs --as-of YYYY-MM-DD [--measure clubs]";

function misuse(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { "as-of": { type: "string" }, measure: { type: "string", default: "clubs" } },
    });
    return values;
  } catch (error) {
    return misuse(error.message);
  }
}

const { "as-of": asOf = "", measure } = readArguments();
if (!isDay(asOf)) misuse(`--as-of: "${asOf}" is no day`);
if (!isMeasure(measure)) misuse(`--measure: "${measure}" is no measure`);
if (measures[measure].kind !== "stock")
  misuse(`--measure: "${measure}" counts over a period, and periods differ`);
const facts = { gazetteer, figures: publishedFigures };
for (const line of tellComparison(facts, { measure, asOf })) console.log(line);
