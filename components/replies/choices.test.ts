import { describe, expect, it } from "vitest";
import { replyChoices, touchesOnRanks } from "@/components/replies/choices";
import { decode } from "@/lib/rules/decode";
import { season } from "@/lib/season/builder";

const NOW = Date.parse("2027-02-01T12:00:00Z");
const two = () =>
  season().program("p1", { name: "Keystone Methodist", rank: 1 }).program("p2", { name: "Tidewater Health", rank: 2 });
const first = (made: ReturnType<typeof two>, programId: string) =>
  replyChoices(made.build(), programId, NOW).find(({ name }) => name === "Truly first");

describe("truly first", () => {
  it("is open while nobody was told so", () => {
    expect(first(two(), "p1")).toMatchObject({ offered: true, note: null });
  });

  it("says where the list has the program", () => {
    expect(first(two(), "p2")).toMatchObject({ offered: true, note: expect.stringContaining("Your list has it at 2") });
  });

  it("is closed while another program holds the letter, with its name, day and words", () => {
    const made = two().sent("p1", "thank-you", "2027-01-12T15:00:00Z", { body: "Thank you. You are my first choice." });
    expect(first(made, "p2")).toMatchObject({ offered: false });
    expect(first(made, "p2")?.note).toMatch(
      /^Keystone Methodist was told it’s first on .*Jan 12.*“You are my first choice\.”/,
    );
  });

  it("stays open to the program that holds the letter", () => {
    const made = two().sent("p1", "intent", "2027-01-12T15:00:00Z", { body: "I will rank you first." });
    expect(first(made, "p1")).toMatchObject({ offered: true });
  });

  it("opens again once the letter was released", () => {
    const made = two()
      .sent("p1", "intent", "2027-01-12T15:00:00Z", { body: "I will rank you first." })
      .sent("p1", "intent-release", "2027-01-20T15:00:00Z");
    expect(first(made, "p2")).toMatchObject({ offered: true });
  });
});

it("offers very interested and undecided whatever was said", () => {
  const made = two().sent("p1", "intent", "2027-01-12T15:00:00Z", { body: "I will rank you first." });
  expect(replyChoices(made.build(), "p2", NOW).map(({ name, offered }) => [name, offered])).toEqual([
    ["Very interested", true],
    ["Truly first", false],
    ["Undecided", true],
  ]);
});

describe("to the program that holds the #1 letter", () => {
  const made = () => two().sent("p1", "intent", "2027-01-12T15:00:00Z", { body: "I will rank you first." });
  const notes = (given: ReturnType<typeof two>) =>
    Object.fromEntries(replyChoices(given.build(), "p1", NOW).map(({ name, note }) => [name, note]));

  it("tells that an undecided reply contradicts it, by its day", () => {
    expect(notes(made()).Undecided).toMatch(/^This contradicts your #1 letter of .*Jan 12\./);
    expect(notes(made())["Truly first"]).toMatch(/^You told them so on .*Jan 12\./);
    expect(notes(made())["Very interested"]).toContain("takes nothing back");
  });

  it("says nothing of it once the letter was taken back", () => {
    const released = made().sent("p1", "intent-release", "2027-01-20T15:00:00Z");
    expect(notes(released)).toEqual({ Undecided: null, "Truly first": null, "Very interested": null });
  });
});

describe("a message touches on ranks", () => {
  it.each([
    ["other", "We will rank you highly.", true],
    ["question", "Are we your first choice?", true],
    ["question", "Are you still interested in our program?", true],
    ["interest-shown", "Call me.", true],
    ["question", "Which day suits you?", false],
    ["invitation", "We would like to invite you for an interview.", false],
  ] as const)("%s: %j is %s", (kind, text, expected) => {
    expect(touchesOnRanks({ kind }, decode(text).statements)).toBe(expected);
  });
});
