import { describe, expect, it } from "vitest";
import { season as builder } from "@/lib/season/builder";
import { readLine } from "./read";

/** Monday, 10:00 in New York. */
const NOW = Date.parse("2026-11-30T10:00:00-05:00");
const season = builder()
  .program("ucsf", { name: "University of California, San Francisco (UCSF)" })
  .program("mgh", { name: "Massachusetts General Hospital", shortName: "MGH" })
  .contact("lopez", "ucsf", { name: "Maria Lopez" })
  .build();
const read = (line: string) => readLine(line, season, NOW);

describe("what is still to be done has a day to come, and happened at no time", () => {
  it.each([
    ["need to thank lopez by wed", "2026-12-02"],
    ["have to email ucsf before fri", "2026-12-04"],
    ["must update mgh on dec 3", "2026-12-03"],
    ["should thank lopez tomorrow", "2026-12-01"],
    ["gotta thank lopez by 12/5", "2026-12-05"],
    ["don't forget to thank lopez on the 2nd", "2026-12-02"],
    ["dont forget ty lopez wednesday", "2026-12-02"],
    ["remember to call mgh thurs 3pm", "2026-12-03"],
    ["todo: ty lopez by friday", "2026-12-04"],
    ["remind me to thank lopez next tuesday", "2026-12-01"],
    ["need to thank lopez today", "2026-11-30"],
    ["thank lopez by wed", "2026-12-02"],
    ["need to update mgh in 3 days", "2026-12-03"],
    ["need to thank lopez", null],
    ["need to thank lopez next week", null],
    ["need to thank lopez by 11/22", null],
  ])("%s", (line, dueOn) => {
    const { todo, at, kind, direction, unread, asks } = read(line);
    expect({ todo, at, kind, direction }).toEqual({ todo: { dueOn }, at: null, kind: null, direction: null });
    expect(unread.filter(({ blocks }) => blocks)).toEqual([]);
    expect(asks.map(({ field }) => field)).toEqual(["kind"]);
  });

  it.each([
    "ty lopez wednesday",
    "ty lopez failed to send",
    "ucsf called, forms due friday",
    "ty lopez the day before yesterday",
    "emailed lopez about the talk before dec's retreat",
  ])("%s is none of it", (line) => {
    expect(read(line).todo).toBeNull();
  });
});

it("what was spoken with somebody may be a call", () => {
  const { channel, program, unread, asks } = read("spoke w ucsf resident tues");
  expect({ channel, program: program?.id }).toEqual({ channel: "phone", program: "ucsf" });
  expect(asks[0]).toMatchObject({ words: "spoke w", choices: [{ label: "Call" }, {}, {}] });
  expect(unread).toMatchObject([{ text: "resident", blocks: false }]);
});

describe("what a program told is theirs", () => {
  it.each([
    ["ucsf said they rank me to match", "said"],
    ["mgh told me they liked my paper", "told"],
    ["ucsf says i'm first on their list", "says"],
    ["mgh pd mentioned they rank me highly", "mentioned"],
    ["lopez confirmed they got it", "confirmed"],
    ["ucsf promised a spot", "promised"],
  ])("%s", (line, words) => {
    const { direction, kind, asks } = read(line);
    expect({ direction, kind }).toEqual({ direction: "received", kind: null });
    const ask = asks.find(({ field }) => field === "kind");
    expect(ask).toMatchObject({ words, guess: "other" });
    expect(ask?.choices[0]).toEqual({ id: "other", label: "Their reply" });
  });

  it.each([
    ["mgh wrote that they liked it", "other"],
    ["heard from ucsf", "other"],
    ["ucsf asked about my paper", "question"],
    ["ucsf invited me", "invitation"],
    ["ucsf rejected me", "decision"],
  ])("%s", (line, kind) => {
    expect(read(line)).toMatchObject({ direction: "received", kind });
  });

  it.each([
    ["ucsf said they rejected me", "decision"],
    ["mgh says i was waitlisted", "decision"],
    ["lopez said they called", "other"],
  ])("%s", (line, kind) => {
    expect(read(line)).toMatchObject({ direction: "received", kind });
  });

  it.each(["hope ucsf invites me back", "lopez says thank mgh", "if ucsf says i am first"])("%s is not", (line) => {
    expect(read(line)).toMatchObject({ direction: null, kind: null });
  });

  it("and what I told them is not", () => {
    expect(read("told ucsf i would rank them highly").direction).not.toBe("received");
  });
});

it("a day that they want something by is told, and is not when they wrote", () => {
  const { at, kind, direction, unread } = read("ucsf asked for my cv by friday");
  expect({ at, kind, direction }).toEqual({ at: null, kind: "question", direction: "received" });
  expect(unread.map(({ text, blocks }) => [text, blocks])).toEqual([
    ["cv", false],
    ["friday", false],
  ]);
});

it("what I was sent is theirs", () => {
  expect(read("i have been sent an email from ucsf")).toMatchObject({ kind: "other", direction: "received", asks: [] });
});

it.each(["should've thanked lopez", "must remember to thank lopez"])(
  "%s leaves no half of a word to be placed",
  (line) => {
    expect(read(line).unread.filter(({ blocks }) => blocks)).toEqual([]);
  },
);

describe("a clock that nobody gave is a guess", () => {
  it.each([
    ["ty lopez this morning", true],
    ["ty lopez yesterday", true],
    ["ty lopez tues", true],
    ["ty lopez fri 6ish", true],
    ["ty lopez around 8am", true],
    ["ty lopez yesterday at 4", true],
    ["ty lopez 3 days ago", true],
    ["ty lopez nov 20", true],
    ["ty lopez last night", true],
    ["ty lopez yesterday 4pm", false],
    ["ty lopez 8:15am", false],
    ["ty lopez yesterday at noon", false],
    ["ty lopez an hour ago", false],
    ["ty lopez now", false],
    ["ty lopez", false],
  ])("%s: %s", (line, guessed) => {
    expect(read(line).guessedHour).toBe(guessed);
  });
});

describe("a time of 24 hours is a time", () => {
  it.each([
    ["ty lopez 0930", "2026-11-30T14:30:00.000Z"],
    ["ty lopez yesterday 1300", "2026-11-29T18:00:00.000Z"],
  ])("%s", (line, at) => {
    const read_ = read(line);
    expect(read_.at && new Date(read_.at).toISOString()).toBe(at);
    expect(read_.unread).toEqual([]);
  });

  it("a year is none", () => {
    expect(read("ty lopez 2026").at).toBeNull();
  });
});

it.each(["mgh offered dec 14 or dec 16", "ty lopez: see you dec 14"])(
  "%s: a time to come in what is said of it is no time that the message can have",
  (line) => {
    expect(read(line).asks.filter(({ field }) => field === "at")).toEqual([]);
  },
);

describe("the time of an invitation is not that of the message", () => {
  it("and is asked about, while the message stands at now", () => {
    const { at, kind, asks } = read("interview invite from ucsf dec 14 8am");
    expect({ at, kind }).toEqual({ at: null, kind: "invitation" });
    expect(asks).toMatchObject([{ field: "at", words: "dec 14 8am" }]);
    expect(Date.parse(asks[0]?.toCome?.[0] ?? "")).toBe(Date.parse("2026-12-14T08:00:00-05:00"));
  });
});
