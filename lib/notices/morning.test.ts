import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { isoIn } from "@/lib/season/time";
import { nextNotice, noticesBetween } from "./notices";
import { type NoticeSettings, noticeSettingsSchema } from "./settings";

const wish = (more: Partial<NoticeSettings> = {}): NoticeSettings => ({
  ...noticeSettingsSchema.parse({}),
  kinds: ["morning"],
  ...more,
});
const mornings = (made: Season, from: string, to: string, more: Partial<NoticeSettings> = {}) =>
  noticesBetween(made, wish(more), Date.parse(from), Date.parse(to));
const days = (made: Season, from: string, to: string, more: Partial<NoticeSettings> = {}) =>
  mornings(made, from, to, more).map(({ key }) => key.replace("morning:", ""));

const program = () => season().program("p1", { name: "Lakeshore" });

describe("a morning list", () => {
  it("says what is late, due today, owed, to do, and which interviews there are", () => {
    const made = program()
      .program("p2", { name: "Harlow" })
      .interview("p1", "2026-11-17T12:00:00-05:00")
      .interview("p1", "2026-11-21T12:00:00-05:00")
      .interview("p2", "2026-11-23T15:00:00-05:00")
      .received("p2", "question", "2026-11-22T12:00:00-05:00", { needsReply: true })
      .task("Ask for a letter", "2026-11-24")
      .build();
    const [notice] = mornings(made, "2026-11-23T00:00:00-05:00", "2026-11-23T23:00:00-05:00");
    expect(notice).toEqual({
      key: "morning:2026-11-23",
      kind: "morning",
      at: Date.parse("2026-11-23T07:00:00-05:00"),
      moment: Date.parse("2026-11-23T07:00:00-05:00"),
      usefulUntil: Date.parse("2026-11-24T00:00:00-05:00"),
      held: true,
      href: "/today",
      reminders: ["thank-you:i1", "thank-you:i2", "task:t1", "reply:m1"],
      subject: "Mon Nov 23: 1 late, 1 due today, 1 interview, 1 reply owed, 1 task",
      text: "Late\n- Thank your interviewers, Lakeshore\n\nDue today\n- Thank your interviewers, Lakeshore\n\nInterviews today\n- 9:00 AM EST, Harlow\n\nReplies owed\n- Reply to Harlow\n\nTasks\n- Ask for a letter",
    });
  });

  it("is not sent on a day on which nothing waits: not for a thank-you in its first two days, nor for one that lapsed", () => {
    const made = program().interview("p1", "2026-11-20T16:00:00-05:00").build();
    expect(days(made, "2026-11-20T16:00:00-05:00", "2027-01-10T00:00:00-05:00")).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-28",
      "2026-11-29",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
      "2026-12-03",
      "2026-12-04",
    ]);
  });

  it("is sent on the days of the week that were chosen", () => {
    const made = season().task("Ask", "2026-11-20").build();
    const chosen = { days: [1, 7] };
    expect(days(made, "2026-11-20T08:00:00-05:00", "2026-12-01T08:00:00-05:00", chosen)).toEqual([
      "2026-11-22",
      "2026-11-23",
      "2026-11-29",
      "2026-11-30",
    ]);
    expect(days(made, "2026-11-20T08:00:00-05:00", "2026-12-01T08:00:00-05:00", { days: [] })).toEqual([]);
    expect(days(made, "2026-11-20T08:00:00-05:00", "2026-12-01T08:00:00-05:00", { morning: null })).toEqual([]);
  });

  it("names the interviews of the day of the person's zone", () => {
    const made = program().interview("p1", "2026-11-20T22:00:00-05:00", { startsAt: "2026-11-20T20:00:00-05:00" });
    const away = { zone: "Asia/Kathmandu" };
    expect(days(made.build(), "2026-11-18T00:00:00Z", "2026-11-21T12:00:00Z")).toEqual(["2026-11-20"]);
    expect(days(made.build(), "2026-11-18T00:00:00Z", "2026-11-21T12:00:00Z", away)).toEqual(["2026-11-21"]);
  });

  it("waits for the end of the quiet hours, and comes as they begin where the day is over by then", () => {
    const made = season().task("Ask", "2026-11-20").build();
    const at = (morning: string, quiet = { from: "22:00", to: "07:00" }) =>
      mornings(made, "2026-11-20T00:00:00-05:00", "2026-11-20T23:59:59-05:00", { morning, quiet }).map((notice) =>
        isoIn(notice.at, "America/New_York"),
      );
    expect(at("05:00")).toEqual(["2026-11-20T07:00:00-05:00"]);
    expect(at("07:00")).toEqual(["2026-11-20T07:00:00-05:00"]);
    expect(at("21:59")).toEqual(["2026-11-20T21:59:00-05:00"]);
    expect(at("23:00")).toEqual(["2026-11-20T22:00:00-05:00"]);
    expect(at("14:00", { from: "13:00", to: "15:00" })).toEqual(["2026-11-20T15:00:00-05:00"]);
    expect(at("15:00", { from: "13:00", to: "15:00" })).toEqual(["2026-11-20T15:00:00-05:00"]);
  });
});

describe("the next one", () => {
  it("is found however far it is, or is none", () => {
    const far = season().task("Ask", "2031-06-10").build();
    const after = Date.parse("2026-11-20T00:00:00Z");
    expect(nextNotice(far, wish(), after)?.key).toBe("morning:2031-06-03");
    expect(nextNotice(far, wish({ days: [1] }), after)?.key).toBe("morning:2031-06-09");
    expect(nextNotice(season().build(), wish(), after)).toBe(null);
    expect(nextNotice(season().task("Ask", null).build(), wish(), after)).toBe(null);
    expect(nextNotice(far, wish({ pausedUntil: "2040-01-01" }), after)?.key).toBe("morning:2040-01-02");
  });
});
