import { expect, test } from "vitest";
import { saidLast } from "./said-last";

const ZONE = "America/New_York";
const message = (body: string, day: number, kind: "other" | "logistics" | "decision" = "other") => ({
  kind,
  body,
  at: `2027-01-${String(day).padStart(2, "0")}T15:00:00Z`,
});

test.each([
  ["It was great to meet you.", "Courtesy", "plain"],
  ["We will rank you highly.", "Ranked highly", "strong"],
  ["It was great to meet you. We will rank you highly.", "Ranked highly", "strong"],
  ["We enjoyed meeting you. How will you rank us?", "Asks how you will rank them", "asks"],
  ["It was a pleasure to meet you. Unfortunately we will not be ranking you.", "Turned down", "asks"],
])("“%s” stands as %s", (body, kind, tone) => {
  expect(saidLast([message(body, 20)], ZONE)).toEqual({ kind, on: "Jan 20", tone });
});

test("scheduling after it does not hide it; without any words of the kind the last message's kind stands", () => {
  const highly = message("We will rank you highly.", 12);
  expect(saidLast([message("The Zoom link is below.", 20, "logistics"), highly], ZONE)).toMatchObject({
    kind: "Ranked highly",
    on: "Jan 12",
  });
  expect(saidLast([message("", 20, "decision"), message("", 12)], ZONE)).toEqual({
    kind: "Decision",
    on: "Jan 20",
    tone: "plain",
  });
  expect(saidLast([message("", 20)], ZONE)?.kind).toBe("A message");
  expect(saidLast([], ZONE)).toBeNull();
});
