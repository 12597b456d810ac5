import { describe, expect, it, test } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { readSeasonFile, writeSeasonFile } from "./file";
import { IMPORT_LIMITS } from "./file-limits";
import { beyondBounds } from "./json-bounds";
import { sampleSeason } from "./sample";

const bounds = { depth: 3, values: 10, fields: 2 };

describe("a JSON text", () => {
  it.each([
    ["{}", null],
    ['{"a":[1,{"b":2}]}', null],
    ["[[[1]]]", null],
    ["[[[[1]]]]", "is nested more than 3 levels deep, which is the limit"],
    ['{"a":1,"b":2}', null],
    ['{"a":1,"b":2,"c":3}', "has an object of more than 2 fields, which is the limit"],
    ['[{"a":1,"b":2},{"a":1,"b":2}]', null],
    ["[1,2,3,4,5,6,7,8,9,10]", null],
    ["[1,2,3,4,5,6,7,8,9,10,11]", "holds more than 10 values, which is the limit"],
    // What stands in a string is text.
    ['{"a":"[[[[,,,,,,,,,,,,"}', null],
    ['{"a":"\\\\\\"[[[[","b":"\\\\"}', null],
    ['["a\\\\",[[[1]]]]', "is nested more than 3 levels deep, which is the limit"],
    // What is no JSON is the parser's to refuse.
    ['{"a', null],
    ["]]]]", null],
  ])("%s", (text, found) => expect(beyondBounds(text, bounds)).toBe(found));
});

test("the sample season is well within the limits of an import", () => {
  expect(readSeasonFile(writeSeasonFile(sampleSeason(0, "America/New_York")), IMPORT_LIMITS).ok).toBe(true);
});

describe("a hostile file is refused for less than it costs to read a whole one", () => {
  const megabytes = 25;
  const long = (piece: string) => piece.repeat(Math.floor((megabytes * 2 ** 20) / piece.length));
  const fields = Array.from({ length: 1_000_000 }, (_, n) => `"field${n}":1`).join();
  it.each([
    ["brackets", long("[")],
    ["objects", long('{"a":')],
    ["unknown fields", `{"format":"season","version":1,${fields}}`],
    ["numbers", `{"format":"season","version":1,"programs":[${long("1,")}1]}`],
  ])("%s", (_, text) => {
    const whole = cpuMs(() => JSON.parse(`"${"x".repeat(megabytes * 2 ** 20)}"`));
    const refused = cpuMs(() => {
      const read = readSeasonFile(text, IMPORT_LIMITS);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.problems).toHaveLength(1);
    });
    // A pass over the text, as reading the longest string is; parsing it took hundreds of times as long.
    expect(refused).toBeLessThan(60 * Math.max(whole, 10));
  });
});
