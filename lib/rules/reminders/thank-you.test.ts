import { describe, expect, it } from "vitest";
import { check } from "@/lib/rules";
import { season } from "@/lib/season/builder";
import type { Interview, Participant, Program, Season, SeasonSettings } from "@/lib/season/schema";

const END = "2026-11-20T16:00:00-05:00";
const NOW = "2026-11-24T16:00:00-05:00";

const reminders = (made: Season, now = NOW) =>
  check(made, Date.parse(now)).reminders.filter(({ rule }) => rule === "thank-you");
const keys = (made: Season, now = NOW) => reminders(made, now).map(({ key }) => key);
const expected = (...contactIds: string[]): Participant[] =>
  contactIds.map((contactId) => ({ contactId, thankYou: "expected" }));

function interviewed(
  interview: Partial<Interview> = {},
  program: Partial<Program> = {},
  settings: Partial<SeasonSettings> = {},
) {
  return season(settings)
    .program("p1", { name: "Lakeshore University IR Residency", ...program })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p1", { name: "Owen Tak", title: "" })
    .contact("c3", "p1", { name: "Ruth Adeyemi" })
    .interview("p1", END, { participants: expected("c1"), ...interview });
}

describe("the clock", () => {
  const states = (zone: string, end: string, moments: [string, string | undefined][]) => {
    const made = interviewed({ endsAt: end, startsAt: "2026-01-01T00:00:00Z" }, {}, { timeZone: zone }).build();
    for (const [moment, state] of moments) expect([moment, reminders(made, moment)[0]?.state]).toEqual([moment, state]);
  };

  it("runs in elapsed hours to 48 and 72, then in calendar days to 14", () => {
    states("America/New_York", END, [
      ["2026-11-20T15:59:59.999-05:00", undefined],
      ["2026-11-20T16:00:00-05:00", "upcoming"],
      ["2026-11-22T15:59:59.999-05:00", "upcoming"],
      ["2026-11-22T16:00:00-05:00", "due"],
      ["2026-11-23T16:00:00-05:00", "due"],
      ["2026-11-23T16:00:00.001-05:00", "overdue"],
      ["2026-12-04T16:00:00-05:00", "overdue"],
      ["2026-12-04T16:00:00.001-05:00", "lapsed"],
    ]);
  });

  it("keeps elapsed hours over the night that summer time ends, and wall time over fourteen days", () => {
    states("America/New_York", "2026-10-31T12:00:00-04:00", [
      ["2026-11-02T10:59:59-05:00", "upcoming"],
      ["2026-11-02T11:00:00-05:00", "due"],
      ["2026-11-03T11:00:00-05:00", "due"],
      ["2026-11-03T11:00:01-05:00", "overdue"],
      ["2026-11-14T12:00:00-05:00", "overdue"],
      ["2026-11-14T12:00:01-05:00", "lapsed"],
    ]);
  });

  it("and over the night that it begins", () => {
    states("America/New_York", "2027-03-13T12:00:00-05:00", [
      ["2027-03-15T12:59:59-04:00", "upcoming"],
      ["2027-03-15T13:00:00-04:00", "due"],
      ["2027-03-16T13:00:00-04:00", "due"],
      ["2027-03-16T13:00:01-04:00", "overdue"],
      ["2027-03-27T12:00:00-04:00", "overdue"],
      ["2027-03-27T12:00:01-04:00", "lapsed"],
    ]);
  });

  it.each(["Pacific/Apia", "Asia/Kathmandu"])("in %s too", (zone) => {
    states(zone, "2027-02-26T03:00:00Z", [
      ["2027-02-28T02:59:59Z", "upcoming"],
      ["2027-02-28T03:00:00Z", "due"],
      ["2027-03-01T03:00:00Z", "due"],
      ["2027-03-01T03:00:01Z", "overdue"],
      ["2027-03-12T03:00:00Z", "overdue"],
      ["2027-03-12T03:00:01Z", "lapsed"],
    ]);
  });

  it.each([
    ["2026-11-21T10:30:00-05:00", "due in 1 day 5 hours"],
    ["2026-11-23T13:20:00-05:00", "due, 2 hours 40 minutes left"],
    ["2026-11-23T16:00:00-05:00", "due, less than a minute left"],
    ["2026-11-23T16:45:00-05:00", "45 minutes late"],
    ["2026-11-24T16:00:00-05:00", "1 day late"],
    ["2026-12-05T16:00:00-05:00", "lapsed, 12 days late"],
  ])("says at %s: %s", (moment, words) => {
    expect(reminders(interviewed().build(), moment)[0]?.message).toBe(
      `Thank Dr. Amara Osei, Lakeshore University IR Residency: ${words}`,
    );
  });
});

describe("who is to be thanked", () => {
  it("is each participant marked expected", () => {
    const participants: Participant[] = [...expected("c1", "c2"), { contactId: "c3", thankYou: "optional" }];
    const found = reminders(interviewed({ participants }).build());
    expect(found.map(({ key, contactId }) => [key, contactId])).toEqual([
      ["thank-you:i1:c1", "c1"],
      ["thank-you:i1:c2", "c2"],
    ]);
    expect(found[1]?.message).toMatch(/^Thank Owen Tak, /);
  });

  it("is nobody when participants are known and none is expected", () => {
    const participants: Participant[] = [
      { contactId: "c1", thankYou: "optional" },
      { contactId: "c2", thankYou: "none" },
    ];
    expect(keys(interviewed({ participants }).build())).toEqual([]);
  });

  it("is the interview where no participants are known", () => {
    const [found] = reminders(interviewed({ participants: [] }).build());
    expect(found).toMatchObject({ key: "thank-you:i1", interviewId: "i1" });
    expect(found).not.toHaveProperty("contactId");
    expect(found?.message).toBe("Thank your interviewers, Lakeshore University IR Residency: 1 day late");
  });

  it.each<[string, Partial<Interview>, Partial<Program>]>([
    ["a cancelled interview", { status: "cancelled" }, {}],
    ["one withdrawn from", { status: "withdrawn" }, {}],
    ["a program that wants no mail after interviews", {}, { contactPolicy: "no-post-interview" }],
    ["a program that wants no mail", {}, { contactPolicy: "no-contact" }],
  ])("is nobody for %s", (_, interview, program) => {
    expect(keys(interviewed(interview, program).build())).toEqual([]);
  });

  it("is the same for an interview still marked scheduled once it is over", () => {
    expect(keys(interviewed({ status: "completed" }).build())).toEqual(keys(interviewed().build()));
  });
});

describe("who has been thanked", () => {
  const LATER = "2026-11-21T09:00:00-05:00";
  const both = () => interviewed({ participants: expected("c1", "c2") });

  it("is the recipient, and no other", () => {
    expect(
      keys(
        both()
          .sent("p1", "thank-you", LATER, { recipients: ["c1"] })
          .build(),
      ),
    ).toEqual(["thank-you:i1:c2"]);
  });

  it("is everyone when no recipient is recorded", () => {
    expect(keys(both().sent("p1", "thank-you", LATER).build())).toEqual([]);
  });

  it("is the interview without participants, by any thank-you", () => {
    const made = interviewed({ participants: [] }).sent("p1", "thank-you", LATER, { recipients: ["c1"] });
    expect(keys(made.build())).toEqual([]);
  });

  it("counts thanks in person and at the very end", () => {
    expect(keys(interviewed().sent("p1", "thank-you", END, { channel: "in-person" }).build())).toEqual([]);
  });

  it.each<[string, Season]>([
    ["thanks before the interview ended", interviewed().sent("p1", "thank-you", "2026-11-20T15:59:59-05:00").build()],
    [
      "even when they name it",
      interviewed().sent("p1", "thank-you", "2026-11-20T15:59:59-05:00", { interviewId: "i1" }).build(),
    ],
    ["thanks dated after now", interviewed().sent("p1", "thank-you", "2026-11-24T16:00:01-05:00").build()],
    [
      "a draft",
      interviewed()
        .draft("p1", "thank-you", { recipients: ["c1"] })
        .build(),
    ],
    [
      "another kind of message",
      interviewed()
        .sent("p1", "update", LATER, { recipients: ["c1"] })
        .build(),
    ],
    ["thanks to another program", interviewed().program("p2").sent("p2", "thank-you", LATER).build()],
  ])("does not count %s", (_, made) => {
    expect(keys(made)).toEqual(["thank-you:i1:c1"]);
  });

  it("is matched to the interview it names, else to the latest that had ended", () => {
    const twice = () => interviewed().interview("p1", "2026-11-22T16:00:00-05:00", { participants: expected("c1") });
    const sent = (at: string, interviewId: string | null = null) =>
      keys(twice().sent("p1", "thank-you", at, { interviewId }).build());
    expect(sent("2026-11-22T15:00:00-05:00")).toEqual(["thank-you:i2:c1"]);
    expect(sent("2026-11-22T17:00:00-05:00")).toEqual(["thank-you:i1:c1"]);
    expect(sent("2026-11-22T17:00:00-05:00", "i1")).toEqual(["thank-you:i2:c1"]);
  });

  it("is never matched to a cancelled interview", () => {
    const made = interviewed()
      .interview("p1", "2026-11-22T16:00:00-05:00", { status: "cancelled" })
      .sent("p1", "thank-you", "2026-11-22T17:00:00-05:00");
    expect(keys(made.build())).toEqual([]);
  });
});
