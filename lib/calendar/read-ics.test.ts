import { describe, expect, test } from "vitest";
import { cpuMs } from "@/lib/rules/cpu.fixture";
import { type IcsInvitation, readIcs } from "./read-ics";
import { zoneNamed } from "./zone-names";

const HOME = "America/New_York";

/** An event as a mail program writes it. */
const file = (lines: string[], before: string[] = []) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...before,
    "BEGIN:VEVENT",
    "UID:u1",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

function only(text: string): IcsInvitation {
  const read = readIcs(text, HOME);
  if (!read.ok) throw new Error(read.problem);
  expect(read.invitations).toHaveLength(1);
  return read.invitations[0]!;
}

const times = (text: string) => {
  const { when, zone, remarks } = only(text);
  return {
    starts: when && new Date(when.startsAt).toISOString(),
    ends: when && new Date(when.endsAt).toISOString(),
    zone,
    remarks,
  };
};

describe("the time of an invitation", () => {
  test("in a zone by its own name", () => {
    const google = file([
      "DTSTART;TZID=America/Denver:20270129T080000",
      "DTEND;TZID=America/Denver:20270129T123000",
      "SUMMARY:Interview",
    ]);
    expect(times(google)).toEqual({
      starts: "2027-01-29T15:00:00.000Z",
      ends: "2027-01-29T19:30:00.000Z",
      zone: "America/Denver",
      remarks: [],
    });
  });

  test("in Outlook's name of a zone, on either side of a clock change", () => {
    const outlook = (day: string) => times(file([`DTSTART;TZID=Central Standard Time:${day}T090000`, "DURATION:PT4H"]));
    expect(outlook("20270201").starts).toBe("2027-02-01T15:00:00.000Z");
    expect(outlook("20270401")).toMatchObject({ starts: "2027-04-01T14:00:00.000Z", zone: "America/Chicago" });
  });

  test("in a zone that only the file's own rules tell", () => {
    const custom = [
      "BEGIN:VTIMEZONE",
      "TZID:Customized Time Zone",
      "BEGIN:STANDARD",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:-0400",
      "TZOFFSETTO:-0500",
      "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010101T020000",
      "TZOFFSETFROM:-0500",
      "TZOFFSETTO:-0400",
      "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const event = ["DTSTART;TZID=Customized Time Zone:20270401T090000", "DURATION:PT1H"];
    expect(times(file(event, custom))).toMatchObject({ starts: "2027-04-01T13:00:00.000Z", zone: null });
    const endless = custom.map((line) => line.replace("YEARLY", "SECONDLY"));
    const took = cpuMs(() => expect(times(file(event, endless))).toMatchObject({ starts: null }));
    expect(took).toBeLessThan(500);
    expect(times(file(event))).toMatchObject({
      starts: null,
      remarks: ["Its time zone isn’t recognized. Add it by hand."],
    });
  });

  test("in UTC; in the calendar's zone; in one's own where none is named", () => {
    expect(times(file(["DTSTART:20270201T150000Z", "DTEND:20270201T160000Z"]))).toEqual({
      starts: "2027-02-01T15:00:00.000Z",
      ends: "2027-02-01T16:00:00.000Z",
      zone: null,
      remarks: [],
    });
    const floating = ["DTSTART:20270201T090000", "DTEND:20270201T100000"];
    expect(times(file(floating)).starts).toBe("2027-02-01T14:00:00.000Z");
    expect(times(file(floating)).remarks).toEqual(["It has no time zone, so its time is read in yours."]);
    expect(times(file(floating, ["X-WR-TIMEZONE:America/Los_Angeles"])).starts).toBe("2027-02-01T17:00:00.000Z");
  });

  test("an end that is missing, or before the start, is an hour later and said so", () => {
    for (const end of [[], ["DTEND:20270201T140000Z"]]) {
      const read = times(file(["DTSTART:20270201T150000Z", ...end]));
      expect(read).toMatchObject({
        ends: "2027-02-01T16:00:00.000Z",
        remarks: ["It doesn’t say when it ends, so one hour is assumed."],
      });
    }
  });

  test("whole days and no time at all are left to a person", () => {
    expect(times(file(["DTSTART;VALUE=DATE:20270201"]))).toMatchObject({ starts: null });
    expect(times(file(["SUMMARY:x"]))).toMatchObject({ starts: null, remarks: ["It has no time. Add it by hand."] });
  });
});

test("who invites, where, what; folded lines, escapes, and no control characters", () => {
  const invitation = only(
    file([
      "DTSTART:20270201T150000Z",
      "SUMMARY:Interview\\, Lakeshore\u0007",
      'ORGANIZER;CN="Office, IR":mailto:ir@lakeshore.example.org',
      "LOCATION:Room 4\\; second floor",
      "DESCRIPTION:Dear applicant\\,\\nplease jo",
      " in us.",
    ]),
  );
  expect(invitation).toMatchObject({
    uid: "u1",
    title: "Interview, Lakeshore",
    organizer: "Office, IR, ir@lakeshore.example.org",
    location: "Room 4; second floor",
    description: "Dear applicant,\nplease join us.",
    cancelled: false,
  });
});

test("what is cancelled and what repeats is said; one of a series has a UID of its own", () => {
  const time = "DTSTART:20270201T150000Z";
  expect(only(file([time, "STATUS:CANCELLED"])).cancelled).toBe(true);
  expect(only(file([time], ["METHOD:CANCEL"])).cancelled).toBe(true);
  expect(only(file([time, "DTEND:20270201T160000Z", "RRULE:FREQ=SECONDLY"])).remarks).toEqual([
    "It repeats. Only this date is brought in.",
  ]);
  expect(only(file([time, "RECURRENCE-ID:20270201T150000Z"])).uid).not.toBe("u1");
});

describe("what is not an invitation", () => {
  test.each([
    ["", "This isn’t a calendar"],
    ["Dear applicant", "This isn’t a calendar"],
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR", "This calendar has no events"],
    ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "can’t be read"],
    [`BEGIN:VCALENDAR\n${"x".repeat(1024 * 1024)}`, "larger than 1 MB"],
  ])("%.40j", (text, problem) => {
    const read = readIcs(text, HOME);
    expect(read.ok).toBe(false);
    expect(read.ok ? "" : read.problem).toContain(problem);
  });

  test("text before the calendar, as of a pasted mail, is passed over", () => {
    expect(only(`Hello,\n\n${file(["DTSTART:20270201T150000Z"])}`).uid).toBe("u1");
  });

  test("a megabyte of anything is read, or refused, in a moment", () => {
    const rest = 1024 * 1024 - 200;
    const hostile = [
      file([`SUMMARY:${"\\".repeat(rest)}`]),
      file([`SUMMARY${";A=B".repeat(rest / 4 - 10)}:x`]),
      file([`ORGANIZER;CN="${'"'.repeat(rest)}:x`]),
      file(["SUMMARY:a", ...Array.from({ length: rest / 4 }, () => " b")]),
      `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(rest / 26)}END:VCALENDAR`,
      `BEGIN:VCALENDAR\r\n${"BEGIN:X\r\n".repeat(rest / 9)}`,
    ];
    for (const [place, text] of hostile.entries()) {
      let most = 0;
      const took = cpuMs(() => {
        const read = readIcs(text, HOME);
        most = read.ok ? read.invitations.length : 0;
      });
      expect.soft(took, `hostile ${place}`).toBeLessThan(4_000);
      expect(most).toBeLessThanOrEqual(100);
    }
  });
});

test("names of zones", () => {
  expect(zoneNamed("America/New_York")).toBe("America/New_York");
  expect(zoneNamed("/freeassociation.sourceforge.net/America/Indiana/Knox")).toBe("America/Indiana/Knox");
  expect(zoneNamed("Pacific Standard Time")).toBe("America/Los_Angeles");
  expect(zoneNamed("Central Daylight Time")).toBe("America/Chicago");
  expect(zoneNamed("Nowhere/Land")).toBeNull();
  expect(zoneNamed("constructor")).toBeNull();
});
