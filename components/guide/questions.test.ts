import { describe, expect, it } from "vitest";
import { MAIN, RECORDS } from "@/components/shell/screens";
import { questionAddress } from "./address";
import { ANSWERS } from "./question-answers";
import { QUESTIONS, questionOfRule, questionOfStatement } from "./questions";
import { SECTIONS } from "./sections";

const anchors = new Set(Object.values(SECTIONS).flatMap(({ entries }) => entries.map(({ id }) => id)));
const screens = new Set<string>([...MAIN, ...RECORDS].map(({ href }) => href));

describe("the questions that the guide opens with", () => {
  it("are nine, and stand first", () => {
    expect(Object.values(SECTIONS)[0]?.title).toBe("Questions people ask");
    expect(QUESTIONS.map(({ asks }) => asks)).toEqual([
      "Should I tell a program it’s my #1?",
      "May I ask where I stand?",
      "Are pre-match offers common, and what does “we will rank you highly” mean?",
      "How much outreach is too much?",
      "A program asked how I will rank it",
      "I wrote to the wrong program",
      "I told two programs they’re first",
      "My thank-you is late",
      "A program asked for no mail",
    ]);
  });

  it.each(QUESTIONS.map(({ id }) => id))(
    "%s: three sentences, a screen that does something about it, and what it rests on",
    (id) => {
      const { says, does, from } = ANSWERS[id];
      expect(says).toHaveLength(3);
      for (const sentence of says) {
        expect(sentence).toMatch(/[.”]$/);
        // One sentence each: no full stop within but in a figure.
        expect(sentence.slice(0, -2)).not.toMatch(/[.?]["” ]/);
      }
      expect(screens).toContain(does.href);
      for (const { anchor } of from) expect(anchors).toContain(anchor);
    },
  );

  it("are led to by the findings and readings concerned", () => {
    expect(questionOfRule("one-letter-of-intent")?.id).toBe("two-programs-first");
    // One letter that the list contradicts is no second one.
    expect(questionOfRule("intent-matches-rank")?.id).toBe("first-choice");
    expect(questionOfRule("too-long")).toBeUndefined();
    expect(questionOfStatement("asks-rank")?.id).toBe("asked-my-ranking");
    expect(questionOfStatement("no-contact-wish")?.id).toBe("no-mail");
    expect(questionAddress("late-thank-you")).toBe("/guide#question-late-thank-you");
    for (const { rules } of QUESTIONS) for (const rule of rules) expect(questionOfRule(rule)).toBeDefined();
  });
});
