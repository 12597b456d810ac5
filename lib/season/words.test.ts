import { describe, expect, it } from "vitest";
import { listWords } from "@/lib/rules/words";
import { listOf } from "./words";

describe.each([
  ["on a screen", listOf],
  ["in a rule's message", listWords],
])("names in a row %s", (_, list) => {
  it.each([
    [[], ""],
    [["Dr. Marsh"], "Dr. Marsh"],
    [["Dr. Marsh", "Dr. Tak"], "Dr. Marsh and Dr. Tak"],
    [["Dr. Marsh", "Dr. Tak", "Joan Bell"], "Dr. Marsh, Dr. Tak, and Joan Bell"],
  ])("%j", (names, words) => expect(list(names)).toBe(words));
});
