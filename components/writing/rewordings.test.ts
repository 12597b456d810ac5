import { describe, expect, it } from "vitest";
import { preflight } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { SentKind } from "@/lib/season/schema";
import { assess } from "./assess";
import { honestInterest, type Rewording, rewordings } from "./rewordings";
import { sentencesWithSpace } from "./sentence";

const NOW = Date.parse("2027-02-01T12:00:00Z");
const built = (rank: number | null) =>
  season()
    .program("p1", { name: "Tidewater Health", rank })
    .contact("c1", "p1", { name: "Marcus Bright", title: "Dr." })
    .program("p2", { name: "Lakeshore University", aliases: ["Lakeshore"] })
    .contact("c2", "p2", { name: "Amara Osei", title: "Dr." })
    .build();

const written = (body: string, kind: SentKind = "thank-you", subject = "") => ({
  kind,
  channel: "email" as const,
  subject,
  body,
  recipients: ["c1"],
  interviewId: null,
  rotationId: null,
  inReplyTo: null,
  news: null,
  readings: [],
});

/** The ways out of what a rule finds, and the text that each gives. */
function ways(rule: string, body: string, { rank = null as number | null, recipients = ["c1"] } = {}) {
  const given = built(rank);
  const draft = { ...written(body), recipients };
  const [program] = given.programs;
  const about = {
    program: program!,
    recipients: given.contacts.filter(({ id }) => recipients.includes(id)),
    otherNames: ["Lakeshore University", "Lakeshore"],
  };
  const result = (way: Rewording) => {
    if (way.does !== "replace" && way.does !== "delete") return null;
    const { start, end } = way.does === "delete" ? sentencesWithSpace(body, way.span) : way.span;
    return body.slice(0, start) + (way.does === "delete" ? "" : way.words) + body.slice(end);
  };
  return assess(given, null, "p1", draft, NOW)
    .findings.filter((finding) => finding.rule === rule)
    .flatMap((finding) => rewordings(body, finding, about))
    .map((way) => ({ label: way.label, text: result(way) }));
}

describe("words that follow the rank list", () => {
  it.each([
    [null, "My interest in Tidewater Health is strong."],
    [1, "My interest in Tidewater Health is strong."],
    [2, "I will rank Tidewater Health very highly."],
    [3, "I will rank Tidewater Health very highly."],
    [4, "I will rank Tidewater Health highly."],
    [6, "I will rank Tidewater Health highly."],
    [7, "My interest in Tidewater Health is strong."],
  ])("at place %s", (rank, words) => {
    expect(honestInterest({ name: "Tidewater Health", shortName: "", rank })).toBe(words);
  });

  it.each([null, 2, 5, 9])("end the finding, at place %s", (rank) => {
    const words = honestInterest({ name: "Tidewater Health", shortName: "", rank });
    const { findings } = preflight(
      built(rank),
      { ...written(`Thank you. ${words}`), programId: "p1", acknowledged: [] },
      NOW,
    );
    expect(findings.filter(({ rule }) => rule === "commits-number-one")).toEqual([]);
  });
});

it("puts the true words in place of a sentence that says first", () => {
  expect(ways("commits-number-one", "Thank you. You are my #1. Goodbye.", { rank: 2 })).toEqual([
    {
      label: "Use “I will rank Tidewater Health very highly.”",
      text: "Thank you. I will rank Tidewater Health very highly. Goodbye.",
    },
  ]);
});

it("offers to make it the letter where the program is first", () => {
  expect(ways("commits-number-one", "You are my #1.", { rank: 1 }).map(({ label }) => label)).toEqual([
    "Make it your #1 letter",
    "Use “My interest in Tidewater Health is strong.”",
  ]);
});

it.each([
  ["in the middle of its line", "Thank you. Where do I stand on your rank list? Goodbye.", "Thank you. Goodbye."],
  ["at the end of its line", "Thank you. Where do I stand on your rank list?\nGoodbye.", "Thank you.\nGoodbye."],
  ["alone in its paragraph", "Thank you.\n\nWhere do I stand on your rank list?\n\nGoodbye.", "Thank you.\n\nGoodbye."],
])("deletes a sentence with its space: %s", (_, body, text) => {
  expect(ways("asks-rank", body)).toEqual([{ label: "Delete sentence", text }]);
});

it("puts the right name in", () => {
  expect(ways("wrong-name", "Dear Dr. Osei,\n\nThank you.")).toEqual([
    { label: "Use Bright", text: "Dear Dr. Bright,\n\nThank you." },
  ]);
  expect(ways("wrong-name", "Dear Dr. Osei,\n\nThank you.", { recipients: [] })).toEqual([]);
  expect(ways("wrong-name", "I enjoyed my interview at Lakeshore.")).toEqual([
    { label: "Use Tidewater Health", text: "I enjoyed my interview at Tidewater Health." },
  ]);
});

it("leads to what is left to fill in, and changes nothing there", () => {
  expect(ways("unfilled-placeholder", "I liked [detail].")).toEqual([{ label: "Fill it in", text: null }]);
});

it("places the stop of a second letter at the sentence that makes it", () => {
  const given = season()
    .program("p1", { name: "Tidewater Health" })
    .program("p2", { name: "Keystone Methodist" })
    .sent("p2", "intent", "2027-01-20T12:00:00Z", { body: "I will rank you first." })
    .build();
  const body = "Thank you. You are my #1.";
  const stop = assess(given, null, "p1", { ...written(body), recipients: [] }, NOW).findings.find(
    ({ level }) => level === "stop",
  );
  expect(stop?.rule).toBe("one-letter-of-intent");
  expect(body.slice(stop?.start, stop?.end)).toBe("You are my #1.");
});
