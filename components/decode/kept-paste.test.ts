import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { BrowserStore } from "@/components/writing/browser-store.fixture";
import { clearKeptDrafts } from "@/components/writing/kept-place";
import { forgetPasteHere, keepPasteHere, keptPaste } from "./kept-paste";

beforeEach(() => vi.stubGlobal("localStorage", new BrowserStore()));
afterEach(() => vi.unstubAllGlobals());

it("gives back what was pasted, in the same season only", () => {
  expect(keptPaste("s1")).toBe("");
  expect(keepPasteHere("s1", "Dear Jordan,\n\nThank you.")).toBe(true);
  expect(keptPaste("s1")).toBe("Dear Jordan,\n\nThank you.");
  expect(keptPaste("s2")).toBe("");
});

it("forgets what this tab put there, and nothing newer", () => {
  keepPasteHere("s1", "newer words");
  forgetPasteHere("s1", "older words");
  expect(keptPaste("s1")).toBe("newer words");
  forgetPasteHere("s1", "newer words");
  expect({ ...localStorage }).toEqual({});
});

it("goes when somebody signs out", () => {
  keepPasteHere("s1", "words");
  clearKeptDrafts();
  expect(keptPaste("s1")).toBe("");
});

it("says so where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(keepPasteHere("s1", "words")).toBe(false);
  expect(keptPaste("s1")).toBe("");
  expect(() => forgetPasteHere("s1", "words")).not.toThrow();
});
