import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactWish, contactWishes } from "@/lib/rules/contact-wish";
import { ASKS, ASKS_NOTHING, UNSEEN_ASKS, UNSEEN_ASKS_NOTHING } from "@/lib/rules/contact-wish.fixture";
import { cpuMs } from "@/lib/rules/cpu.fixture";

it.each(ASKS)("%j asks it: %s", (text, policy) => {
  expect(contactWishes(text)).toMatchObject([{ policy }]);
});

it.each(ASKS_NOTHING)("%j does not", (text) => {
  expect(contactWishes(text)).toEqual([]);
});

describe("of sentences that it was not made with", () => {
  // 22 of the first 24 and none wrongly when it was first run on them. Of two further lots, now among those it was made with, it
  // first read 30 of 44, and 5 of 46 wrongly.
  it("misses one in ten at most, and gives the right policy", () => {
    const found = UNSEEN_ASKS.filter(([text, policy]) => contactWish(text)?.policy === policy);
    expect(found.length / UNSEEN_ASKS.length).toBeGreaterThan(0.9);
  });

  it("finds none where none is", () => {
    expect(UNSEEN_ASKS_NOTHING.filter((text) => contactWish(text) !== null)).toEqual([]);
  });
});

describe("a mail", () => {
  it("gives the exact words, and those in them that ask", () => {
    const text =
      "Dear Jordan,\n\nIt was good to meet you. Please do not\nsend thank-you notes.\n\nBest,\nDr. Paul Whitcomb";
    const [wish, ...more] = contactWishes(text);
    expect(more).toEqual([]);
    expect(wish).toMatchObject({ policy: "no-post-interview", text: "Please do not\nsend thank-you notes." });
    expect(text.slice(wish?.start, wish?.end)).toBe(wish?.text);
    expect(text.slice(wish?.asked.start, wish?.asked.end)).toMatch(/do not\nsend thank-you/);
  });

  it("gives the half of a sentence that asks it", () => {
    const text = "We will not be able to rank you, and please do not contact us again.";
    expect(contactWishes(text).map(({ text }) => text)).toEqual(["please do not contact us again."]);
  });

  it("asks the strictest that it asks anywhere", () => {
    const text = "Thank-you notes are discouraged. Please do not contact the program at all.";
    expect(contactWishes(text).map(({ policy }) => policy)).toEqual(["no-post-interview", "no-contact"]);
    expect(contactWish(text)?.text).toBe("Please do not contact the program at all.");
  });

  it.each([
    "On Mon, Jan 4, 2027 at 9:12 AM Dr. Osei wrote:\n> Please do not contact us again.",
    "Thanks.\n\n-----Original Message-----\nThank-you notes are discouraged.",
    "",
    " \n\t",
  ])("leaves out what the program did not say: %j", (text) => {
    expect(contactWish(text)).toBeNull();
  });

  it("is read through markup, curly quotes and odd spaces", () => {
    expect(contactWish("<p>Please don&rsquo;t&nbsp;<b>contact</b> us again.</p>")?.policy).toBe("no-contact");
  });
});

const WORDS =
  "we you please do not contact send us notes thank after interview no policy to , . ? ! \u{1f642} “ \n > your ask".split(
    " ",
  );

it("never throws, and its spans lie inside the text, in order, and cut no character", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { start, end, asked, text: words } of contactWishes(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(asked.end).toBeGreaterThan(asked.start);
        expect(text.slice(start, end)).toBe(words);
        expect(words.isWellFormed()).toBe(text.isWellFormed());
        before = start;
      }
    }),
  );
});

it.each([
  ["words it knows", "please do not send us thank you notes after the interview "],
  ["passed over words", "please kindly also "],
  ["letters without a break", "a"],
  ["brackets", "[("],
  ["nested quotes", ">> “"],
  ["one word it knows", "not "],
])("reads a megabyte of %s in bounded time", (_, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuMs(() => contactWishes(text))).toBeLessThan(4_000);
});
