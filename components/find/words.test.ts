import { expect, test } from "vitest";
import { sourceWords } from "@/lib/fit/source-words";
import { feesOf } from "./known-panels";
import { linkOf, listWords } from "./words";

test.each([
  ["https://program.example/apply", "https://program.example/apply"],
  ["http://program.example", "http://program.example"],
  // A file may hold anything: what runs or opens nothing of theirs is told as text.
  ["javascript:alert(1)", null],
  ["data:text/html,hi", null],
  ["their coordinator, by phone", null],
  ["https://", null],
  [null, null],
])("%s is opened as %s", (source, link) => {
  expect(linkOf(source)).toBe(link);
});

test("a source says whose word it is and how old", () => {
  expect(sourceWords({ trust: "own", asOf: "2026-08-01" })).toBe("Their page, August 2026");
  expect(sourceWords({ trust: "aggregator", asOf: null })).toBe("Aggregator, no date");
  expect(sourceWords({ trust: null, asOf: null })).toBe("Nothing found");
});

test.each([
  [0, 0],
  [14, 154],
  [30, 330],
  [31, 360],
  [46, 810],
])("%s applications cost $%s by the usual table", (applications, dollars) => {
  const limits = { applicationFee: 11, applicationsAtFee: 30, furtherFee: 30, feesCheckedOn: null };
  const others = { perProgram: 3, goldSignals: 6, silverSignals: 6, signalsCheckedOn: null, travelHours: 6 };
  expect(feesOf(applications, { ...others, ...limits })).toBe(dollars);
});

test("how many programs there are to look at", () => {
  const free = { added: false, otherTrack: false };
  expect(listWords([free, free])).toBe("2 in the directory; 0 in your season");
  expect(
    listWords([free, { added: false, otherTrack: true }, { added: true, otherTrack: true }, { ...free, added: true }]),
  ).toBe("2 in the directory, 1 on other tracks; 2 in your season");
});
