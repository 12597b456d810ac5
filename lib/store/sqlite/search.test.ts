import fc from "fast-check";
import { expect, test } from "vitest";
import { asQuery } from "./search";

test("whatever is typed is words in quotes to FTS5, or nothing", () => {
  const parts = ['"', "*", "OR", "AND", "NOT", "NEAR(", ")", "body:", "-", "^", "\0", "quiet", " ", "{", "}", "'"];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join("")),
      ),
      (typed) => {
        const query = asQuery(typed);
        expect(query === null || /^("([^"\0]|"")*"\*)( "([^"\0]|"")*"\*)*$/.test(query)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
