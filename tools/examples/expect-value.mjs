import { AssertionError } from "node:assert";
import { inspect, isDeepStrictEqual } from "node:util";

/** Stands for `…` in an expected value: what follows is not compared. */
export const rest = Symbol("…");

const isObject = (value) => typeof value === "object" && value !== null;

const matches = (actual, expected) => {
  if (expected === rest) return true;
  if (Array.isArray(expected) && expected.at(-1) === rest) {
    const known = expected.slice(0, -1);
    return (
      Array.isArray(actual) &&
      actual.length >= known.length &&
      known.every((one, index) => matches(actual[index], one))
    );
  }
  if (isObject(expected) && isObject(actual) && !Array.isArray(expected)) {
    const keys = Object.keys(expected);
    return (
      keys.every((key) => Object.hasOwn(actual, key) && matches(actual[key], expected[key])) &&
      (expected[rest] === true || Object.keys(actual).length === keys.length)
    );
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one, index) => matches(actual[index], one))
    );
  }
  return isDeepStrictEqual(actual, expected);
};

/** Fails when a value is not what the comment beside it says. */
export function expectValue(actual, expected, line) {
  if (matches(actual, expected)) return;
  const shown = (value) => inspect(value, { depth: 6, breakLength: 100 });
  throw new AssertionError({
    message: `line ${line}: the comment says ${shown(expected)}, the code gives ${shown(actual)}`,
    actual,
    expected,
  });
}

/** Fails when what should throw the named error does not. */
export async function expectError(action, errorName, line) {
  try {
    await action();
  } catch (error) {
    if (error.name === errorName || error.constructor.name === errorName) return;
    throw new AssertionError({ message: `line ${line}: threw ${error.name}, not ${errorName}` });
  }
  throw new AssertionError({ message: `line ${line}: threw nothing, not ${errorName}` });
}
