import fc from "fast-check";
import ICAL from "ical.js";
import ical from "node-ical";
import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { feedFile, feedOf, interviewFile } from "./feed";

/** What node-ical reads of what ical.js wrote: neither knows of the other. Its days are midnights of this process. */
function read(file: string) {
  const all = Object.values(ical.sync.parseICS(file));
  const events = all.flatMap((part) => (part?.type === "VEVENT" ? [part] : []));
  return {
    zones: all.flatMap((part) => (part?.type === "VTIMEZONE" ? [part.tzid] : [])).sort(),
    events: events.map(({ uid, summary, description, start, end, status, transparency, location }) => ({
      uid,
      summary: String(summary),
      description: description && String(description),
      starts: start.dateOnly ? dayHere(start) : start.toISOString(),
      ends: end && (end.dateOnly ? dayHere(end) : end.toISOString()),
      zone: start.tz,
      ...{ status, transparency, location: location && String(location) },
    })),
  };
}

const dayHere = (date: Date) => new Intl.DateTimeFormat("sv-SE").format(date);

const now = Date.parse("2027-01-28T16:40:00-05:00");
const ID = "0190-season";

function hostile(text: string) {
  return season({ label: text, milestones: { rankListDeadline: "2027-03-04T02:00:00Z", matchDay: "2027-03-19" } })
    .program("p1", { name: text, institution: text, city: text, state: text })
    .contact("c1", "p1", { name: text, title: text })
    .interview("p1", "2027-01-27T14:00:00-05:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .interview("p1", "2027-02-01T15:00:00-06:00", { timeZone: "America/Chicago", format: "in-person", notes: text })
    .received("p1", "question", "2027-01-27T14:00:00-05:00", { body: text, subject: text, needsReply: true })
    .task(text, "2027-02-02", { programId: "p1" })
    .build();
}

/** The properties of a file, unfolded, without their values. */
const properties = (file: string) =>
  file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => /^[^:;]*/.exec(line)?.[0]);

describe("the feed, read by another parser", () => {
  const built = hostile("Lakeshore");
  const file = feedFile(feedOf(built, ID, now), now);
  const { events, zones } = read(file);
  const event = (part: string) => events.find(({ uid }) => uid.includes(part));

  test("is a calendar with the rules of each zone it names", () => {
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\/\/Rank & Thank\/\/Season\/\/EN\r\n/);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(zones).toEqual(["America/Chicago", "America/New_York"]);
  });

  test("has interviews, deadlines, reminders and tasks at their very moments", () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      "Interview: Lakeshore",
      "Thank Lakeshore Lakeshore, Lakeshore",
      "Interview: Lakeshore",
      "Reply to Lakeshore",
      "Lakeshore",
      "Rank list deadline",
      "Match Day",
    ]);
    expect(event("interview-i2")).toMatchObject({
      starts: "2027-02-01T15:00:00.000Z",
      ends: "2027-02-01T21:00:00.000Z",
      zone: "America/Chicago",
      location: "Lakeshore, Lakeshore, Lakeshore",
    });
    expect(event("thank-you")).toMatchObject({
      starts: "2027-01-30T19:00:00.000Z",
      description: "Best sent by Fri Jan 29, 2:00 PM EST. Late after Sat Jan 30, 2:00 PM EST.",
    });
    expect(event("rankListDeadline")?.starts).toBe("2027-03-04T02:00:00.000Z");
    expect(event("matchDay")).toMatchObject({ starts: "2027-03-19", ends: "2027-03-20" });
    expect(event("task-t1")).toMatchObject({ starts: "2027-02-02", ends: "2027-02-03" });
  });

  test("keeps its UIDs, each once, whatever the moment", () => {
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const later = read(feedFile(feedOf(built, ID, now + 60_000), now + 60_000)).events;
    expect(later.map(({ uid }) => uid)).toEqual(uids);
    expect(event("interview-i2")?.uid).toBe("interview-i2.0190-season@rank-and-thank");
    const [alone] = read(interviewFile(built, ID, built.interviews[1]!, now)).events;
    expect(alone?.uid).toBe(event("interview-i2")?.uid);
  });

  test("says nothing of what messages and notes say", () => {
    const said = feedFile(feedOf(hostile("Quiet reading room"), ID, now), now);
    const without = hostile("x");
    without.messages[0]!.body = "Secret words";
    without.interviews[1]!.notes = "Secret words";
    expect(said).toContain("Quiet reading room");
    expect(feedFile(feedOf(without, ID, now), now)).not.toContain("Secret words");
  });
});

test("a cancelled interview is marked as such and takes no time; one that is on does", () => {
  const built = season()
    .program("p1")
    .interview("p1", "2027-02-01T15:00:00Z", { status: "cancelled" })
    .interview("p1", "2027-02-02T15:00:00Z")
    .build();
  const { events } = read(feedFile(feedOf(built, ID, now), now));
  expect(events.map(({ status, transparency }) => [status, transparency])).toEqual([
    ["CANCELLED", "TRANSPARENT"],
    ["CONFIRMED", "OPAQUE"],
  ]);
});

test("a zone that goes by an old name is called by its new one, and one without rules is told in UTC", () => {
  const built = season({ timeZone: "US/Eastern" })
    .program("p1")
    .interview("p1", "2027-02-01T15:00:00Z")
    .interview("p1", "2027-02-02T15:00:00Z", { timeZone: "UTC" })
    .build();
  const file = feedFile(feedOf(built, ID, now), now);
  expect(file).toContain("DTSTART;TZID=America/New_York:20270201T040000");
  expect(file).toContain("DTSTART:20270202T090000Z");
  expect(read(file).zones).toEqual(["America/New_York"]);
});

describe("whatever people and programs are called", () => {
  const shape = properties(feedFile(feedOf(hostile("x"), ID, now), now));

  test.each([
    "A\r\nATTENDEE:mailto:x@example.org",
    "A\nEND:VEVENT\nBEGIN:VEVENT\nUID:other",
    "A\rX-EVIL:1",
    "A\u2028X-EVIL:1\u2029\u0085\u0000\u000b\u001b",
    'A";X=1:,\\n\\;',
    `${"ä🎉漢字".repeat(40)}\r\n X:1`,
  ])("%j adds no property", (text) => {
    const file = feedFile(feedOf(hostile(text.replaceAll("\0", "")), ID, now), now);
    expect(properties(file)).toEqual(shape);
    expect(read(file).events).toHaveLength(7);
  });

  test("no text adds one, breaks a line's length, or leaves a control character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }),
        fc.constantFrom("\r\n", "\n", "\r", ""),
        (text, end) => {
          const file = feedFile(feedOf(hostile(`${text}${end}X-EVIL:1`), ID, now), now);
          expect(properties(file)).toEqual(shape);
          for (const line of file.split("\r\n")) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("what is written is what is read", () => {
    const text = "St. Anne; the \\ place, “really”: yes";
    const [first] = read(interviewFile(hostile(text), ID, hostile(text).interviews[0]!, now)).events;
    expect(first?.summary).toBe(`Interview: ${text}`);
  });
});

describe("a calendar rings", () => {
  const rung = (rings: Parameters<typeof feedOf>[3], certified: string | null = null) => {
    const built = season({
      milestones: { rankListDeadline: "2027-03-03T21:00:00-05:00" },
      rankListCertifiedAt: certified,
    })
      .program("p1", { name: "Lakeshore" })
      .interview("p1", "2027-02-01T15:00:00-05:00", { startsAt: "2027-02-01T09:00:00-05:00" })
      .interview("p1", "2027-02-02T15:00:00-05:00", { status: "cancelled" })
      .interview("p1", "2027-01-20T15:00:00-05:00")
      .build();
    const calendar = new ICAL.Component(ICAL.parse(feedFile(feedOf(built, ID, now, rings), now)));
    return calendar.getAllSubcomponents("vevent").flatMap((event) => {
      const alarms = event.getAllSubcomponents("valarm");
      if (alarms.length === 0) return [];
      const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
      return [[String(event.getFirstPropertyValue("summary")), ...triggers]];
    });
  };

  test("for nothing, unless it is wanted", () => {
    expect(rung([])).toEqual([]);
    expect(rung(undefined)).toEqual([]);
  });

  test("the evening before and half an hour before an interview that is to come", () => {
    expect(rung(["interview", "interview-soon"])).toEqual([["Interview: Lakeshore", "-PT15H", "-PT30M"]]);
  });

  test("before the deadline of a rank list that isn't certified", () => {
    expect(rung(["rank-list"])).toEqual([["Rank list deadline", "-P1W", "-P3D", "-P1D", "-PT3H"]]);
    expect(rung(["rank-list"], "2027-01-27T09:00:00-05:00")).toEqual([]);
  });
});

test("the sample's feed can be read whole", () => {
  const sample = sampleSeason(now, "America/New_York");
  const feed = feedOf(sample, ID, now);
  const { events } = read(feedFile(feed, now));
  expect(events).toHaveLength(feed.events.length);
  expect(events.filter(({ summary }) => summary.startsWith("Interview: "))).toHaveLength(sample.interviews.length);
});
