import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dropAllUnsaved, saveUnsaved, unsavedKey } from "@/components/unsaved/browser-store";
import { BrowserStore } from "@/components/unsaved/browser-store.fixture";
import { dropUnsavedDraft, readUnsavedDraft, saveUnsavedDraft, type UnsavedDraft } from "./unsaved-draft";

const PLACE = { seasonId: "s1", about: "d1" };
const unsaved = (body: string): UnsavedDraft => ({
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
  expect(readUnsavedDraft(PLACE)).toBeNull();
  expect(saveUnsavedDraft(PLACE, unsaved("Dear Dr. Marsh"))).toBe(true);
  expect(readUnsavedDraft(PLACE)).toEqual(unsaved("Dear Dr. Marsh"));
  expect(readUnsavedDraft({ ...PLACE, about: "d2" })).toBeNull();
  expect(readUnsavedDraft({ ...PLACE, seasonId: "s2" })).toBeNull();
});

it("forgets what was saved, and nothing newer", () => {
  saveUnsavedDraft(PLACE, unsaved("newer words"));
  dropUnsavedDraft(PLACE, unsaved("older words").written);
  expect(readUnsavedDraft(PLACE)).toEqual(unsaved("newer words"));
  dropUnsavedDraft(PLACE, unsaved("newer words").written);
  expect(readUnsavedDraft(PLACE)).toBeNull();
});

it("takes nothing that it could not have written", () => {
  localStorage.setItem("draft:s1:d1", '{"written":{"body":1}}');
  expect(readUnsavedDraft(PLACE)).toBeNull();
  localStorage.setItem("draft:s1:d1", "not json");
  expect(readUnsavedDraft(PLACE)).toBeNull();
});

it("goes when somebody signs out, with the log sheet's text, and nothing else does", () => {
  saveUnsavedDraft(PLACE, unsaved("words"));
  saveUnsaved(unsavedKey({ seasonId: "s1", about: "new" }, "log"), { line: "ty" });
  localStorage.setItem("single-keys", "off");
  dropAllUnsaved();
  expect({ ...localStorage }).toEqual({ "single-keys": "off" });
});

it("says so where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(saveUnsavedDraft(PLACE, unsaved("words"))).toBe(false);
  expect(readUnsavedDraft(PLACE)).toBeNull();
  expect(() => dropUnsavedDraft(PLACE, unsaved("words").written)).not.toThrow();
});
