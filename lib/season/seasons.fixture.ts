import fc from "fast-check";
import { season } from "@/lib/season/builder";
import {
  CONTACT_POLICIES,
  INTERVIEW_STATUSES,
  NEWS,
  RECEIVED_KINDS,
  SENT_KINDS,
  type Season,
  seasonSchema,
} from "@/lib/season/schema";

/** Seasons of every sort for property tests: a few programs, and whatever may happen to them in one winter. */

const PROGRAMS = ["p1", "p2", "p3", "p4"] as const;
const START = Date.parse("2026-10-20T00:00:00Z");
const HOURS = 24 * 120;

export const anyMoment = fc.integer({ min: 0, max: HOURS * 60 }).map((minutes) => START + minutes * 60_000);
const anyInstant = anyMoment.map((ms) => new Date(ms).toISOString());
const anyProgram = fc.constantFrom(...PROGRAMS);

const anyBody = fc.oneof(
  fc.constantFrom(
    "",
    "Thank you for the day.",
    "I will be ranking your program first.",
    "You are my #1.",
    "You are one of my top choices.",
    "> You are my first choice.\n\nThank you.",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

const anySent = fc.record({
  what: fc.constant("sent" as const),
  programId: anyProgram,
  kind: fc.constantFrom(...SENT_KINDS),
  at: anyInstant,
  channel: fc.constantFrom("email", "in-person", "portal"),
  body: anyBody,
  news: fc.constantFrom(null, ...NEWS),
  toContact: fc.boolean(),
  named: fc.boolean(),
});
const anyReceived = fc.record({
  what: fc.constant("received" as const),
  programId: anyProgram,
  kind: fc.constantFrom(...RECEIVED_KINDS),
  at: anyInstant,
  needsReply: fc.boolean(),
});
const anyInterview = fc.record({
  what: fc.constant("interview" as const),
  programId: anyProgram,
  at: anyInstant,
  status: fc.constantFrom(...INTERVIEW_STATUSES),
  participants: fc.boolean(),
});
const anyRotation = fc.record({
  what: fc.constant("rotation" as const),
  programId: fc.constantFrom(...PROGRAMS, null),
  at: anyInstant,
  days: fc.integer({ min: 0, max: 40 }),
});

/** A season that the schema accepts. */
export const anySeason: fc.Arbitrary<Season> = fc
  .record({
    zone: fc.constantFrom("America/New_York", "Pacific/Apia", "Asia/Kathmandu", "UTC", "America/Los_Angeles"),
    limit: fc.integer({ min: 1, max: 4 }),
    policies: fc.tuple(...PROGRAMS.map(() => fc.constantFrom(...CONTACT_POLICIES))),
    deadline: fc.option(anyInstant, { nil: undefined }),
    events: fc.array(fc.oneof(anySent, anySent, anyReceived, anyInterview, anyRotation), { maxLength: 25 }),
  })
  .map(({ zone, limit, policies, deadline, events }) => {
    const made = season({
      timeZone: zone,
      limits: { perProgram: limit, goldSignals: null, silverSignals: null },
      milestones: deadline === undefined ? {} : { rankListDeadline: deadline },
    });
    PROGRAMS.forEach((id, i) => {
      made.program(id, { contactPolicy: policies[i] ?? "open", track: id === "p4" ? "transitional" : "integrated" });
      made.contact(`c-${id}`, id);
    });
    /** Interviews come first, so that messages can name them. */
    const interviewOf = new Map<string, string>();
    for (const event of events) {
      if (event.what !== "interview") continue;
      const id = `i${interviewOf.size}-${event.programId}-${event.at}`;
      interviewOf.set(event.programId, id);
      made.interview(event.programId, event.at, {
        id,
        status: event.status,
        participants: event.participants ? [{ contactId: `c-${event.programId}`, thankYou: "expected" }] : [],
      });
    }
    for (const event of events) {
      if (event.what === "sent")
        made.sent(event.programId, event.kind, event.at, {
          channel: event.channel,
          body: event.body,
          news: event.news,
          recipients: event.toContact ? [`c-${event.programId}`] : [],
          interviewId: event.named ? (interviewOf.get(event.programId) ?? null) : null,
        });
      else if (event.what === "received")
        made.received(event.programId, event.kind, event.at, { needsReply: event.needsReply });
      else if (event.what === "rotation") {
        const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        const startsOn = Date.parse(event.at);
        made.rotation(event.programId, day(startsOn), day(startsOn + event.days * 86_400_000));
      }
    }
    return made.build();
  })
  .map((made) => {
    const ids = new Set<string>();
    const interviews = made.interviews.filter(({ id }) => !ids.has(id) && ids.add(id));
    return seasonSchema.parse({ ...made, interviews });
  });
