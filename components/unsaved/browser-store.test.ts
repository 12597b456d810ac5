import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  countUnsaved,
  dropAllBut,
  dropUnsaved,
  ownKeyAt,
  readUnsaved,
  saveUnsaved,
  unsavedAt,
  unsavedKey,
} from "./browser-store";
import { BrowserStore } from "./browser-store.fixture";

const PLACE = { seasonId: "s1", about: "form contact new" };

beforeEach(() => vi.stubGlobal("localStorage", new BrowserStore()));
afterEach(() => vi.unstubAllGlobals());

it("keeps the keys of text that is stored already", () => {
  expect(unsavedKey(PLACE)).toBe("draft:s1:form contact new");
  expect(unsavedKey({ seasonId: "s1", about: "new" }, "log")).toBe("log-sheet:s1:new");
});

it("gives back what was stored, until it is deleted", () => {
  const key = unsavedKey(PLACE);
  expect(readUnsaved(key)).toBeNull();
  expect(saveUnsaved(key, { name: "Dr. Marsh" })).toBe(true);
  expect(readUnsaved(key)).toEqual({ name: "Dr. Marsh" });
  dropUnsaved(key);
  expect({ ...localStorage }).toEqual({});
});

it("keeps what was begun twice at a place apart, and finds both", () => {
  const place = unsavedKey({ seasonId: "s1", about: "new" }, "log");
  saveUnsaved(place, "of an earlier release");
  saveUnsaved(ownKeyAt(place, "a"), "first");
  saveUnsaved(ownKeyAt(place, "b"), "second");
  saveUnsaved(unsavedKey({ seasonId: "s1", about: "newer" }, "log"), "elsewhere");
  expect(unsavedAt(place).map(({ value }) => value)).toEqual(["of an earlier release", "first", "second"]);
  dropAllBut([]);
  expect(unsavedAt(place)).toEqual([]);
});

it("reads nothing from what is not JSON", () => {
  localStorage.setItem(unsavedKey(PLACE), "not json");
  expect(readUnsaved(unsavedKey(PLACE))).toBeNull();
});

it("counts what is unsaved, and deletes all of it at once with whatever else isn't named", () => {
  saveUnsaved(unsavedKey(PLACE), 1);
  saveUnsaved(unsavedKey({ seasonId: "s2", about: "new" }, "log"), 2);
  localStorage.setItem("single-keys", "off");
  localStorage.setItem("bring-in-columns", "{}");
  expect(countUnsaved()).toBe(2);
  dropAllBut(["single-keys", "not there"]);
  expect(countUnsaved()).toBe(0);
  expect({ ...localStorage }).toEqual({ "single-keys": "off" });
});

it("says so where the browser stores nothing", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(saveUnsaved("key", 1)).toBe(false);
  expect(readUnsaved("key")).toBeNull();
  expect(() => dropUnsaved("key")).not.toThrow();
  expect(countUnsaved()).toBe(0);
  expect(() => dropAllBut([])).not.toThrow();
});
