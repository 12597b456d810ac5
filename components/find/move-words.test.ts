import { expect, test } from "vitest";
import type { Band } from "@/lib/fit/lines";
import { moveWords } from "./move-words";

const stand = (name: string, place: number, band: Band = "meets") => ({ name, place, section: band });
const duke = (place: number, band?: Band) => ({ at: stand("Duke", place, band), first: stand("Yale", 1) });

test.each([
  ["up", duke(5), duke(2), "Duke moved up to 2 of 88."],
  ["down", duke(2), duke(5), "Duke moved down to 5 of 88."],
  ["to another band, though its place is the same", duke(5), duke(5, "ties"), "Duke moved to Strong ties, 5 of 88."],
  ["nowhere", duke(5), duke(5), null],
  ["another program is looked at", duke(5), { at: stand("Yale", 1), first: stand("Yale", 1) }, null],
  [
    "none is looked at: the first",
    { at: null, first: stand("Yale", 1) },
    { at: null, first: stand("Duke", 1, "ties") },
    "First is Duke, Strong ties.",
  ],
  [
    "none is looked at, the first is the same",
    { at: null, first: stand("Yale", 1) },
    { at: null, first: stand("Yale", 1) },
    null,
  ],
  ["an empty list", { at: null, first: stand("Yale", 1) }, { at: null, first: null }, null],
] as const)("%s", (_, was, is, words) => {
  expect(moveWords(was, is, 88)).toBe(words);
});
