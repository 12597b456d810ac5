import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitsNumberOne } from "@/lib/rules";
import { numberOneSentences } from "@/lib/rules/wording/number-one/number-one";

const marked = (text: string) => commitsNumberOne(text).map(({ start, end }) => text.slice(start, end));

it("marks the whole sentence, and only it, in the original text", () => {
  const text =
    "Dear Dr. Osei,\n\nThank you 🙂 for the day. I will\nrank your program first! See you soon.\n\nBest,\nJordan";
  expect(marked(text)).toEqual(["I will\nrank your program first!"]);
  expect(commitsNumberOne(text)[0]?.text).toBe("I will\nrank your program first!");
});

it("marks every sentence that commits, in order", () => {
  expect(marked("You are my #1. Thank you. I will rank you first.")).toEqual([
    "You are my #1.",
    "I will rank you first.",
  ]);
});

describe("reads two neighbouring sentences together", () => {
  it.each([
    ["There is one program I will put at number one. It is yours.", "It is yours."],
    ["I only get one first choice. It's you.", "It's you."],
    ["There is one program I will put at number one.\n\nIt is yours.", "It is yours."],
    ["Number one. That is where your program is on my list.", "That is where your program is on my list."],
    ["Who is number one on my list? Still you.", "Still you."],
  ])("%j", (text, answer) => {
    expect(marked(text)).toEqual([answer]);
  });

  it.each([
    "I have not chosen my number one. It is yours to ask.",
    "I have a question on call. It's for you.",
    "There is one program I will put at number one. It is not yours.",
  ])("%j is no answer", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe("mends slips of the keyboard", () => {
  it.each([
    "I will be ranking your program fiirst.",
    "I am rankign you first.",
    "You are my numebr one.",
    "Your progarm is my frist chioce.",
  ])("%j", (text) => {
    expect(marked(text)).toEqual([text]);
  });
});

describe("reads what mail programs make of a text", () => {
  it.each([
    "You’re my #1.",
    "You\u00a0are\u00a0my\u00a0#1.",
    "You are my ＃１．",
    "You are my \u200bnumber\u200b one.",
    "<p>You are my <strong>first</strong>&nbsp;choice.</p>",
    "You are my number\none.",
    "YOU ARE MY NUMBER ONE",
    "you are my number 1",
  ])("%j commits", (text) => {
    expect(marked(text)).toHaveLength(1);
  });

  it.each([
    "I typed your code into the first box and clicked certify.",
    "I put Lakeshore in the opening spot of my list.",
    "The Match asks for an order; mine opens with your residency.",
    "Who's first? You are, on my list at least.",
    "Sent from my phone - we ranked you first and cannot wait",
    "An applicant may write one letter of intent, and this is mine.",
  ])("%j is found", (text) => {
    expect(numberOneSentences(text)).not.toEqual([]);
  });

  it.each(["Sent from my phone", "Sent from my iPhone - please excuse what I typed first"])(
    "%j is the device's",
    (text) => {
      expect(numberOneSentences(text)).toEqual([]);
    },
  );

  it.each([
    "> You are my #1.\n\nThank you.",
    "Thank you.\n\nOn Mon, Jan 4, 2027 at 9:12 AM Dr. Osei wrote:\nYou are my first choice.",
    "Thank you.\n\n-----Original Message-----\nFrom: Dr. Osei\n\nYou are our first choice.",
    "Thank you.<blockquote>You are my first choice.</blockquote>",
    "They wrote “you are my first choice” to everyone.",
  ])("%j is somebody else's word", (text) => {
    expect(marked(text)).toEqual([]);
  });
});

it("never throws, and its spans lie in the text and cut no character, for any text", () => {
  const pieces = fc.constantFrom(
    ..."I will rank you first. |You are my #1|my first choice is |🙂|👩‍⚕️|\ud83d|<b>|</b>|&nbsp;|&#128578;|“|”|\"|'|\n|\n> |On Mon x wrote:|. |, |if |not |１|ﷺ| |".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      for (const span of commitsNumberOne(text)) {
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        expect(span.text).toBe(text.slice(span.start, span.end));
        for (const at of [span.start, span.end]) {
          const inside = /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
          expect(inside).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe("takes time in proportion to the text", () => {
  const SMALL = 1 << 16;
  const hostile = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  /** Processor time of one reading, in milliseconds; other processes do not count. */
  function cost(text: string): number {
    const before = process.cpuUsage();
    commitsNumberOne(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  it.each([
    " ",
    "\n",
    ".",
    "(",
    "<a",
    "a",
    "&amp",
    '"',
    "' ",
    "> ",
    "on 1",
    "On Mon x wrote:\n",
    "Dr. first ",
    "no. ",
    "my first choice ",
    "I rank you first, ",
    "first on my list ",
    "my list it ",
    "no program I rank above you ",
    "if you are my first choice ",
    "I will rank you first. ",
    "＃１",
    "\ufdfa",
  ])("%j over and over", (piece) => {
    cost(hostile(piece, 1 << 12));
    const small = cost(hostile(piece, SMALL));
    // The less of two, which differ in a letter: what happens to be collected meanwhile is no work of the text's.
    const large = Math.min(cost(hostile(piece, SMALL * 4)), cost(`x${hostile(piece, SMALL * 4)}`));
    // Four times the text: about four times the work, far from the sixteen that squares would take.
    expect(large).toBeLessThan(small * 9 + 150);
  });
});

describe("two sentences, of which one decides what the other says", () => {
  it.each([
    ["Neither second nor third: first. That's the place you have on my list.", true],
    ["Not tied, not shared: number one. That is what you are on my list.", true],
    ["Not first, not second: third. That's where you are on my list.", false],
    ["I nearly wrote that I'd rank you first. I'm still deciding.", false],
    ["I'd planned to tell you that you are at the top. That isn't settled.", false],
    ["I was going to wait until February to say it, but you're first on my list.", true],
    ["I had planned to hold this back. I'm ranking you first.", true],
    ["In May you were first on my list. We had a baby, and the order changed.", false],
    ["You were first on my list in May. Nothing has changed.", true],
  ])("%j: %s", (text, commits) => {
    expect(numberOneSentences(text).length > 0).toBe(commits);
  });
});

it.each([
  "When every interview is behind me, whoever is at the top will hear from me, and nobody else will.",
  "Number one on my checklist for a residency is a busy dialysis practice.",
  "Whether you are first or fifth on my list, I'm grateful for that talk.",
  'My sister, who is applying in pediatrics, texted: "Lakeshore is my first choice."',
  "In the last Match I ranked your program first, and I did not match.",
  "The year before last I put Lakeshore at the top. I've applied again to forty programs.",
  "You stand above all but one on my list.",
  "Lakeshore belongs to the first tier on my list, which has no order yet.",
  "I'm going to tell the program I rank first by the end of the month.",
  "You will be second, ahead of a dozen others.",
  "Should I come to feel at home there, I'll rank it first.",
])("asks nobody about %j", (text) => {
  expect(numberOneSentences(text)).toEqual([]);
});

it.each([
  "Whether or not you rank me, you are first on my list.",
  "I ranked you first last year, and I'm ranking you first again.",
  "I won't write to anyone else: you are my first choice.",
  "If I could certify only one code, I would certify yours.",
  "Everyone else begins at line two.",
  "You have pride of place on my rank list.",
  "If I'm elsewhere in July, it's only because the Match couldn't give me Lakeshore, which opens my list.",
  "No version of my list has another program before yours.",
  "You used to be third on my list, and now you're first.",
  "The first thing you will find on our list is your program.",
  "The first thing you would read on my rank list is your program's name.",
  "So who will I rank first? Also you.",
])("still finds %j", (text) => {
  expect(numberOneSentences(text)).not.toEqual([]);
});

it.each([
  "I had not thought of the consult service that way before you described it.",
  "Please give my regards to the coordinators, who made the day easy for all of us.",
  "The residents stay over weekends. I had not thought of call that way before you described it.",
  "I read your paper on the drive over. Only one thing kept me from asking about it.",
  "The first thing I did was to put my notes on my list.",
])("says nothing of a place, a list, or a choice: %j", (text) => {
  expect(numberOneSentences(text)).toEqual([]);
});
