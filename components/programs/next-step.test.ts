import { describe, expect, it } from "vitest";
import { activeCommitments, check } from "@/lib/rules";
import { letterState } from "@/lib/rules/letter";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { factsByProgram } from "./facts";
import { nextStep } from "./next-step";

const NOW = "2027-01-28T16:40:00-05:00";

function stepOf(built: Season, id = "p1", at = NOW) {
  const now = Date.parse(at);
  const view = {
    season: built,
    now,
    zone: built.season.timeZone,
    check: check(built, now),
    letter: letterState(built, activeCommitments(built, now)),
  };
  const facts = factsByProgram(view).find(({ program }) => program.id === id);
  const { words, tone } = nextStep(facts!);
  return { words, tone };
}

const met = (endsAt: string, people: string[]) =>
  people.reduce(
    (made, name, i) => made.contact(`c${i + 1}`, "p1", { name }),
    season()
      .program("p1")
      .interview("p1", endsAt, {
        participants: people.map((_, i) => ({ contactId: `c${i + 1}`, thankYou: "expected" as const })),
      }),
  );

describe("the next step", () => {
  it("names one late person and how late", () => {
    expect(stepOf(met("2027-01-22T16:40:00-05:00", ["Amara Osei"]).build())).toEqual({
      words: "Thank Dr. Osei, 3 d late",
      tone: "late",
    });
  });

  it("counts several late people", () => {
    expect(stepOf(met("2027-01-25T14:00:00-05:00", ["Elena Marsh", "Owen Tak"]).build())).toEqual({
      words: "Thank 2 people, 2 h 40 m late",
      tone: "late",
    });
  });

  it("says until when a thank-you is due, and until when it is in its window", () => {
    expect(stepOf(met("2027-01-26T16:30:00-05:00", ["A B", "C D", "E F"]).build())).toEqual({
      words: "Thank 3 people by tomorrow 4:30 PM",
      tone: "due",
    });
    expect(stepOf(met("2027-01-28T13:30:00-05:00", ["A B"]).build())).toEqual({
      words: "Thank Dr. B by Sun 1:30 PM",
      tone: "plain",
    });
  });

  it("puts what is late before what is due", () => {
    const built = met("2027-01-22T16:40:00-05:00", ["Amara Osei"])
      .received("p1", "question", "2027-01-26T09:00:00-05:00", { needsReply: true })
      .build();
    expect(stepOf(built).words).toBe("Thank Dr. Osei, 3 d late");
  });

  it("names who waits for a reply", () => {
    const built = season()
      .program("p1")
      .contact("c1", "p1", { name: "Joan Bell", title: "" })
      .received("p1", "question", "2027-01-26T09:00:00-05:00", { needsReply: true, recipients: ["c1"] })
      .build();
    expect(stepOf(built)).toEqual({ words: "Reply to Joan Bell by Sun 9:00 AM", tone: "due" });
  });

  it("asks for a letter back while two programs hold one", () => {
    const built = season()
      .program("p1", { rank: 1 })
      .program("p2", { rank: 2 })
      .sent("p1", "intent", "2027-01-10T09:00:00-05:00")
      .sent("p2", "intent", "2027-01-20T09:00:00-05:00")
      .build();
    expect(stepOf(built, "p1")).toEqual({ words: "Take back one #1 letter", tone: "late" });
    expect(stepOf(built, "p2")).toEqual({ words: "Take back one #1 letter", tone: "late" });
  });

  it("tells of the next interview, near and far", () => {
    const on = (endsAt: string) => season().program("p1", { stage: "scheduled" }).interview("p1", endsAt).build();
    expect(stepOf(on("2027-01-29T16:00:00-05:00")).words).toBe("Interview tomorrow 10:00 AM");
    expect(stepOf(on("2027-02-12T16:00:00-05:00")).words).toBe("Interview Feb 12");
  });

  it("forgets an interview that was cancelled", () => {
    const built = season()
      .program("p1", { stage: "scheduled" })
      .interview("p1", "2027-01-29T16:00:00-05:00", { status: "cancelled" })
      .build();
    expect(stepOf(built).words).toBe("Add the interview’s date");
  });

  it("gives an own task, and how late it is", () => {
    const due = (day: string) => season().program("p1").task("Ask about call", day, { programId: "p1" }).build();
    expect(stepOf(due("2027-02-03"))).toEqual({ words: "Ask about call, Feb 3", tone: "plain" });
    expect(stepOf(due("2027-01-28"))).toEqual({ words: "Ask about call, today", tone: "due" });
    expect(stepOf(due("2027-01-26"))).toEqual({ words: "Ask about call, 2 d late", tone: "late" });
  });

  it("says what policy and budget leave", () => {
    expect(stepOf(season().program("p1", { contactPolicy: "no-contact" }).build())).toEqual({
      words: "Asked for no messages",
      tone: "quiet",
    });
    expect(stepOf(season().program("p1", { stage: "rejected" }).build()).words).toBe("Closed");
    const full = season({ limits: { perProgram: 1, goldSignals: null, silverSignals: null } }).program("p1");
    expect(stepOf(full.sent("p1", "update", "2026-11-01T09:00:00-05:00").build()).words).toBe("Nothing to send");
  });

  it("waits a week after a message, counted in calendar days", () => {
    const wrote = (at: string) => season().program("p1", { stage: "applied" }).sent("p1", "interest", at).build();
    expect(stepOf(wrote("2027-01-21T09:00:00-05:00")).words).toBe("Write again after Jan 28");
    expect(stepOf(wrote("2027-01-20T09:00:00-05:00")).words).toBe("Nothing waiting");
  });

  it("says how long a program has been silent, from two weeks on", () => {
    const wrote = (at: string) => season().program("p1", { stage: "applied" }).sent("p1", "interest", at);
    expect(stepOf(wrote("2027-01-15T09:00:00-05:00").build()).words).toBe("Nothing waiting");
    expect(stepOf(wrote("2027-01-14T09:00:00-05:00").build()).words).toBe("No reply in 14 days");
    const answered = wrote("2026-12-18T09:00:00-05:00").received("p1", "other", "2027-01-02T09:00:00-05:00");
    expect(stepOf(answered.build()).words).toBe("Nothing waiting");
  });
});
