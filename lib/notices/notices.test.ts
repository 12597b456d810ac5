import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import type { Interview, Season } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";
import { NOTICE_KINDS, type NoticeKind } from "./notice-kinds";
import { nextNotice, noticesBetween } from "./notices";
import { type NoticeSettings, noticeSettingsSchema } from "./settings";

const NEW_YORK = "America/New_York";
const wish = (kinds: NoticeKind[], more: Partial<NoticeSettings> = {}): NoticeSettings => ({
  ...noticeSettingsSchema.parse({}),
  kinds,
  ...more,
});
/** Keys and moments of a stretch, in the zone where the person is. */
function sent(made: Season, settings: NoticeSettings, from: string, to: string): string[] {
  const zone = settings.zone ?? made.season.timeZone;
  return noticesBetween(made, settings, Date.parse(from), Date.parse(to)).map(
    ({ key, at }) => `${key} ${isoIn(at, zone)}`,
  );
}
const all = (made: Season, kind: NoticeKind, more: Partial<NoticeSettings> = {}) =>
  sent(made, wish([kind], more), "2026-09-01T00:00:00Z", "2027-04-01T00:00:00Z");

const interviewed = (endsAt: string, fields: Partial<Interview> = {}, zone = NEW_YORK) =>
  season({ timeZone: zone })
    .program("p1", { name: "Lakeshore University IR Residency" })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", endsAt, {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
      ...fields,
    });

const END = "2026-11-20T16:00:00-05:00";
const DEADLINE = { milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" } };

describe("a stretch of time", () => {
  it("is after its first moment and up to its last", () => {
    const made = interviewed(END).build();
    const at = Date.parse("2026-11-23T04:00:00-05:00");
    const count = (from: number, to: number) =>
      noticesBetween(made, wish(["last-call"], { quiet: null }), from, to).length;
    expect([count(at - 1, at), count(at, at + HOUR), count(at - HOUR, at - 1), count(at, at)]).toEqual([1, 0, 0, 0]);
  });
});

describe("last-call", () => {
  it("comes 12 hours before 72 are over, for all of that moment in one", () => {
    const made = interviewed(END)
      .program("p2", { name: "Harlow–St. Anne" })
      .interview("p2", "2026-11-20T15:00:00-06:00", { timeZone: "America/Chicago" })
      .interview("p1", "2026-11-20T17:00:00-05:00", { participants: [] })
      .build();
    const notices = noticesBetween(
      made,
      wish(["last-call"], { quiet: null }),
      Date.parse(END),
      Date.parse("2026-12-01T00:00:00Z"),
    );
    expect(notices.map(({ key, at, reminders }) => [key, isoIn(at, NEW_YORK), reminders])).toEqual([
      [
        "last-call:2026-11-23T21:00:00Z",
        "2026-11-23T04:00:00-05:00",
        ["thank-you:i1:c1", "thank-you:i1:c2", "thank-you:i2"],
      ],
      ["last-call:2026-11-23T22:00:00Z", "2026-11-23T05:00:00-05:00", ["thank-you:i3"]],
    ]);
    expect(notices[0]).toMatchObject({
      kind: "last-call",
      subject: "3 thank-yous go late today at 4:00 PM EST",
      text: "3 thank-yous go late today at 4:00 PM EST.\n\n- Thank Dr. Amara Osei, Lakeshore University IR Residency\n- Thank Dr. Owen Tak, Lakeshore University IR Residency\n- Thank your interviewers, Harlow–St. Anne",
    });
  });

  it.each<[string, (made: ReturnType<typeof interviewed>) => ReturnType<typeof interviewed>]>([
    ["both were thanked", (made) => made.sent("p1", "thank-you", "2026-11-22T09:00:00-05:00")],
    [
      "both were dismissed",
      (made) => made.answer("thank-you:i1:c1", "dismissed").answer("thank-you:i1:c2", "dismissed"),
    ],
    [
      "both were snoozed beyond it",
      (made) =>
        made
          .answer("thank-you:i1:c1", "snoozed", { until: "2026-11-23T07:00:01-05:00" })
          .answer("thank-you:i1:c2", "snoozed", { until: "2026-11-24T07:00:00-05:00" }),
    ],
  ])("is silent where %s", (_, change) => {
    expect(all(change(interviewed(END)).build(), "last-call")).toEqual([]);
  });

  it("speaks of the one who is left, and of what was snoozed until that very moment", () => {
    const left = interviewed(END).sent("p1", "thank-you", "2026-11-22T09:00:00-05:00", { recipients: ["c1"] });
    const [one] = noticesBetween(
      left.build(),
      wish(["last-call"]),
      Date.parse(END),
      Date.parse("2026-12-01T00:00:00Z"),
    );
    expect(one).toMatchObject({
      reminders: ["thank-you:i1:c2"],
      subject: "Lakeshore University IR Residency: 1 thank-you goes late today at 4:00 PM EST",
    });
    const until = "2026-11-23T07:00:00-05:00";
    const snoozed = interviewed(END).answer("thank-you:i1:c1", "snoozed", { until }).build();
    expect(all(snoozed, "last-call")).toEqual(["last-call:2026-11-23T21:00:00Z 2026-11-23T07:00:00-05:00"]);
  });

  it.each(["no-contact", "no-post-interview"] as const)("is silent at a program with the policy %s", (policy) => {
    const made = interviewed(END).build();
    const asked = made.programs.map((program) => ({ ...program, contactPolicy: policy }));
    expect(all({ ...made, programs: asked }, "last-call")).toEqual([]);
  });

  it.each(["cancelled", "withdrawn"] as const)("is silent for an interview that is %s", (status) => {
    expect(all(interviewed(END, { status }).build(), "last-call")).toEqual([]);
  });

  it("is silent for an archived program", () => {
    const made = interviewed(END).build();
    const archived = made.programs.map((program) => ({ ...program, archived: true }));
    for (const kind of NOTICE_KINDS) expect([kind, all({ ...made, programs: archived }, kind)]).toEqual([kind, []]);
  });
});

describe("interview", () => {
  it("comes at 18:00 of the season's zone on the day before, with both times", () => {
    const made = interviewed(END, { timeZone: "America/Chicago", startsAt: "2026-11-20T08:30:00-06:00" }).build();
    const [notice, ...others] = noticesBetween(
      made,
      wish(["interview"]),
      Date.parse("2026-11-01T00:00:00Z"),
      Date.parse("2026-12-01T00:00:00Z"),
    );
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      key: "interview:i1",
      at: Date.parse("2026-11-19T18:00:00-05:00"),
      reminders: [],
      subject: "Interview tomorrow at 9:30 AM EST: Lakeshore University IR Residency",
      text: "Lakeshore University IR Residency\nFri Nov 20, 9:30 AM EST (8:30 AM CST)\nVirtual",
    });
  });

  it("has the link to join, first where it is about to start, and none where nobody is named", () => {
    const made = interviewed(END, { joinUrl: "https://lakeshore.example/j/1", startsAt: "2026-11-20T10:00:00-05:00" });
    const text = (kind: NoticeKind, names = true) => nextNotice(made.build(), wish([kind], { names }), 0)?.text;
    expect(text("interview")).toMatch(/\nJoin: https:\/\/lakeshore\.example\/j\/1$/);
    expect(text("interview-soon")).toMatch(/^Join: https:\/\/lakeshore\.example\/j\/1\n/);
    expect(text("interview-soon", false)).toBe("Fri Nov 20, 10:00 AM EST\nVirtual");
  });

  it.each(["America/New_York", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia"])(
    "is the evening of the season's zone %s",
    (zone) => {
      const made = interviewed("2026-11-20T20:00:00Z", { startsAt: "2026-11-20T14:00:00Z" }, zone).build();
      const [found] = all(made, "interview", { quiet: null });
      expect(found).toMatch(/^interview:i1 2026-11-(19|20)T18:00:00[+-]\d\d:\d\d$/);
    },
  );

  it("waits for the morning of a person who is elsewhere", () => {
    const away = { zone: "Asia/Kolkata" };
    // 18:00 in New York is 4:30 in Kolkata, and 7:00 there is early enough.
    expect(all(interviewed(END).build(), "interview", away)).toEqual(["interview:i1 2026-11-20T07:00:00+05:30"]);
  });

  it("is not sent for one that was canceled", () => {
    for (const kind of ["interview", "interview-soon", "after-interview"] as const)
      expect(all(interviewed(END, { status: "cancelled" }).build(), kind)).toEqual([]);
  });
});

describe("interview-soon", () => {
  const starting = (startsAt: string) => interviewed(END, { startsAt }).build();

  it("comes 30 minutes before it starts", () => {
    expect(all(starting("2026-11-20T09:00:00-05:00"), "interview-soon")).toEqual([
      "interview-soon:i1 2026-11-20T08:30:00-05:00",
    ]);
  });

  it("waits for the end of the quiet hours, or comes as they begin where it would be too late then", () => {
    const at = (time: string) => all(starting(`2026-11-20T${time}:00-05:00`), "interview-soon");
    expect(at("07:30")).toEqual(["interview-soon:i1 2026-11-20T07:00:00-05:00"]);
    expect(at("07:01")).toEqual(["interview-soon:i1 2026-11-20T07:00:00-05:00"]);
    expect(at("07:00")).toEqual(["interview-soon:i1 2026-11-19T22:00:00-05:00"]);
    expect(at("06:00")).toEqual(["interview-soon:i1 2026-11-19T22:00:00-05:00"]);
  });

  it("says how long there is", () => {
    const subject = (startsAt: string) => nextNotice(starting(startsAt), wish(["interview-soon"]), 0)?.subject;
    expect(subject("2026-11-20T09:00:00-05:00")).toMatch(/^Interview in 30 minutes: /);
    expect(subject("2026-11-20T07:15:00-05:00")).toMatch(/^Interview in 15 minutes: /);
    expect(subject("2026-11-20T06:00:00-05:00")).toMatch(/^Interview tomorrow at 6:00 AM EST: /);
  });
});

describe("after-interview", () => {
  it("comes 30 minutes after it ended, or in the morning", () => {
    expect(all(interviewed(END).build(), "after-interview")).toEqual(["after-interview:i1 2026-11-20T16:30:00-05:00"]);
    expect(all(interviewed("2026-11-20T21:45:00-05:00").build(), "after-interview")).toEqual([
      "after-interview:i1 2026-11-21T07:00:00-05:00",
    ]);
  });

  it("is silent where notes of it are written", () => {
    const made = interviewed(END).build();
    const noted = (notes: string) => ({ ...made, interviews: made.interviews.map((one) => ({ ...one, notes })) });
    expect(all(noted("Two hybrid rooms."), "after-interview")).toEqual([]);
    expect(all(noted(" \n"), "after-interview")).toHaveLength(1);
  });
});

describe("rank-list", () => {
  it("comes 7 and 3 days, 1 day, and 3 hours before the deadline", () => {
    expect(all(season(DEADLINE).build(), "rank-list")).toEqual([
      "rank-list:7d 2027-02-24T21:00:00-05:00",
      "rank-list:3d 2027-02-28T21:00:00-05:00",
      "rank-list:1d 2027-03-02T21:00:00-05:00",
      "rank-list:3h 2027-03-03T18:00:00-05:00",
    ]);
  });

  it("counts elapsed days, and holds back all but the last two", () => {
    // Summer time begins on March 14.
    const made = season({ milestones: { rankListDeadline: "2027-03-15T23:30:00-04:00" } }).build();
    expect(all(made, "rank-list")).toEqual([
      "rank-list:7d 2027-03-09T07:00:00-05:00",
      "rank-list:3d 2027-03-13T07:00:00-05:00",
      "rank-list:1d 2027-03-14T23:30:00-04:00",
      "rank-list:3h 2027-03-15T20:30:00-04:00",
    ]);
    const night = season({ milestones: { rankListDeadline: "2027-03-15T02:00:00-04:00" } }).build();
    expect(all(night, "rank-list").slice(2)).toEqual([
      "rank-list:1d 2027-03-14T01:00:00-05:00",
      "rank-list:3h 2027-03-14T23:00:00-04:00",
    ]);
  });

  it("is silent once certified or dismissed, and without a deadline", () => {
    const certified = season({ ...DEADLINE, rankListCertifiedAt: "2027-02-20T10:00:00-05:00" }).build();
    expect(all(certified, "rank-list")).toEqual([]);
    expect(all(season(DEADLINE).answer("rank-list", "dismissed").build(), "rank-list")).toEqual([]);
    expect(all(season().build(), "rank-list")).toEqual([]);
  });

  it("is silent while snoozed, and speaks again", () => {
    const made = season(DEADLINE).answer("rank-list", "snoozed", { until: "2027-03-01T09:00:00-05:00" }).build();
    expect(all(made, "rank-list").map((line) => line.split(" ")[0])).toEqual(["rank-list:1d", "rank-list:3h"]);
  });
});

describe("letter-window", () => {
  const ranked = () =>
    season(DEADLINE).program("p1", { name: "Lakeshore", rank: 1 }).interview("p1", "2026-12-04T16:00:00-05:00");

  it("comes once, on the morning of the day it opens", () => {
    expect(all(ranked().build(), "letter-window")).toEqual(["letter-window:p1 2027-01-27T07:00:00-05:00"]);
    expect(all(ranked().build(), "letter-window", { morning: "08:15" })).toEqual([
      "letter-window:p1 2027-01-27T08:15:00-05:00",
    ]);
    expect(all(ranked().build(), "letter-window", { morning: null, days: [] })).toEqual([
      "letter-window:p1 2027-01-27T07:00:00-05:00",
    ]);
  });

  it("names its reminder, and is silent where the letter was sent or is not to be", () => {
    const notice = nextNotice(ranked().build(), wish(["letter-window"]), 0);
    expect(notice?.reminders).toEqual(["letter-window:p1"]);
    expect(all(ranked().sent("p1", "intent", "2027-01-20T09:00:00-05:00").build(), "letter-window")).toEqual([]);
    expect(all(ranked().answer("letter-window:p1", "dismissed").build(), "letter-window")).toEqual([]);
  });
});

describe("answer-due", () => {
  const invited = (fields = {}) =>
    season().program("p1", { name: "Lakeshore" }).invitation("p1", "2026-10-20T09:00:00-04:00", fields);

  it("comes 12 hours before an invitation's 48 are over, or before its own moment", () => {
    expect(all(invited().build(), "answer-due")).toEqual(["answer-due:invitation:v1 2026-10-21T21:00:00-04:00"]);
    expect(all(invited({ replyBy: "2026-10-24T17:00:00-04:00" }).build(), "answer-due", { quiet: null })).toEqual([
      "answer-due:invitation:v1 2026-10-24T05:00:00-04:00",
    ]);
  });

  it("comes at once where the invitation wants its answer sooner than that", () => {
    expect(all(invited({ replyBy: "2026-10-20T15:00:00-04:00" }).build(), "answer-due")).toEqual([
      "answer-due:invitation:v1 2026-10-20T09:00:00-04:00",
    ]);
  });

  it("is silent once it is answered", () => {
    expect(all(invited({ answer: "accepted" }).build(), "answer-due")).toEqual([]);
  });

  it("comes as the fifth day of a reply begins, in the season's calendar days", () => {
    const owed = () =>
      season().program("p1", { name: "Lakeshore" }).received("p1", "question", "2026-10-29T09:00:00-04:00", {
        needsReply: true,
      });
    expect(all(owed().build(), "answer-due")).toEqual(["answer-due:reply:m1 2026-11-02T09:00:00-05:00"]);
    expect(nextNotice(owed().build(), wish(["answer-due"]), 0)).toMatchObject({
      reminders: ["reply:m1"],
      subject: "Reply to Lakeshore: late after tomorrow at 9:00 AM EST",
    });
    expect(all(owed().sent("p1", "reply", "2026-10-30T09:00:00-04:00").build(), "answer-due")).toEqual([]);
  });
});

describe("a link", () => {
  const whole = () =>
    interviewed(END)
      .program("p2", { name: "Harlow", rank: 1 })
      .interview("p2", "2026-12-04T16:00:00-05:00")
      .invitation("p2", "2026-10-20T09:00:00-04:00")
      .received("p1", "question", "2026-10-29T09:00:00-04:00", { needsReply: true })
      .task("Ask for a letter", "2026-10-01");
  const hrefs = (made: Season, kind: NoticeKind) => [
    ...new Set(
      noticesBetween(made, wish([kind]), Date.parse("2026-09-01T00:00:00Z"), Date.parse("2027-04-01T00:00:00Z")).map(
        ({ href }) => href,
      ),
    ),
  ];
  const LINKS: Record<NoticeKind, string[]> = {
    morning: ["/today"],
    "last-call": ["/write/interview/i1", "/write/interview/i2"],
    interview: ["/interviews/i1", "/interviews/i2"],
    "interview-soon": ["/interviews/i1", "/interviews/i2"],
    "after-interview": ["/interviews/i1/after", "/interviews/i2/after"],
    "answer-due": ["/interviews#invitation-v1", "/messages/m1"],
    "rank-list": ["/rank-list"],
    "letter-window": ["/letter"],
  };

  it.each(NOTICE_KINDS)("of %s leads to the very thing", (kind) => {
    const made = { ...whole().build() };
    made.season = { ...made.season, ...DEADLINE };
    expect(hrefs(made, kind)).toEqual(LINKS[kind]);
  });

  it("of thank-yous after several interviews leads to Today", () => {
    const made = whole().interview("p2", END).build();
    expect(hrefs(made, "last-call")).toContain("/today");
  });
});

describe("pause", () => {
  it("lets nothing go out through a day of the zone where the person is", () => {
    const made = season(DEADLINE).build();
    const through = (pausedUntil: string, zone: string | null = null) =>
      all(made, "rank-list", { pausedUntil, zone, quiet: null }).map((line) => line.split(" ")[0]);
    expect(through("2027-02-28")).toEqual(["rank-list:1d", "rank-list:3h"]);
    expect(through("2027-03-03")).toEqual([]);
    // 21:00 in New York is already March 3 in London.
    expect(through("2027-03-02", "Europe/London")).toEqual(["rank-list:1d", "rank-list:3h"]);
    expect(through("2027-03-02", "America/Los_Angeles")).toEqual(["rank-list:3h"]);
  });
});

describe("names", () => {
  it("are left out everywhere where they are not wanted, and no text of a message, note, or link is ever told", () => {
    const secret = "SECRETWORDS";
    const made = season({ ...DEADLINE, timeZone: NEW_YORK })
      .program("p1", { name: "Lakeshore", institution: "Harbor Hospital", city: "Dunmore", rank: 1, notes: secret })
      .contact("c1", "p1", { name: "Amara Osei", notes: secret })
      .interview("p1", "2026-12-04T16:00:00-05:00", {
        participants: [{ contactId: "c1", thankYou: "expected" }],
        notes: secret,
        timeZone: "America/Chicago",
      })
      .interview("p1", "2026-12-11T16:00:00-05:00", { timeZone: "America/Chicago" })
      .invitation("p1", "2026-11-20T09:00:00-05:00", { notes: secret })
      .received("p1", "question", "2026-12-06T09:00:00-05:00", {
        needsReply: true,
        subject: secret,
        body: secret,
        recipients: ["c1"],
      })
      .task("Call Dr. Osei at Lakeshore", "2026-12-08", { programId: "p1" })
      .draft("p1", "intent", { subject: secret, body: secret })
      .note("p1", "2026-12-05T09:00:00-05:00", secret)
      .build();
    const words = (names: boolean) => {
      const [from, to] = [Date.parse("2026-09-01T00:00:00Z"), Date.parse("2027-04-01T00:00:00Z")];
      const notices = noticesBetween(made, wish([...NOTICE_KINDS], { names }), from, to);
      expect(new Set(notices.map(({ kind }) => kind))).toEqual(new Set(NOTICE_KINDS));
      return notices.map(({ subject, text }) => `${subject}\n${text}`).join("\n");
    };
    expect(words(true)).not.toMatch(/SECRET/);
    expect(words(true)).toMatch(/Lakeshore[\s\S]*Osei/);
    expect(words(false)).not.toMatch(/SECRET|Lakeshore|Harbor|Dunmore|Osei|Amara|Chicago|Call/);
    expect(words(false)).toMatch(/1 thank-you goes late/);
  });
});
