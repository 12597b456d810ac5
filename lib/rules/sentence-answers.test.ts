import { describe, expect, it } from "vitest";
import { answerTo, type SentenceAnswer, stillStanding, withAnswer, withoutAnswer } from "@/lib/rules/sentence-answers";

const reading = (text: string, yes: boolean, rule = "commits-number-one"): SentenceAnswer => ({
  rule,
  start: 0,
  end: text.length,
  text,
  yes,
});

describe("an answer", () => {
  const readings = [reading("I see myself nowhere else.", true), reading("I see myself nowhere else.", false)];

  it("is the latest to the same words, wherever they stand and however they are wrapped", () => {
    expect(answerTo(readings, "commits-number-one", "I see myself\n  nowhere else.")).toBe(false);
  });

  it("is none to other words, or to another rule", () => {
    expect(answerTo(readings, "commits-number-one", "I see myself nowhere else!")).toBeUndefined();
    expect(answerTo(readings, "pressure", "I see myself nowhere else.")).toBeUndefined();
  });

  it("takes the place of an earlier one, and is taken back", () => {
    const changed = withAnswer(readings, reading("I see myself nowhere else.", true));
    expect(changed).toEqual([reading("I see myself nowhere else.", true)]);
    expect(withoutAnswer(changed, "commits-number-one", "I see myself nowhere else.")).toEqual([]);
    expect(withoutAnswer(changed, "commits-number-one", "Other words.")).toEqual(changed);
  });

  it("goes with its words", () => {
    const kept = reading("I see myself nowhere else.", true);
    expect(stillStanding([kept], { subject: "", body: "Thank you. I see myself nowhere else. Best" })).toEqual([kept]);
    expect(stillStanding([kept], { subject: "I see myself nowhere else.", body: "" })).toEqual([kept]);
    expect(stillStanding([kept], { subject: "", body: "Thank you. I see myself there." })).toEqual([]);
  });
});
