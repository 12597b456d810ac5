import { afterEach, expect, test, vi } from "vitest";
import { serverSilent, TRY_AGAIN } from "./server-silent";

test.each([
  ["what didn't happen", serverSilent("Not saved"), "Not saved: the server didn’t answer."],
  ["what to do", serverSilent("Not saved", TRY_AGAIN), "Not saved: the server didn’t answer. Try again."],
  [
    "what is so nevertheless",
    serverSilent("Not saved", "Your text is still here.", TRY_AGAIN),
    "Not saved: the server didn’t answer. Your text is still here. Try again.",
  ],
  ["nothing but the silence", serverSilent(null, TRY_AGAIN), "The server didn’t answer. Try again."],
])("says %s", (_, said, words) => {
  expect(said).toBe(words);
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  [false, "Not saved: you’re offline. Your text is still here. Try again once you’re online."],
  [true, "Not saved: the server didn’t answer. Your text is still here. Try again."],
])("blames the network where this device has none: online %s", (onLine, words) => {
  vi.stubGlobal("navigator", { onLine });
  expect(serverSilent("Not saved", "Your text is still here.", TRY_AGAIN)).toBe(words);
});

test("begins a sentence of its own offline too", () => {
  vi.stubGlobal("navigator", { onLine: false });
  expect(serverSilent(null, TRY_AGAIN)).toBe("You’re offline. Try again once you’re online.");
});
