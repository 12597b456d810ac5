import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { decode } from "@/lib/rules/decode";
import { statementKinds } from "@/lib/rules/statements";

const said = (text: string) => decode(text).statements.map(({ signal, text: words }) => [signal, words]);

describe("every signal", () => {
  it.each(statementKinds.map((signal) => [signal.id, signal] as const))(
    "%s says what it means and shows it",
    (id, signal) => {
      expect(`${signal.title}${signal.meaning}${signal.advice ?? ""}`).not.toContain("!");
      expect(signal.meaning).toMatch(/\.$/);
      expect(signal.meaning.toLowerCase()).not.toContain("guaranteed");
      expect(signal.boundary).toBe(signal.advice !== null);
      for (const { text, fires } of signal.examples)
        expect([text, decode(text).statements.some((statement) => statement.signal === id)]).toEqual([text, fires]);
    },
  );
});

const asked = (text: string) => decode(text).statements.map(({ signal }) => signal);

it.each([
  ["Would it be fair to assume we're the program you like most?", "asks-rank"],
  ["How many programs have you put above us?", "asks-rank"],
  ["Which other programs have you interviewed at?", "asks-others"],
])("a question about this program and others is about the likelier: %j is %s", (text, signal) => {
  expect(asked(text)).toEqual([signal]);
});

it.each(["We do not want to know where we are on your list.", "No one here may ask where you are ranking us."])(
  "what says that nothing is asked asks nothing, whatever it resembles: %j",
  (text) => {
    expect(asked(text)).not.toContain("asks-rank");
  },
);

describe("a reply", () => {
  it("is read statement by statement, in the order of the text", () => {
    const text =
      "Dear Jordan,\n\nIt was a pleasure to meet you. We will be ranking\nyou highly. How will you rank us?\n\nBest,\nDr. Paul Whitcomb";
    expect(decode(text).statements).toEqual(
      [
        {
          signal: "courtesy",
          strength: 1,
          start: 14,
          end: 44,
          text: "It was a pleasure to meet you.",
          boundary: false,
        },
        {
          signal: "rank-highly",
          strength: 3,
          start: 45,
          end: 81,
          text: "We will be ranking\nyou highly.",
          boundary: false,
        },
        { signal: "asks-rank", strength: null, start: 82, end: 103, text: "How will you rank us?", boundary: true },
      ].map((statement) => {
        const start = text.indexOf(statement.text);
        return { ...statement, start, end: start + statement.text.length };
      }),
    );
  });

  it("is read clause by clause where a sentence says two things", () => {
    expect(said("We will rank you highly, and could you tell us where we fall on your list?")).toEqual([
      ["rank-highly", "We will rank you highly"],
      ["asks-rank", "could you tell us where we fall on your list?"],
    ]);
  });

  it("carries the strongest of a ladder alone", () => {
    expect(said("We loved meeting you and will rank you highly.").map(([signal]) => signal)).toEqual(["rank-highly"]);
  });

  it.each([
    ["On Mon, Jan 4, 2027 at 9:12 AM Jordan Reyes wrote:\n> How will you rank me?\n> You are my first choice.", []],
    ["Thanks.\n\n-----Original Message-----\nWe will rank you highly.", []],
    ["", []],
    [" \n\t", []],
    ["We do not ask how you will rank us.", []],
    ["You need not tell us where else you interviewed.", []],
    ["We never say that an applicant is ranked highly.", []],
  ])("leaves out what the program did not say: %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("reads curly quotes, markup and odd spaces", () => {
    expect(said("<p>We&rsquo;ll rank you&nbsp;<b>highly</b>.</p>").map(([signal]) => signal)).toEqual(["rank-highly"]);
    expect(said("You’ll be ranked to\u00a0match.").map(([signal]) => signal)).toEqual(["ranked-to-match"]);
  });
});

const WORDS =
  "we you will rank us first highly match if place sign not list , . ? ! \u{1f642} “ \n > your commit".split(" ");

it("never throws, and its spans lie inside the text, in order, and cut no character", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { start, end, text: words } of decode(text).statements) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        expect(words.isWellFormed()).toBe(text.isWellFormed());
        before = start;
      }
    }),
  );
});

it.each([
  ["words it knows", "we will rank you first if you match us "],
  ["letters without a break", "a"],
  ["brackets", "[("],
  ["dots", "."],
  ["spaces", " "],
  ["nested quotes", ">> “"],
  ["one word it knows", "rank "],
])("reads a megabyte of %s in bounded time", (_, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuMs(() => decode(text))).toBeLessThan(4_000);
});
