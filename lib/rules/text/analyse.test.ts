import { describe, expect, it } from "vitest";
import { analyse } from "@/lib/rules/text/analyse";

const sentences = (text: string) => analyse(text).map(({ start, end }) => text.slice(start, end));
const words = (text: string) => analyse(text).flatMap((sentence) => sentence.words.map((word) => word.text));

describe("sentences", () => {
  it.each([
    [
      "Dr. Osei met us. St. Anne vs. Mt. Hope was close. See No. 1 first.",
      ["Dr. Osei met us.", "St. Anne vs. Mt. Hope was close.", "See No. 1 first."],
    ],
    ["I met J. Smith, M.D. and Prof. Tak.", ["I met J. Smith, M.D. and Prof. Tak."]],
    ["You are #1. I mean it!", ["You are #1.", "I mean it!"]],
    [
      "I will be ranking\nyour program\r\nfirst. Thanks again.",
      ["I will be ranking\nyour program\r\nfirst.", "Thanks again."],
    ],
    ["First paragraph\n\nSecond paragraph", ["First paragraph", "Second paragraph"]],
    ["Three things:\n- the clinic\n- the case mix", ["Three things:", "- the clinic", "- the case mix"]],
    ["<p>One line.</p><p>Two&nbsp;lines.<br>Still two</p>", ["One line.", "Two&nbsp;lines.", "Still two"]],
    ["", []],
    [" \n\t\n", []],
  ])("of %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["lines marked as quoted", "My words.\n> Your words.\n>> Older words.\nMine again."],
    [
      "an answer above",
      "My words.\nMine again.\n\nOn Mon, Jan 4, 2027 at 9:12 AM Dr. Osei <osei@lakeshore.example> wrote:\nYour words.\nMore of yours.",
    ],
    [
      "an answer below",
      "On Mon, Jan 4, 2027 at 9:12 AM Dr. Osei\n<osei@lakeshore.example> wrote:\n> Your words.\n\nMy words.\nMine again.",
    ],
    ["a header within a line", "My words. Mine again. On Mon, Jan 4, 2027 at 9:12 AM Dr. Osei wrote: Your words."],
    ["an original message", "My words.\nMine again.\n-----Original Message-----\nYour words."],
    ["a header block", "My words.\nMine again.\n\nFrom: Dr. Osei\nSent: Monday\nTo: Jordan\n\nYour words."],
    ["a quotation in HTML", "<div>My words.</div><div>Mine again.</div><blockquote>Your <b>words</b>.</blockquote>"],
    [
      "a signature",
      "My words.\nMine again.\n\nBest regards,\nJordan Reyes\nMeridian Island School of Medicine\n555 0100",
    ],
    ["a signature mark", "My words.\nMine again.\n-- \nJordan Reyes"],
  ])("are the writer's own: without %s", (_, text) => {
    expect(sentences(text).join(" ").replace(/\s+/g, " ")).toBe("My words. Mine again.");
  });

  it("include a postscript and what follows a closing in full sentences", () => {
    expect(sentences("Thanks.\n\nBest,\nJordan\n\nP.S. You are first.")).toEqual(["Thanks.", "P.S.", "You are first."]);
    expect(sentences("Thank you\nYou are my number one")).toEqual(["You are my number one"]);
  });
});

describe("words", () => {
  it.each([
    ["You’re my ＃１ choice", ["you", "are", "my", "#1", "choice"]],
    ["No. 1, number one, # 1, #1, 1st", ["#1", ",", "#1", ",", "#1", ",", "#1", ",", "first"]],
    [
      "I can't, won't, don’t and wouldn't",
      ["i", "can", "not", ",", "will", "not", ",", "do", "not", "and", "would", "not"],
    ],
    ["the hospital's first-rate team", ["the", "hospital", "'s", "first", "rate", "team"]],
    ["my fi\u00adrst cho\u200bice", ["my", "first", "choice"]],
    ["my first choice", ["my", "first", "choice"]],
    ["ur my frist choise", ["you", "are", "my", "first", "choice"]],
    ["one - two", ["one", "—", "two"]],
    ["𝗳𝗶𝗿𝘀𝘁", ["first"]],
  ])("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("know where they came from", () => {
    const text = "🙂 You&rsquo;re <b>first</b>.";
    const [sentence] = analyse(text);
    expect(sentence?.words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "🙂",
      "You&rsquo;re",
      "You&rsquo;re",
      "first",
      ".",
    ]);
  });

  it("know what is quoted, where the quotation closes", () => {
    const quoted = (text: string) =>
      analyse(text).flatMap((sentence) =>
        sentence.words.filter(({ quotation }) => quotation > 0).map((word) => word.text),
      );
    expect(quoted("He wrote “you are first” to all.")).toEqual(["you", "are", "first"]);
    expect(quoted("He wrote 'you are first' to all.")).toEqual(["you", "are", "first"]);
    expect(quoted("The residents' room is 6\" wide.")).toEqual([]);
  });
});

it("knows questions from statements", () => {
  expect(analyse('Am I first? You are. "Really?"').map(({ question }) => question)).toEqual([true, false, true]);
});

it("puts no sentence together that is longer than people write, however many shortened words follow each other", () => {
  for (const piece of ["Dr. ", "a. ", "e.g. "]) {
    const sentences = analyse(piece.repeat(5_000));
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_000);
  }
});
