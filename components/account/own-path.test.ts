import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/programs/p1?show=all#people", "/programs/p1?show=all#people"],
  ["/today", "/today"],
  [undefined, "/today"],
  ["", "/today"],
  ["today", "/today"],
  ["https://elsewhere.example/", "/today"],
  ["javascript:alert(1)", "/today"],
  ["//elsewhere.example", "/today"],
  ["/\\elsewhere.example", "/today"],
  ["/\t/elsewhere.example", "/today"],
  ["/.//elsewhere.example", "/today"],
  ["/a/..//elsewhere.example", "/today"],
])("%j leads to %s", (next, path) => {
  expect(ownPath(next)).toBe(path);
});
