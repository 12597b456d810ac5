import { expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { slotsOf, templates } from "@/lib/templates";
import { factsFor } from "@/lib/templates/facts";
import { assess } from "./assess";
import { cardsOf, checksInField, checksOf, countWords, marksOf, unsettled, wholeLevel } from "./checks";

const NOW = Date.parse("2027-02-01T12:00:00Z");
const given = season()
  .program("p1", { name: "Tidewater Health", rank: 2 })
  .program("p2", { name: "Keystone Methodist", rank: 1 })
  .sent("p2", "intent", "2027-01-20T12:00:00Z", { body: "I will rank you first." })
  .build();
const written = (body: string) => ({
  kind: "thank-you" as const,
  channel: "email" as const,
  subject: "Thank you",
  body,
  recipients: [],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
});
const BODY = "I liked {{a detail}} at Tidewater Health. You are my #1. Where do I stand on your rank list?";
const found = (body = BODY) => ({ ...assess(given, null, "p1", written(body), NOW), written: written(body) });
const shown = (hidden: string[] = []) => checksOf(found(), new Set(hidden));

it("lists what was found with its words, the gravest first, and no slots", () => {
  expect(shown().shown.map(({ level, rule, quote }) => [level, rule, quote])).toEqual([
    ["stop", "one-letter-of-intent", "You are my #1."],
    ["warn", "commits-number-one", "You are my #1."],
    ["warn", "intent-before-interview", "You are my #1."],
    ["warn", "intent-matches-rank", "You are my #1."],
    ["warn", "asks-rank", "Where do I stand on your rank list?"],
  ]);
  expect(countWords(shown().shown)).toBe("1 problem, 4 warnings");
  expect(unsettled(shown().shown, slotsOf(BODY))).toBe("1 problem and 1 empty slot to fix first");
  expect(unsettled([], [])).toBeNull();
  expect(countWords([])).toBe("All set");
});

it("tells one sentence on one card, the gravest first", () => {
  const cards = cardsOf(shown().shown).map(({ first, also }) => [first.rule, ...also.map(({ rule }) => rule)]);
  expect(cards).toEqual([
    ["one-letter-of-intent", "commits-number-one", "intent-before-interview", "intent-matches-rank"],
    ["asks-rank"],
  ]);
});

it("warns of nothing that an empty slot still asks for", () => {
  const update = { ...written("{{a detail from the day}}"), kind: "update" as const };
  const rules = (body: string) => {
    const letter = { ...update, body };
    return checksOf({ ...assess(given, null, "p1", letter, NOW), written: letter }, new Set()).shown.map(
      ({ rule }) => rule,
    );
  };
  expect(rules(update.body)).toEqual([]);
  expect(rules("I wanted to be in touch.")).toEqual(["update-needs-news", "lacks-specifics"]);
});

it.each(templates.map(({ id }) => id))("a fresh %s warns of nothing in its own words", (id) => {
  const template = templates.find((one) => one.id === id);
  const draft = { ...written(""), programId: "p1", kind: template?.kind ?? "update" };
  const letter = template?.write(factsFor(given, draft, NOW)) ?? { subject: "", body: "" };
  const laid = { ...draft, ...letter };
  const { shown: said } = checksOf({ ...assess(given, null, "p1", laid, NOW), written: laid }, new Set());
  expect(said.filter(({ level, quote }) => level !== "stop" && quote !== "").map(({ rule }) => rule)).toEqual([]);
});

it("hides what was put away while its words stand, and never a stop", () => {
  const hidden = shown().shown.map(({ hides }) => hides);
  expect(shown(hidden).shown.map(({ rule }) => rule)).toEqual(["one-letter-of-intent"]);
  expect(shown(hidden).away).toBe(4);
});

it("marks exactly the words, and follows them while they stand", () => {
  const now = written(BODY.replace("I liked", "I very much liked"));
  const words = (body: string) => {
    const current = written(body);
    const marks = marksOf(checksInField(shown().shown, "body", written(BODY), current), slotsOf(body));
    return [...new Set(marks.map(({ start, end, look }) => `${look}:${body.slice(start, end)}`))];
  };
  expect(words(BODY)).toEqual([
    "stop:You are my #1.",
    "warn:You are my #1.",
    "warn:Where do I stand on your rank list?",
    "slot:{{a detail}}",
  ]);
  expect(words(now.body)).toEqual(words(BODY));
  expect(words(BODY.replace("my #1", "on my list"))).toEqual([
    "warn:Where do I stand on your rank list?",
    "slot:{{a detail}}",
  ]);
});

it("underlines no words for what the whole letter lacks", () => {
  const { shown: plain } = checksOf(found("Thank you for your time. I enjoyed our talk."), new Set());
  expect(plain.map(({ rule, quote }) => [rule, quote])).toEqual([["lacks-specifics", ""]]);
  expect(checksInField(plain, "body", written("x"), written("x"))).toEqual([]);
  expect(wholeLevel(plain)).toBe("notice");
  expect(wholeLevel([])).toBeNull();
});
