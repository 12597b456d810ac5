import { expect, test } from "vitest";
import { textsIn, withIds } from "./with-ids";

const ids = new Map([["made-here", "c7"]]);

test.each<[what: string, input: Record<string, unknown>, is: Record<string, unknown>]>([
  [
    "a wish about somebody",
    { id: "i1", wishes: { "made-here": "expected", c1: null } },
    { id: "i1", wishes: { c7: "expected", c1: null } },
  ],
  [
    "a line about somebody",
    { id: "made-here", line: "Calm", submission: "s1" },
    { id: "c7", line: "Calm", submission: "s1" },
  ],
  ["whom a message went to", { recipients: ["c1", "made-here"] }, { recipients: ["c1", "c7"] }],
  [
    "a letter marked as sent",
    { draft: null, message: { recipients: ["made-here"], submission: "made-here" } },
    { draft: null, message: { recipients: ["c7"], submission: "made-here" } },
  ],
  [
    "the person: sent under the same submission as ever",
    { name: "Dr. Nakata", submission: "made-here" },
    { name: "Dr. Nakata", submission: "made-here" },
  ],
])("%s", (_what, input, is) => {
  const before = structuredClone(input);
  expect(withIds(input, ids)).toEqual(is);
  expect(withIds(input, new Map())).toEqual(before);
  expect(input).toEqual(before);
});

test("finds every text, names of fields too", () => {
  expect(textsIn({ wishes: { a: "expected" }, to: ["b", 3, null] })).toEqual(["wishes", "a", "expected", "to", "b"]);
});
