#!/usr/bin/env node
/**
 * Which province is this, on which day, and what is it today?
 *
 *   node which-province.mjs [--as-of YYYY-MM-DD] [--today YYYY-MM-DD] NAME...
 *   node which-province.mjs < names.txt
 *
 * Exit code 0 when every name is one place, 1 when one is not, 2 for a misuse.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isDay } from "@ishc/core";
import { gazetteer } from "@ishc/vietnam";
import { tellPlaces } from "./tell-places.mjs";

const usage = "which-province.mjs [--as-of YYYY-MM-DD] [--today YYYY-MM-DD] NAME...";

function misuse(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { "as-of": { type: "string" }, today: { type: "string" } },
    });
  } catch (error) {
    return misuse(error.message);
  }
}

const { values, positionals } = readArguments();
for (const [option, day] of Object.entries(values)) {
  if (!isDay(day)) misuse(`--${option}: "${day}" is no day`);
}
if (positionals.length === 0 && process.stdin.isTTY) misuse("No name.");
const names =
  positionals.length > 0
    ? positionals
    : readFileSync(0, "utf8")
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "");
// The day of the reader in Viet Nam; only the program knows it, the library never asks a clock.
const today =
  values.today ??
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

const answers = tellPlaces(gazetteer, names, { asOf: values["as-of"], today });
for (const { text } of answers) console.log(text);
process.exitCode = answers.every(({ isOne }) => isOne) ? 0 : 1;
