import { expect, it } from "vitest";
import { writeHref, writeInstead } from "./write-href";

it("has an address for what is known", () => {
  expect(writeHref({})).toBe("/write");
  expect(writeHref({ program: "p1", kind: "update", to: ["c1", "c2"], interview: null })).toBe(
    "/write?program=p1&kind=update&to=c1%2Cc2",
  );
});

it("writes what would be logged, where it is a message that one sends", () => {
  expect(writeInstead({ programId: "p1", kind: "reply", recipients: ["c1"], inReplyTo: "m1" })).toBe(
    "/write?program=p1&kind=reply&reply=m1&to=c1",
  );
  expect(writeInstead({ programId: "p1", kind: "question" })).toBeNull();
  expect(writeInstead({ kind: "update" })).toBeNull();
});
