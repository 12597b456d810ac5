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

it("gives back the objects within rows, and names each of their fields once", () => {
  const rows = [
    {
      id: "a",
      ties: [{ field: "contact", says: "You know Dr. O'Neil", strong: false }],
      more: { deep: [{ of: null }] },
    },
    { id: "b", ties: [{ field: "rotation", says: "Rotation there", strong: true }], more: {} },
  ];
  const text = packed(rows);
  expect(unpacked(text)).toEqual(rows);
  expect(text.match(/strong/g)).toHaveLength(1);
});

it("has none of the quotation marks that a script would have to escape", () => {
  const text = packed([{ id: "a", name: "Harlow" }]);
  expect(text).not.toContain('"');
  expect(text).toContain("Harlow");
});

it("is empty where there are no rows", () => {
  expect(unpacked(packed([]))).toEqual([]);
});
