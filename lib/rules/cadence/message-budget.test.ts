import { describe, expect, it } from "vitest";
import { check, preflight } from "@/lib/rules";
import { season } from "@/lib/season/builder";

const DAYS = ["2026-10-01", "2026-10-15", "2026-11-02", "2026-11-20"];
function findings(count: number, perProgram = 3) {
  const made = season({ limits: { perProgram, goldSignals: null, silverSignals: null } })
    .program("p1", { name: "Lakeshore" })
    .program("p2");
  for (const date of DAYS.slice(0, count)) made.sent("p1", "update", `${date}T15:00:00Z`, { news: "other" });
  return check(made.build(), Date.parse("2027-01-01T00:00:00Z")).findings;
}

it("is silent below the limit", () => {
  expect(findings(2)).toEqual([]);
});

it("notices the last message at the limit", () => {
  expect(findings(3)).toEqual([
    {
      key: "message-budget:p1",
      rule: "message-budget",
      level: "notice",
      programId: "p1",
      messageIds: ["m1", "m2", "m3"],
      message:
        "Lakeshore: 3 of 3 messages used; this is the last. Counted: Update (Oct 1, 2026), Update (Oct 15, 2026), and Update (Nov 2, 2026).",
    },
  ]);
});

it("warns past it, with everything that counted", () => {
  expect(findings(4)).toMatchObject([{ level: "warn", messageIds: ["m1", "m2", "m3", "m4"] }]);
  expect(findings(4)[0]?.message).toMatch(/^Lakeshore: 4 messages, 1 more than the limit of 3\. Counted: /);
  expect(findings(4, 4)).toMatchObject([{ level: "notice" }]);
});

describe("the course that the guide lays out for a first choice", () => {
  const upToTheUpdate = () =>
    season({ milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } })
      .applicant({ name: "Jordan Reyes" })
      .program("p1", { name: "Lakeshore", rank: 1 })
      .contact("c1", "p1", { name: "Amara Osei", role: "program-director" })
      .sent("p1", "interest", "2026-10-01T15:00:00Z")
      .interview("p1", "2026-12-04T16:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
      .sent("p1", "thank-you", "2026-12-05T15:00:00Z", { interviewId: "i1", recipients: ["c1"] })
      .sent("p1", "update", "2027-01-12T15:00:00Z", { news: "publication" });
  const NOW = Date.parse("2027-02-10T15:00:00Z");
  const letter = {
    programId: "p1",
    kind: "intent" as const,
    channel: "email" as const,
    subject: "",
    body: "Dear Dr. Osei,\n\nLakeshore is my first choice, and I will rank it first.",
    recipients: ["c1"],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    news: null,
    readings: [],
    acknowledged: [],
  };

  it("raises no warning: a #1 letter counts, is named, and may come on top", () => {
    const draft = preflight(upToTheUpdate().build(), letter, NOW);
    expect(draft.findings.filter(({ level }) => level !== "notice")).toEqual([]);
    expect(draft.findings).toMatchObject([{ key: "message-budget:p1", level: "notice" }]);
    const sent = upToTheUpdate().sent("p1", "intent", "2027-02-10T14:00:00Z").build();
    expect(check(sent, NOW).findings).toMatchObject([
      { key: "message-budget:p1", level: "notice", messageIds: ["m1", "m2", "m3", "m4"] },
    ]);
    expect(check(sent, NOW).findings[0]?.message).toMatch(
      /^Lakeshore: 4 messages, past the limit of 3 only by the #1 letter, .*#1 letter \(Feb 10, 2027\)\.$/i,
    );
  });

  it("warns of what else goes past the limit, before the letter and after it", () => {
    const before = upToTheUpdate().sent("p1", "update", "2027-02-01T15:00:00Z", { news: "other" });
    const levels = (made: typeof before) => check(made.build(), NOW).findings.map(({ key, level }) => [key, level]);
    expect(levels(before)).toEqual([["message-budget:p1", "warn"]]);
    const after = upToTheUpdate()
      .sent("p1", "intent", "2027-01-25T15:00:00Z")
      .sent("p1", "update", "2027-02-09T15:00:00Z", { news: "other" });
    expect(levels(after)).toEqual([["message-budget:p1", "warn"]]);
  });
});
