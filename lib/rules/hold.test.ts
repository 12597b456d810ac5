import { describe, expect, test } from "vitest";
import { holdOfDraft, holdsRecord } from "@/lib/rules/hold";
import { season } from "@/lib/season/builder";
import type { Draft } from "@/lib/season/schema";

const NOW = Date.parse("2027-01-28T12:00:00Z");
const building = () =>
  season()
    .program("keystone", { name: "Keystone Methodist", rank: 1 })
    .program("tidewater", { name: "Tidewater Health", rank: 2 })
    .program("prelim", { name: "Harborview Prelim", track: "preliminary" })
    .contact("forsyth", "keystone", { name: "Lena Forsyth" });
const letter = (fields: Partial<Draft> = {}): Omit<Draft, "id"> => ({
  programId: "tidewater",
  kind: "intent",
  channel: "email",
  subject: "",
  body: "I will rank you first.",
  recipients: [],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  ...fields,
});

describe("what holds a draft back", () => {
  test("is nothing where nothing stands beside it", () => {
    const hold = holdOfDraft(building().build(), null, letter(), NOW);
    expect(hold).toEqual({ letters: [], elsewhere: null, stops: [] });
    expect(holdsRecord(hold)).toBe(false);
  });

  test("is the letter that stands, with its words, place, and people", () => {
    const made = building()
      .sent("keystone", "intent", "2027-01-12T15:00:00Z", { body: "You are my first choice." })
      .build();
    expect(holdOfDraft(made, null, letter(), NOW).letters).toMatchObject([
      {
        program: "Keystone Methodist",
        rank: 1,
        sentence: "You are my first choice.",
        people: [{ name: "Lena Forsyth" }],
      },
    ]);
    expect(holdOfDraft(made, null, letter({ programId: "prelim" }), NOW).letters).toEqual([]);
    expect(holdOfDraft(made, null, letter({ kind: "update", body: "Our paper is out." }), NOW).letters).toEqual([]);
  });

  test("is no letter that was taken back", () => {
    const made = building()
      .sent("keystone", "intent", "2027-01-12T15:00:00Z")
      .sent("keystone", "intent-release", "2027-01-20T15:00:00Z")
      .build();
    expect(holdOfDraft(made, null, letter(), NOW).letters).toEqual([]);
  });

  test("is another program’s name, and a stop of the words", () => {
    const hold = holdOfDraft(
      building().build(),
      null,
      letter({ body: "Keystone Methodist is my first choice. Call [number]." }),
      NOW,
    );
    expect(hold.elsewhere?.programIds).toEqual(["keystone"]);
    expect(hold.stops.map(({ rule }) => rule)).toContain("unfilled-placeholder");
  });
});
