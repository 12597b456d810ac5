import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeCommitments, check, counting, preflight, type RuleId, rules, touches } from "@/lib/rules";
import type { Season } from "@/lib/season/schema";
import { anyMoment, anySeason } from "@/lib/season/seasons.fixture";
import { isoIn, shiftDays } from "@/lib/season/time";

/** Rules that look at the season rather than at a draft's words. */
const ofSeason = new Set<RuleId>(rules.cadence.map(({ id }) => id));
const RUNS = { numRuns: 80 };
const holds = (property: (made: Season, now: number) => void) =>
  fc.assert(fc.property(anySeason, anyMoment, property), RUNS);

function withMessage(made: Season, programId: string, kind: Season["drafts"][number]["kind"], at: number): Season {
  const message: Season["messages"][number] = {
    id: "added",
    programId,
    direction: "sent",
    kind,
    channel: "email",
    at: isoIn(at, made.season.timeZone),
    subject: "",
    body: "",
    recipients: [],
    interviewId: null,
    rotationId: null,
    inReplyTo: null,
    dayOnly: false,
    needsReply: false,
    news: null,
    mailId: null,
    readings: [],
    acknowledged: [],
  };
  return { ...made, messages: [...made.messages, message] };
}

describe("for any season at any moment", () => {
  it("checking throws nothing, changes nothing, and gives equal bytes for equal input", () => {
    holds((made, now) => {
      const before = structuredClone(made);
      const found = JSON.stringify(check(made, now));
      expect(made).toEqual(before);
      expect(JSON.stringify(check(structuredClone(made), now))).toBe(found);
      for (const { id } of made.programs) counting(made, now, id);
    });
  });

  it("the order of rows changes nothing", () => {
    holds((made, now) => {
      const turned: Season = {
        ...made,
        messages: made.messages.toReversed(),
        interviews: made.interviews.toReversed(),
      };
      expect(check(turned, now)).toEqual(check(made, now));
    });
  });

  it("no draft ever counts", () => {
    holds((made, now) => {
      const drafts = made.messages
        .filter(({ direction }) => direction === "sent")
        .map((message, i): Season["drafts"][number] => ({
          id: `d${i}`,
          programId: message.programId,
          kind: message.kind as Season["drafts"][number]["kind"],
          channel: message.channel,
          subject: message.subject,
          body: message.body,
          recipients: message.recipients,
          interviewId: null,
          rotationId: null,
          inReplyTo: null,
          news: null,
          readings: [],
        }));
      expect(check({ ...made, drafts }, now)).toEqual(check(made, now));
    });
  });

  it("what is dated after now changes nothing", () => {
    holds((made, now) => {
      expect(check(withMessage(made, "p1", "intent", now + 1), now)).toEqual(check(made, now));
    });
  });

  it("a message to one program changes no other's budget", () => {
    holds((made, now) => {
      const others = (found: Season) => check(found, now).budgets.filter(({ programId }) => programId !== "p2");
      expect(others(withMessage(made, "p2", "update", now - 1))).toEqual(others(made));
    });
  });

  it("a release ends every earlier commitment to its program and no other", () => {
    holds((made, now) => {
      const released = activeCommitments(withMessage(made, "p1", "intent-release", now), now);
      const before = activeCommitments(made, now);
      expect(released).toEqual(before.filter(({ message, at }) => message.programId !== "p1" || at === now));
    });
  });

  it("thanking everyone leaves no thank-you to send there", () => {
    holds((made, now) => {
      for (const { interviewId, programId } of check(made, now).reminders.filter(({ rule }) => rule === "thank-you")) {
        const thanked = withMessage(made, programId ?? "", "thank-you", now);
        const message = thanked.messages.at(-1)!;
        message.interviewId = interviewId ?? null;
        expect(check(thanked, now).reminders.some((reminder) => reminder.interviewId === interviewId)).toBe(false);
      }
    });
  });

  it("every sent message belongs to at most one touch", () => {
    holds((made, now) => {
      const ids = touches(made, now).flatMap(({ messages }) => messages.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it("a draft's findings are the season's with it sent, where it has a part", () => {
    holds((made, now) => {
      const draft = {
        programId: "p1",
        kind: "intent" as const,
        channel: "email" as const,
        subject: "",
        body: "",
        recipients: [],
        interviewId: null,
        rotationId: null,
        inReplyTo: null,
        news: null,
        readings: [],
        acknowledged: [],
      };
      const sent = check({ ...withMessage(made, "p1", "intent", now), answers: [] }, now).findings;
      const levels = sent
        .filter(({ messageIds }) => messageIds.includes("added"))
        .map(({ rule, level }) => `${rule} ${level}`);
      const found = preflight(made, draft, now).findings.filter(({ rule }) => ofSeason.has(rule));
      expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual(levels);
    });
  });

  it("a season moved by whole weeks, in UTC, has its reminders moved with it", () => {
    fc.assert(
      fc.property(anySeason, anyMoment, fc.integer({ min: -60, max: 60 }), (season, now, weeks) => {
        const utc: Season = { ...season, season: { ...season.season, timeZone: "UTC" } };
        const by = (ms: number) => shiftDays(ms, weeks * 7, "UTC");
        const moved = JSON.parse(JSON.stringify(utc), (_, value) => {
          if (typeof value !== "string") return value;
          if (/^\d{4}-\d\d-\d\dT\S+Z$/.test(value)) return new Date(by(Date.parse(value))).toISOString();
          if (/^\d{4}-\d\d-\d\d$/.test(value)) return new Date(by(Date.parse(value))).toISOString().slice(0, 10);
          return value;
        });
        const plain = (found: Season, at: number, back: number) =>
          check(found, at).reminders.map(({ key, state, opensAt, dueAt, lateAt }) => [
            key,
            state,
            ...[opensAt, dueAt, lateAt].map((instant) => shiftDays(Date.parse(instant), back, "UTC")),
          ]);
        expect(plain(moved, by(now), -weeks * 7)).toEqual(plain(utc, now, 0));
      }),
      RUNS,
    );
  });
});
