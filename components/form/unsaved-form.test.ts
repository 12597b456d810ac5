import { expect, test } from "vitest";
import { z } from "zod";
import { fitting } from "./unsaved-form";

type Values = {
  name: string;
  done: boolean;
  ids: string[];
  wishes: Record<string, string>;
  people: { name: string }[];
};
const BLANK: Values = { name: "", done: false, ids: [], wishes: {}, people: [] };
const SHAPES = { people: z.array(z.object({ name: z.string() })) };

test("all that a form still has a place for comes back", () => {
  const typed = { name: "Dr. Marsh", done: true, ids: ["a"], wishes: { a: "none" }, people: [{ name: "Owen Tak" }] };
  expect(fitting(typed, BLANK, SHAPES)).toEqual(typed);
});

test.each([
  [{ name: 3 }],
  [{ done: "on" }],
  [{ ids: [1] }],
  [{ wishes: { a: 1 } }],
  [{ people: [{ called: "Owen Tak" }] }],
  [{ gone: "a field of an older version" }],
])("%j has no place and is left", (kept) => {
  expect(fitting({ name: "Dr. Marsh", ...kept }, BLANK, SHAPES)).toEqual("name" in kept ? {} : { name: "Dr. Marsh" });
});
