import { describe, expect, it } from "vitest";
import { listOf } from "./words";

describe("names in a row", () => {
  it.each([
    [[], ""],
    [["Dr. Marsh"], "Dr. Marsh"],
    [["Dr. Marsh", "Dr. Tak"], "Dr. Marsh and Dr. Tak"],
    [["Dr. Marsh", "Dr. Tak", "Joan Bell"], "Dr. Marsh, Dr. Tak, and Joan Bell"],
  ])("%j", (names, words) => expect(listOf(names)).toBe(words));
});
