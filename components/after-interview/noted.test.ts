import { expect, test } from "vitest";
import { type Noted, patchOf } from "./noted";

const server: Noted = {
  notes: "Two rooms",
  wishes: { c1: "expected" },
  scores: { k1: { score: 3, words: "" } },
};

test.each<[string, Partial<Noted>, ReturnType<typeof patchOf>]>([
  ["nothing", {}, null],
  ["notes, with what they were", { notes: "Three rooms" }, { notes: { text: "Three rooms", seen: "Two rooms" } }],
  ["one wish", { wishes: { c1: "none" } }, { wishes: { c1: "none" } }],
  [
    "somebody new, and nobody who was never there",
    { wishes: { c1: "expected", c2: "optional", c3: null } },
    { wishes: { c2: "optional" } },
  ],
  ["somebody who was not there after all", { wishes: { c1: null } }, { wishes: { c1: null } }],
  [
    "a score and its words",
    { scores: { k1: { score: 4, words: "Calm" } } },
    { scores: [{ criterionId: "k1", score: 4, words: "Calm" }] },
  ],
  [
    "a score taken away",
    { scores: { k1: { score: null, words: "" } } },
    { scores: [{ criterionId: "k1", score: null, words: "" }] },
  ],
  [
    "words that wait for a score",
    { scores: { k1: { score: 3, words: "" }, k2: { score: null, words: "Calm" } } },
    null,
  ],
])("sends %s", (_, changed, patch) => {
  expect(patchOf(server, { ...server, ...changed })).toEqual(patch);
});
