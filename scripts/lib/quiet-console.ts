import { afterEach, beforeEach, expect, vi } from "vitest";

/** A warning or an error on the console fails the test that caused it. */
const said: unknown[][] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      said.push([method, ...words]);
    });
  }
});

afterEach(() => {
  expect(said, "console.error or console.warn was called").toEqual([]);
});
