import { describe, expect, it } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { numberOneSentences } from "@/lib/rules/wording/number-one/number-one";

describe("asks about a pledge without a word of rank", () => {
  it.each([
    "I'm committing to Tidewater.",
    "I have decided to commit to Harlow.",
    "I'm pledging myself to your program for this Match.",
    "My commitment is to Harlow and no one else.",
    "Tidewater is where I want to match more than anywhere.",
    "There is nowhere I want to match more than Tidewater.",
    "You're the program I want to match with most.",
    "Granite Peak is where I will be going if they'll have me.",
    "I am yours if you will have me.",
    "I plan to spend the next six years at your program if the Match allows it.",
    "I am all in on Lakeshore.",
    "I've made my choice, and it's your program.",
    "Given the choice of all of them, I would come to you.",
    "If it were up to me alone, I would match at Tidewater.",
  ])("%j", (text) => {
    expect(numberOneSentences(text)).toEqual([{ text, start: 0, end: text.length, unsure: true }]);
  });

  it.each([
    "I'm committing to a career in IR.",
    "I'm committed to serving Tidewater's community.",
    "I am committed to your mission of serving rural patients.",
    "I have committed to my home program's research year.",
    "Your fellows do more Y90 than anywhere I have read about.",
    "I want to match in IR above all else.",
    "I will be going to the SIR meeting if my dean will have me.",
    "Boston is where I will be going for the holidays.",
    "If you want me to send anything else, I'm happy to.",
    "I plan to spend next week at your program if the schedule allows it.",
    "I'm all in on interventional oncology.",
    "My mind is not made up yet, and Harlow is one of several.",
    "Given the choice of all of them, I would take the early slot.",
    "Should I commit to Harlow?",
  ])("but not about %j", (text) => {
    expect(numberOneSentences(text)).toEqual([]);
  });
});

it.each(["commit to ", "I want to match ", "where I will be if you have me ", "I would choose you over "])(
  "reads a megabyte of %j in proportion to the text",
  (piece) => {
    expect(cpuMs(() => numberOneSentences(piece.repeat(1_000_000 / piece.length)))).toBeLessThan(1_000);
  },
);
