import { describe, expect, test } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { senderOf } from "@/lib/rules/sender";
import { season } from "@/lib/season/builder";

const made = season()
  .program("keystone", { name: "Keystone Methodist", shortName: "KMC" })
  .program("tidewater", { name: "Tidewater Health", aliases: ["Tidewater"] })
  .contact("forsyth", "keystone", { name: "Lena Forsyth", email: "lforsyth@keystone.example" })
  .contact("bright", "tidewater", { name: "Marcus Bright" })
  .contact("marsh", "keystone", { name: "Elena Marsh" })
  .contact("other", "tidewater", { name: "Owen Marsh" })
  .build();
const found = (text: string) => senderOf(made, text);

describe("the sender of a pasted reply is told by", () => {
  test.each([
    [
      "the signature",
      "Dear Jordan,\nIt was good to meet you.\n\nBest,\nLena Forsyth, MD\nProgram Director",
      "keystone",
      "forsyth",
    ],
    ["the address in it", "We enjoyed your visit.\n\nL.\nlforsyth@keystone.example", "keystone", "forsyth"],
    [
      "the From line",
      "From: Lena Forsyth <lforsyth@keystone.example>\nSubject: Hello\n\nHow was Tidewater?",
      "keystone",
      "forsyth",
    ],
    ["the program in the signature", "Thank you.\n\nMaria Lopez\nCoordinator, Tidewater Health", "tidewater", null],
    ["initials the program goes by", "Thank you.\n\nThe IR team\nKMC", "keystone", null],
    [
      "what it calls itself",
      "All of us at Tidewater Health enjoyed meeting you, and we hope you did too.\n\nMaria",
      "tidewater",
      null,
    ],
    [
      "its own words, not what it answers",
      "Thank you.\n\nMarcus Bright\n\nOn Jan 4, 2027, Jordan wrote:\n> Dear Dr. Forsyth,",
      "tidewater",
      "bright",
    ],
  ])("%s", (_by, text, programId, contactId) => {
    expect(found(text).sender).toMatchObject({ programId, contactId });
  });
});

describe("nobody is the sender", () => {
  test.each([
    [
      "where another program is asked about",
      "How was your interview at Tidewater? We would like to know by Friday.\n\nMaria",
      ["tidewater"],
    ],
    ["where two programs sign", "Thank you.\n\nLena Forsyth\nMarcus Bright", ["keystone", "tidewater"]],
    ["where a surname fits two", "Thank you.\n\nDr. Marsh", ["keystone", "tidewater"]],
    ["where nothing is named", "It was good to meet you.\n\nMaria", []],
    ["where a sentence ends with a name", "We told Marcus Bright that you did well there.", ["tidewater"]],
    ["where there is nothing", "", []],
  ])("%s", (_why, text, named) => {
    const { sender, named: programs } = found(text);
    expect([sender, programs.toSorted()]).toEqual([null, named]);
  });
});

test("a text of 200,000 characters is read in linear time", () => {
  const text = `Lena Forsyth > on ${"Dr. Marsh Keystone a@b ".repeat(9_000)}`;
  expect(cpuMs(() => found(text))).toBeLessThan(4_000);
});
