import { expect, it } from "vitest";
import { decode } from "@/lib/rules/decode";
import { conditionsOnFirst, outcomeOf, piecesOf, readingsOf, receivedKind, strongestOf } from "./readings";

const TEXT =
  "Hi Maya,\n\nIt was a pleasure to meet you. We will rank you highly. Where do we fall on your list? Thank you for your visit.";

it("puts the text together again from its pieces, numbered as they stand", () => {
  const pieces = piecesOf(TEXT, decode(TEXT).statements);
  expect(pieces.map(({ text }) => text).join("")).toBe(TEXT);
  expect(
    pieces.flatMap(({ statements: numbered }) => numbered.map(({ number, signal }) => [number, signal.id])),
  ).toEqual([
    [1, "courtesy"],
    [2, "rank-highly"],
    [3, "asks-rank"],
    [4, "courtesy"],
  ]);
});

it("keeps statements that share words in one piece", () => {
  const shared = { signal: "warm", strength: 2, text: "", boundary: false } as const;
  const pieces = piecesOf("One two three.", [
    { ...shared, start: 0, end: 7 },
    { ...shared, start: 4, end: 13 },
  ]);
  expect(pieces.map(({ text, statements: numbered }) => [text, numbered.map(({ number }) => number)])).toEqual([
    ["One two three", [1, 2]],
    [".", []],
  ]);
});

it("marks a wish not to be written to, with what shares its words", () => {
  const text = "Thank you. Please do not write to us.";
  expect(piecesOf(text, [], [{ start: 11, end: 37 }]).map(({ text, wish }) => [text, wish])).toEqual([
    ["Thank you. ", false],
    ["Please do not write to us.", true],
  ]);
  const shared = { signal: "warm", strength: 2, text: "", boundary: false, start: 0, end: 20 } as const;
  expect(
    piecesOf(text, [shared], [{ start: 11, end: 37 }]).map(({ text, statements: numbered, wish }) => [
      text,
      numbered.length,
      wish,
    ]),
  ).toEqual([[text, 1, true]]);
});

it("shows a refusal before all else", () => {
  const { statements } = decode(
    "Thank you for your interest. Unfortunately we will not be ranking you. Where do we fall on your list?",
  );
  expect(outcomeOf(statements)).toBe("rejected");
  expect(readingsOf(statements).map(({ signal }) => signal.id)).toEqual(["negative", "asks-rank", "courtesy"]);
  expect(outcomeOf(decode(TEXT).statements)).toBeNull();
});

it.each([
  ["You've been placed on our interview waitlist. We'll contact you if a spot opens.", "waitlisted"],
  ["Our interview slots are full, but you are on our wait list.", "waitlisted"],
  ["Unfortunately, all of our interviews are filled. You have been waitlisted.", "waitlisted"],
  ["Our waitlist has been released, and we will not be inviting you to interview.", "rejected"],
  ["Unfortunately, we will not be able to offer you an interview.", "rejected"],
  ["We regret that we cannot offer you an interview or a place on our waitlist.", "rejected"],
  ["We cannot offer you an interview now, but you are on our waitlist.", "waitlisted"],
  ["Thank you for your visit.", null],
])("takes %j as %s", (text, outcome) => {
  expect(outcomeOf(decode(text).statements)).toBe(outcome);
});

it("shows the strongest first and a boundary second", () => {
  const { statements } = decode(TEXT);
  expect(
    readingsOf(statements).map(({ signal, statements: numbered }) => [signal.id, numbered.map(({ number }) => number)]),
  ).toEqual([
    ["rank-highly", [2]],
    ["asks-rank", [3]],
    ["courtesy", [1, 4]],
  ]);
  expect(strongestOf(statements)).toBe(3);
  expect(strongestOf([])).toBe(0);
});

it.each([
  ["We have filled all of our positions.", "decision"],
  ["How will you rank us?", "question"],
  ["We will rank you highly.", "interest-shown"],
  ["Thank you for your visit.", "other"],
  ["", "other"],
])("logs %j as %s", (text, kind) => {
  expect(receivedKind(decode(text).statements)).toBe(kind);
});

it.each([
  ["If you rank us first, you will match here.", true],
  ["If you rank us #1, you will match here.", true],
  ["Put us at the top of your list and you will train here.", true],
  ["If you rank us highly, you will match here.", false],
  ["If you rank us first, you will match here. If you rank us highly, you will match here.", false],
  ["We will rank you first.", false],
])("whether a match is promised for the first place only: %j", (text, first) => {
  expect(conditionsOnFirst(decode(text).statements)).toBe(first);
});
