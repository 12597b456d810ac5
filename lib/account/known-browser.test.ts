import { expect, test } from "vitest";
import { browserMark, knownBrowser } from "./known-browser";

const secret = "a secret for tests, longer than needed";
const email = "maya@example.org";

test("a mark is known for the address that it was made for, and for no other", () => {
  const mark = browserMark(email, secret);
  expect(knownBrowser(mark, email, secret)).toBe(mark.split(".")[0]);
  expect(knownBrowser(mark, "other@example.org", secret)).toBeNull();
  expect(knownBrowser(mark, email, `${secret} changed`)).toBeNull();
});

test.each([undefined, "", ".", "made.up", "a.b.c", browserMark(email, secret).replace(/^./, "x")])(
  "%j is no mark",
  (mark) => {
    expect(knownBrowser(mark, email, secret)).toBeNull();
  },
);
