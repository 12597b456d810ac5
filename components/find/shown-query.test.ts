import fc from "fast-check";
import { expect, test } from "vitest";
import { CHECKED, EVERYTHING, ORDERS, POSITIONS, type Shown, WHICH } from "./filters";
import { readShown, writeShown } from "./shown-query";

const oneOf = <Key extends string>(words: Record<Key, string>) => fc.constantFrom(...(Object.keys(words) as Key[]));
const anyShown: fc.Arbitrary<Shown> = fc.record({
  which: oneOf(WHICH),
  state: fc.constantFrom("", "OH", "Île & Co."),
  positions: oneOf(POSITIONS),
  checked: oneOf(CHECKED),
  otherTracks: fc.boolean(),
  order: oneOf(ORDERS),
});

test("whatever is shown comes back from its address, beside what else that holds", () => {
  fc.assert(
    fc.property(anyShown, anyShown, (before, shown) => {
      const query = writeShown(shown, writeShown(before, new URLSearchParams("pick=p1")));
      const read = new URLSearchParams(query.toString());
      expect(readShown(read)).toEqual(shown);
      expect(read.get("pick")).toBe("p1");
    }),
  );
});

test("the list as it opens has an address without a query", () => {
  expect(writeShown(EVERYTHING).toString()).toBe("");
  expect(writeShown({ ...EVERYTHING, state: "OH", otherTracks: true, order: "name" }).toString()).toBe(
    "state=OH&order=name&tracks=all",
  );
});

test("an address that names no choice there is shows everything", () => {
  expect(readShown(new URLSearchParams("which=constructor&positions=9&checked=&order=rank&tracks=some"))).toEqual(
    EVERYTHING,
  );
});
