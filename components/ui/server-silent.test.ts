import { expect, test } from "vitest";
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
