import { expect, it } from "vitest";
import { packed, unpacked } from "./packed";

it("gives back what it packed, and names each field once", () => {
  const rows = [
    { id: "a", name: 'One "quoted"', rank: 1, last: { words: "Reply", at: 5 }, aliases: [] as string[] },
    { id: "b", name: "Two", rank: null, last: null, aliases: ["B"] },
  ];
  const text = packed(rows);
  expect(unpacked(text)).toEqual(rows);
  expect(text.match(/aliases/g)).toHaveLength(1);
});

it("is empty where there are no rows", () => {
  expect(unpacked(packed([]))).toEqual([]);
});
