import { expect, test } from "vitest";
import { readSerial } from "./read-serial.js";

const day = (text: string) => ({ first: text, last: text, precision: "day" });

test("the 1900 system counts a 29 February 1900 that never was", () => {
  expect(readSerial(1, 1900)).toEqual(day("1900-01-01"));
  expect(readSerial(59, 1900)).toEqual(day("1900-02-28"));
  expect(readSerial(60, 1900)).toMatchObject({ code: "day-impossible" });
  expect(readSerial(61, 1900)).toEqual(day("1900-03-01"));
  expect(readSerial(43_281, 1900)).toEqual(day("2018-06-30"));
});

test("the 1904 system counts from 0", () => {
  expect(readSerial(0, 1904)).toEqual(day("1904-01-01"));
  expect(readSerial(41_819, 1904)).toEqual(day("2018-06-30"));
});

test("a number before or beyond the calendar is no day", () => {
  for (const serial of [0, -1, 1_000_000, NaN, Infinity]) {
    expect(readSerial(serial, 1900), String(serial)).toEqual({ code: "day-unreadable" });
  }
});
