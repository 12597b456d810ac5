import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clearKeptText, keep } from "@/components/log/kept";
import { BrowserStore } from "./browser-store.fixture";
import { forgetDraftHere, type KeptDraft, keepDraftHere, keptDraft } from "./kept-draft";
import { clearKeptDrafts } from "./kept-place";

const PLACE = { seasonId: "s1", about: "d1" };
const kept = (body: string): KeptDraft => ({
  written: {
    kind: "thank-you",
    channel: "email",
    subject: "Thank you",
    body,
    recipients: ["c1"],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
  },
  version: 3,
  submission: "11111111-1111",
  at: 1_000,
});

beforeEach(() => vi.stubGlobal("localStorage", new BrowserStore()));
afterEach(() => vi.unstubAllGlobals());

it("gives back what was kept, and at no other place", () => {
  expect(keptDraft(PLACE)).toBeNull();
  expect(keepDraftHere(PLACE, kept("Dear Dr. Marsh"))).toBe(true);
  expect(keptDraft(PLACE)).toEqual(kept("Dear Dr. Marsh"));
  expect(keptDraft({ ...PLACE, about: "d2" })).toBeNull();
  expect(keptDraft({ ...PLACE, seasonId: "s2" })).toBeNull();
});

it("forgets what was saved, and nothing newer", () => {
  keepDraftHere(PLACE, kept("newer words"));
  forgetDraftHere(PLACE, kept("older words").written);
  expect(keptDraft(PLACE)).toEqual(kept("newer words"));
  forgetDraftHere(PLACE, kept("newer words").written);
  expect(keptDraft(PLACE)).toBeNull();
});

it("takes nothing that it could not have written", () => {
  localStorage.setItem("draft:s1:d1", '{"written":{"body":1}}');
  expect(keptDraft(PLACE)).toBeNull();
  localStorage.setItem("draft:s1:d1", "not json");
  expect(keptDraft(PLACE)).toBeNull();
});

it("goes when somebody signs out, with what the log sheet kept, and nothing else does", () => {
  keepDraftHere(PLACE, kept("words"));
  keep({ seasonId: "s1" }, { line: "ty" });
  localStorage.setItem("single-keys", "off");
  clearKeptText();
  expect({ ...localStorage }).toEqual({ "single-keys": "off" });
  keepDraftHere(PLACE, kept("words"));
  clearKeptDrafts();
  expect({ ...localStorage }).toEqual({ "single-keys": "off" });
});

it("says so where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(keepDraftHere(PLACE, kept("words"))).toBe(false);
  expect(keptDraft(PLACE)).toBeNull();
  expect(() => forgetDraftHere(PLACE, kept("words").written)).not.toThrow();
});
