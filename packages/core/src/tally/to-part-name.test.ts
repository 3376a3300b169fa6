import { expect, test } from "vitest";
import { toPartName } from "./to-part-name.js";

test.each([
  ["huyện Cao Lộc", "huyen-cao-loc"],
  ["H. Cao Lộc", "huyen-cao-loc"],
  ["H.Cao Lộc", "huyen-cao-loc"],
  ["  TX Sa Đéc ", "thi-xa-sa-dec"],
  ["TP. Cao Lãnh", "thanh-pho-cao-lanh"],
  ["Quận 1", "quan-1"],
  ["Q.1", "quan-1"],
  ["Cao Lộc", "cao-loc"],
  ["Phan Rang – Tháp Chàm", "phan-rang-thap-cham"],
])("%s is written %s", (typed, name) => {
  expect(toPartName(typed)).toBe(name);
  expect(toPartName(typed.normalize("NFD"))).toBe(name);
});
