import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dropAllBut } from "@/components/unsaved/browser-store";
import { BrowserStore } from "@/components/unsaved/browser-store.fixture";
import { dropUnsavedPaste, readUnsavedPaste, saveUnsavedPaste } from "./unsaved-paste";

beforeEach(() => vi.stubGlobal("localStorage", new BrowserStore()));
afterEach(() => vi.unstubAllGlobals());

it("gives back what was pasted, in the same season only", () => {
  expect(readUnsavedPaste("s1")).toBe("");
  expect(saveUnsavedPaste("s1", "Dear Jordan,\n\nThank you.")).toBe(true);
  expect(readUnsavedPaste("s1")).toBe("Dear Jordan,\n\nThank you.");
  expect(readUnsavedPaste("s2")).toBe("");
});

it("forgets what this tab put there, and nothing newer", () => {
  saveUnsavedPaste("s1", "newer words");
  dropUnsavedPaste("s1", "older words");
  expect(readUnsavedPaste("s1")).toBe("newer words");
  dropUnsavedPaste("s1", "newer words");
  expect({ ...localStorage }).toEqual({});
});

it("goes when somebody signs out", () => {
  saveUnsavedPaste("s1", "words");
  dropAllBut([]);
  expect(readUnsavedPaste("s1")).toBe("");
});

it("says so where the browser keeps nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(saveUnsavedPaste("s1", "words")).toBe(false);
  expect(readUnsavedPaste("s1")).toBe("");
  expect(() => dropUnsavedPaste("s1", "words")).not.toThrow();
});
