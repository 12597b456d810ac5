import { describe, expect, test } from "vitest";
import type { Found } from "@/lib/store/search";
import { foundHref, foundTitle } from "./found-words";

const now = Date.parse("2027-01-28T12:00:00Z");
const programs = new Map([["p1", "Harlow–St. Anne"]]);
const found = (fields: Partial<Found>): Found => ({
  kind: "note",
  id: "x",
  programId: "p1",
  within: null,
  sort: null,
  direction: null,
  at: "2027-01-20T02:00:00.000Z",
  heading: [],
  text: [],
  ...fields,
});

describe("a text that was found", () => {
  test.each<[fields: Partial<Found>, title: string, href: string]>([
    [
      { kind: "message", sort: "thank-you", direction: "sent" },
      "Thank-you sent, Harlow–St. Anne, Jan 19",
      "/programs/p1#message-x",
    ],
    [
      { kind: "message", sort: "other", direction: "received" },
      "Message received, Harlow–St. Anne, Jan 19",
      "/messages/x",
    ],
    [{ kind: "draft", sort: "update" }, "Draft: Update, Harlow–St. Anne, Jan 19", "/write/x"],
    [{}, "Note, Harlow–St. Anne, Jan 19", "/programs/p1#note-x"],
    [{ kind: "interview" }, "Interview notes, Harlow–St. Anne, Jan 19", "/interviews/x/after#notes"],
    [{ kind: "interview", at: "2027-02-02T15:00:00.000Z" }, "Interview notes, Harlow–St. Anne, Feb 2", "/interviews/x"],
    [{ kind: "invitation" }, "Invitation, Harlow–St. Anne, Jan 19", "/interviews#invitations"],
    [{ kind: "rotation", programId: null, at: "2026-08-03" }, "Rotation, Aug 3", "/rotations/x"],
    [
      { kind: "rotationNote", within: "r1", at: "2026-08-03" },
      "Rotation note, Harlow–St. Anne, Aug 3",
      "/rotations/r1#rotation-note-x",
    ],
    [{ kind: "task", programId: null, at: null }, "Task", "/tasks#task-x"],
    [{ kind: "program", at: null }, "Program notes, Harlow–St. Anne", "/programs/p1"],
    [{ kind: "contact", at: null }, "Notes about a person, Harlow–St. Anne", "/programs/p1#person-x"],
    [{ kind: "strength", programId: null, at: null }, "Strength", "/strengths"],
    [{ kind: "score", within: "i1", at: null }, "Impression, Harlow–St. Anne", "/interviews/i1/after#impressions"],
    [{ kind: "score", at: null }, "Impression, Harlow–St. Anne", "/rank-list/compare?programs=p1"],
  ])("of %o", (fields, title, href) => {
    expect(foundTitle(found(fields), programs, "America/New_York")).toBe(title);
    expect(foundHref(found(fields), now)).toBe(href);
  });
});
