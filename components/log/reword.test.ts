import { describe, expect, test } from "vitest";
import { committingSentence } from "@/lib/rules/commitments";
import { honestWords, reworded } from "./reword";

const program = { name: "University of California, San Francisco (UCSF)", shortName: "", rank: 2 };

describe("a letter that promises first place", () => {
  test.each([
    ["one sentence", "Thank you. I will rank you first. Best, Jordan"],
    ["two sentences", "You are my first choice.\n\nThank you for the day. I will rank UCSF number one."],
    ["none, in a letter of intent", "Thank you for the day."],
  ])("promises nothing once it is reworded: %s", (_what, body) => {
    const letter = reworded({ kind: "intent", subject: "Letter of intent, UCSF", body, readings: [] }, program);
    expect(letter.kind).toBe("strong-interest");
    expect(letter.subject).toBe("Strong interest, UCSF");
    expect(committingSentence(letter)).toBeNull();
  });

  test("keeps its kind and every other word where it is a thank-you", () => {
    expect(
      reworded(
        {
          kind: "thank-you",
          subject: "Thank you",
          body: "Thank you. I will rank you first. Best, Jordan",
          readings: [],
        },
        program,
      ),
    ).toEqual({
      kind: "thank-you",
      subject: "Thank you",
      body: "Thank you. I will rank UCSF very highly. Best, Jordan",
      readings: [],
    });
  });
});

test("says what is true at the program’s place", () => {
  expect([1, 2, 5, null].map((rank) => honestWords({ ...program, rank }))).toEqual([
    "My interest in UCSF is strong.",
    "I will rank UCSF very highly.",
    "I will rank UCSF highly.",
    "My interest in UCSF is strong.",
  ]);
});
