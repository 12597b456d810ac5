import { describe, expect, it } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { numberOneSentences } from "@/lib/rules/wording/number-one/number-one";

const found = (text: string) => numberOneSentences(text).length > 0;

describe("sees", () => {
  it.each([
    "Our first pair is you and the medicine program across the street.",
    "Our top combination is Harlow with the peds program next door.",
    "We are putting Lakeshore as our first combo, both of us.",
    "We listed your program in our top pairing.",
    "I wanted you most and ranked you that way.",
    "We liked Tidewater best and ranked it accordingly.",
    "I prefer your program the most, and my list shows it.",
    "You won my list by ten lengths.",
    "Granite Peak swept my rankings.",
    "The question everyone asks in February is who goes first. For me it's Tidewater.",
    "The only question left was which program comes first. It's you.",
    "My mom's number one is Harlow, and it is mine.",
    "Not in my top five: at the very top. That's where Lakeshore is.",
    "You're in my top five. In fact, you're first on my list.",
    "I rank programs in the order I prefer them, and yours is first.",
    "Nothing would make me happier than to train with you, so I'm ranking you first.",
    "Your program has moved up my list, all the way to number one.",
    "Of all my interviews, yours was the first and it will be first on my list.",
    "Rank lists open on Monday, and yours is the first name I'll enter.",
  ])("%j", (text) => {
    expect(found(text)).toBe(true);
  });
});

describe("leaves alone", () => {
  it.each([
    "Our first pair of gloves is on you.",
    "The first pair of interviewers was great, and one is from your program.",
    "I wanted you most of all to know how grateful I am.",
    "You won my heart on the interview day.",
    "You won a place on my list.",
    "The question everyone asks in February is who goes first. I don't know yet.",
    "My husband has already picked his number one, and it's your derm program.",
    "My mom's number one is you guys because it's 20 minutes from her house.",
    "My sister keeps her own number one to herself.",
    "My girlfriend put in her first choice, and it's your peds program.",
    "You guys are a top-five program for me, easy.",
    "You're in my top ten for sure.",
    "I committed my top spot elsewhere, so please give my seat to someone who needs it.",
    "You're my number one coordinator on the trail, and I'm not just saying that.",
    "Go Panthers, number one seed!",
    "Of all my interviews, yours was the first.",
    "Rank lists open on Feb 1, and I'll certify early.",
    "I'm going to rank programs in the order I prefer them, as the NRMP advises.",
    "Your program has moved up my list since the second look.",
    "Nothing would make me happier than to train with you.",
    "Seattle is number one on my list of cities; Duluth is close.",
  ])("%j", (text) => {
    expect(found(text)).toBe(false);
  });
});

it.each(["wanted you most and ", "the first pair of ", "my mom 's number one ", "question is who goes "])(
  "reads a megabyte of %j in proportion to the text",
  (piece) => {
    expect(cpuMs(() => numberOneSentences(piece.repeat(1_000_000 / piece.length)))).toBeLessThan(1_500);
  },
);
