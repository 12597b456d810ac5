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

it("gives back what is the same in rows that follow each other, and tells it once", () => {
  const rows = ["a", "b", "c", "d"].map((id) => ({
    id,
    track: id === "c" ? "independent" : "integrated",
    said: { at: 5, words: "Reply" },
    aliases: [] as string[],
    none: id === "d" ? null : {},
  }));
  const text = packed(rows);
  expect(unpacked(text)).toEqual(rows);
  expect(text.match(/Reply/g)).toHaveLength(1);
  expect(text.match(/integrated/g)).toHaveLength(2);
  const [first, second] = unpacked<(typeof rows)[number]>(text);
  expect(first?.said).not.toBe(second?.said);
});

it("gives back what stands twice in a row, and tells it once", () => {
  const name = "Harlow–St. Anne University";
  const rows = [
    { id: "a", name, shortName: name, aliases: [name] },
    { id: "b", name: "Tidewater Health", shortName: "Tidewater Health", aliases: [] },
    { id: "c", name: "Tidewater Health", shortName: "Tidewater", aliases: [] },
  ];
  const text = packed(rows);
  expect(unpacked(text)).toEqual(rows);
  expect(text.match(/Tidewater Health/g)).toHaveLength(1);
});

it("has none of the quotation marks that a script would have to escape", () => {
  const text = packed([{ id: "a", name: "Harlow" }]);
  expect(text).not.toContain('"');
  expect(text).toContain("Harlow");
});

it("keeps letters of every script, and half of a character that stands alone", () => {
  const rows = [{ name: "Zoë’s “Straße” 東京 🩻, O'Neil", half: "\ud83e", bare: "\ufeff" }];
  expect(unpacked(packed(rows))).toEqual(rows);
});

it("is empty where there are no rows", () => {
  expect(unpacked(packed([]))).toEqual([]);
});

it("tells a list from a text that reads like one, and a number from its digits", () => {
  const rows = [
    { one: ["long enough"], other: '["long enough"]', number: 1_700_000_000_000, digits: "1700000000000" },
    { one: '["long enough"]', other: ["long enough"], number: "1700000000000", digits: 1_700_000_000_000 },
    { one: '\0["long enough"]', other: ["long enough"], number: "1700000000000", digits: null },
  ];
  expect(unpacked(packed(rows))).toEqual(rows);
});

it("gives the very same rows for the same text, which nobody can change", () => {
  const text = packed([{ id: "a", ties: [{ says: "You know Dr. O'Neil" }] }]);
  const rows = unpacked<{ id: string; ties: { says: string }[] }>(text);
  expect(unpacked(`${text}`)).toBe(rows);
  expect(() => rows[0]?.ties.pop()).toThrow(TypeError);
  expect(() => Object.assign(rows[0] ?? {}, { id: "b" })).toThrow(TypeError);
});

it("forgets the rows that were asked for longest ago once the texts are many", () => {
  const textOf = (letter: string) => packed([{ id: letter.repeat(400_000) }]);
  const [a, b, c] = ["a", "b", "c"].map(textOf) as [string, string, string];
  const first = unpacked(a);
  const second = unpacked(b);
  expect(unpacked(a)).toBe(first);
  unpacked(c);
  expect(unpacked(a)).toBe(first);
  expect(unpacked(b)).not.toBe(second);
});
