import { describe, expect, it } from "vitest";
import { CORPUS_NOW, corpusSeason } from "@/lib/rules/corpus/season";
import { gather } from "@/lib/rules/gather";
import { draft } from "@/lib/rules/wording/draft-builder";
import { lacksSpecificsRule } from "@/lib/rules/wording/lacks-specifics";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";

const PLAIN = "Thank you for the day. I enjoyed meeting everybody.";
const marked = (body: string, fields = {}, made: Season = corpusSeason()) =>
  lacksSpecificsRule
    .check(draft({ body, ...fields }), gather(made, instantMs(CORPUS_NOW)))
    .map(({ start, end }) => body.slice(start, end));

it("marks a letter that would fit any program, whole", () => {
  expect(marked(`\n${PLAIN}\n\nBest,\nJordan Reyes `)).toEqual([`${PLAIN}\n\nBest,\nJordan Reyes`]);
});

it.each([
  ["its name", "I like Lakeshore."],
  ["its name in lower case", "i like lakeshore"],
  ["an alias", "I like LUH."],
  ["a person in the greeting", "Dear Dr. Osei, thank you."],
  ["a person after a title", "I met dr whitfield."],
  ["its city", "I would love to live in chicago."],
  ["its state by code", "My parents live in IL."],
  ["its state by name", "My parents live in Illinois."],
  ["its notes", "The anomalies clinic was new to me."],
  ["the interview's notes, in another form", "I have hiked since then."],
])("leaves a letter alone that holds %s", (_, body) => {
  expect(marked(body)).toEqual([]);
});

it("reads the subject too", () => {
  expect(marked(PLAIN, { subject: "After my day at Lakeshore" })).toEqual([]);
});

it.each([
  ["what other programs are called and where they are", "Tidewater is in Norfolk."],
  [
    "words that notes have and every letter has",
    "Your residents talked about vascular embolization and showed strong health.",
  ],
  ["what stands in quoted mail", `${PLAIN}\n\n> Thank you for visiting Lakeshore.`],
])("does not count %s", (_, body) => {
  expect(marked(body)).toHaveLength(1);
});

it.each(["logistics", "reply", "intent-release", "rotation"] as const)("says nothing of a %s", (kind) => {
  expect(marked(PLAIN, { kind })).toEqual([]);
});

it.each(["", " \n", "> only quoted"])("says nothing of a letter without words: %j", (body) => {
  expect(marked(body)).toEqual([]);
});

describe("names that are everyday words", () => {
  const made = season()
    .program("p1", { name: "Hope Hospital", city: "Reading" })
    .contact("c1", "p1", { name: "Dr. Will Long" })
    .build();

  it.each(["I hope to read on. Will it be long?", "Hope you are well.", "Dear Dr., I hope so."])(
    "do not count in %j",
    (body) => {
      expect(marked(body, {}, made)).toHaveLength(1);
    },
  );

  it.each(["I like Hope a lot.", "Dear Dr. Long, hello.", "thank you dr long"])("count in %j", (body) => {
    expect(marked(body, {}, made)).toEqual([]);
  });
});

it.each(["Dr. ", "hike ", "illinois-", "\n", "("])("reads a megabyte of %j", (piece) => {
  const took = () => {
    const before = process.cpuUsage();
    marked(piece.repeat(1_000_000 / piece.length));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  let least = took();
  // What else the machine did in the middle of it slows one run, never all of them.
  for (let more = 0; more < 2 && least >= 1_500; more += 1) least = Math.min(least, took());
  expect(least).toBeLessThan(1_500);
});
