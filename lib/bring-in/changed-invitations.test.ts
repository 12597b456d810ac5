import { describe, expect, test } from "vitest";
import { DRAFT } from "@/lib/season/fields/draft";
import { rowOf } from "@/lib/season/fields/field";
import { added, bring, calendar, corpusSeason } from "./bring-in.fixture";

/** What changes, cancels, or tells one day of an invitation that was brought in before. */
const SERIES = ["UID:1", "SUMMARY:Pellham Valley", "RRULE:FREQ=DAILY;COUNT=3"];
const DENVER = ["DTSTART;TZID=America/Denver:20261208T120000", "DTEND;TZID=America/Denver:20261208T130000"];
const three = calendar(...SERIES, ...DENVER);
const DAYS = [
  "2026-12-08T19:00 2026-12-08T20:00",
  "2026-12-09T19:00 2026-12-09T20:00",
  "2026-12-10T19:00 2026-12-10T20:00",
];
const all = DAYS.map((day) => `pellham ${day}`);

/** Two events in one calendar. */
const both = (one: string, other: string) =>
  one.replace("END:VCALENDAR\r\n", other.slice(other.indexOf("BEGIN:VEVENT")));
const canceled = (text: string) => text.replace("BEGIN:VEVENT", "METHOD:CANCEL\r\nBEGIN:VEVENT");
const changes = ({ items }: Awaited<ReturnType<typeof bring>>) => items.filter(({ state }) => state === "changed");
/** Brings a file into the season that came of another, and what it offers with it. */
async function then(first: string, second: string) {
  const before = await bring(corpusSeason(), { "a.ics": first });
  const offered = await bring(before.season, { "b.ics": second });
  expect(added(offered)).toEqual(added(before));
  const take = changes(offered).map(({ key }) => key);
  const taken = await bring(before.season, { "b.ics": second }, { decisions: { take } });
  // What was taken is known from then on.
  const again = await bring(taken.season, { "b.ics": second });
  expect(again.season).toEqual(taken.season);
  expect(changes(again)).toEqual([]);
  return { offered, taken, before };
}
const statuses = ({ season }: Awaited<ReturnType<typeof bring>>) =>
  season.interviews.slice(2).map(({ startsAt, status }) => `${startsAt.slice(0, 10)} ${status}`);

describe("of one UID", () => {
  const at = (start: string, ...more: string[]) =>
    calendar("UID:1", "SUMMARY:Pellham Valley", `DTSTART:${start}`, "DURATION:PT1H", ...more);

  test("without a SEQUENCE the later LAST-MODIFIED holds, in whichever order the files are given", async () => {
    const early = at("20261208T190000Z", "LAST-MODIFIED:20261101T120000Z");
    const late = at("20261210T190000Z", "LAST-MODIFIED:20261102T120000Z");
    const one = await bring(corpusSeason(), { "a.ics": early, "b.ics": late });
    expect(added(one)).toEqual(["pellham 2026-12-10T19:00 2026-12-10T20:00"]);
    expect(await bring(corpusSeason(), { "b.ics": late, "a.ics": early })).toEqual(one);
  });

  test("a higher SEQUENCE holds, even if it is told to be modified earlier", async () => {
    const first = at("20261208T190000Z", "SEQUENCE:1", "LAST-MODIFIED:20261105T120000Z");
    const second = at("20261210T190000Z", "SEQUENCE:2", "LAST-MODIFIED:20261101T120000Z");
    expect(added(await bring(corpusSeason(), { "a.ics": first, "b.ics": second }))).toEqual([
      "pellham 2026-12-10T19:00 2026-12-10T20:00",
    ]);
  });

  test("a later LAST-MODIFIED that moved it, in a second import, is offered as moved", async () => {
    const { offered, taken } = await then(
      at("20261208T190000Z", "LAST-MODIFIED:20261101T120000Z"),
      at("20261210T190000Z", "LAST-MODIFIED:20261102T120000Z"),
    );
    expect(changes(offered).map(({ title }) => title)).toEqual([
      "Interview at Pellham Valley: It moved: Dec 8 → Dec 10",
    ]);
    expect(added(taken)).toEqual(["pellham 2026-12-10T19:00 2026-12-10T20:00"]);
  });

  describe("and of one SEQUENCE", () => {
    const early = at("20261208T190000Z", "LAST-MODIFIED:20261101T120000Z");
    const late = at("20261210T190000Z", "LAST-MODIFIED:20261103T120000Z");
    const between = at("20261209T190000Z", "LAST-MODIFIED:20261102T120000Z");
    const older = "“Pellham Valley” was changed since: what you have is newer.";
    const whys = ({ report }: Awaited<ReturnType<typeof bring>>) => report.left.map(({ why }) => why);

    test.each([
      ["another day", early],
      ["the day between", between],
      ["another link", at("20261210T190000Z", "LAST-MODIFIED:20261102T120000Z", "URL:https://zoom.us/j/2")],
      ["a cancellation", canceled(at("20261210T190000Z", "LAST-MODIFIED:20261102T120000Z"))],
      ["another day, by its DTSTAMP", at("20261208T190000Z", "DTSTAMP:20261102T120000Z")],
    ])("an earlier LAST-MODIFIED in a later import is told as older: %s", async (_, file) => {
      const linked = late.replace("END:VEVENT", "URL:https://zoom.us/j/1\r\nEND:VEVENT");
      const before = await bring(corpusSeason(), { "late.ics": linked });
      const after = await bring(before.season, { "b.ics": file });
      expect(after.season).toEqual(before.season);
      expect(changes(after)).toEqual([]);
      expect(whys(after)).toEqual([older]);
    });

    test("of a change that was taken in a later import the same holds", async () => {
      const { taken } = await then(early, late);
      expect(whys(await bring(taken.season, { "c.ics": between }))).toEqual([older]);
      expect(taken.season.interviews.at(-1)?.calendarModified).toBe("2026-11-03T07:00:00-05:00");
    });

    test("a change that isn’t taken is no newer one", async () => {
      const before = await bring(corpusSeason(), { "a.ics": early });
      const open = await bring(before.season, { "b.ics": late });
      expect(open.season).toEqual(before.season);
      expect(changes(await bring(open.season, { "c.ics": between }))).toHaveLength(1);
    });

    test("an earlier copy that says the same is the same, and a later one changes nothing", async () => {
      const before = await bring(corpusSeason(), { "a.ics": late });
      for (const stamp of ["LAST-MODIFIED:20261101T120000Z", "LAST-MODIFIED:20261120T120000Z"]) {
        const again = await bring(before.season, { "b.ics": at("20261210T190000Z", stamp) });
        expect(again.season).toEqual(before.season);
        expect(again.report).toMatchObject({ same: 1, left: [], asks: [], changed: { interviews: 0 } });
      }
    });

    test("a higher SEQUENCE counts, whenever it was made, and one of no stamp is offered", async () => {
      const before = await bring(corpusSeason(), { "a.ics": late });
      for (const file of [
        at("20261208T190000Z", "SEQUENCE:1", "LAST-MODIFIED:20261101T120000Z"),
        at("20261208T190000Z"),
      ])
        expect(changes(await bring(before.season, { "b.ics": file }))).toHaveLength(1);
    });
  });

  test("another name and another link are offered, each with both values", async () => {
    const { offered, taken } = await then(
      at("20261208T190000Z", "URL:https://zoom.us/j/1"),
      calendar(
        "UID:1",
        "SUMMARY:Pellham Valley faculty interview",
        "DTSTART:20261208T190000Z",
        "DURATION:PT1H",
        "SEQUENCE:1",
        "URL:https://zoom.us/j/2",
      ),
    );
    expect(changes(offered).map(({ both: values }) => values)).toEqual([
      { field: "Link to join", yours: "https://zoom.us/j/1", theirs: "https://zoom.us/j/2" },
      { field: "Title", yours: "Pellham Valley", theirs: "Pellham Valley faculty interview" },
    ]);
    expect(taken.season.interviews.at(-1)).toMatchObject({
      joinUrl: "https://zoom.us/j/2",
      notes: "Pellham Valley faculty interview",
    });
  });

  test("another name is offered by a later LAST-MODIFIED alone, and not by an earlier one or without any", async () => {
    const named = (title: string, ...more: string[]) =>
      calendar("UID:1", `SUMMARY:${title}`, "DTSTART:20261208T190000Z", "DURATION:PT1H", ...more);
    const first = named("Pellham Valley interview", "LAST-MODIFIED:20261105T000000Z");
    const { offered, taken } = await then(first, named("Pellham Valley second look", "LAST-MODIFIED:20261110T000000Z"));
    expect(changes(offered).map(({ both: values }) => values)).toEqual([
      { field: "Title", yours: "Pellham Valley interview", theirs: "Pellham Valley second look" },
    ]);
    expect(taken.season.interviews.at(-1)?.notes).toBe("Pellham Valley second look");
    const before = await bring(corpusSeason(), { "a.ics": first });
    for (const stamp of [["LAST-MODIFIED:20261101T000000Z"], []])
      expect(changes(await bring(before.season, { "b.ics": named("Pellham Valley social", ...stamp) }))).toEqual([]);
  });

  test("a change that is only tentative is told as that, whether or not it moves anything", async () => {
    const { offered, taken } = await then(
      at("20261208T190000Z"),
      at("20261214T190000Z", "SEQUENCE:3", "STATUS:TENTATIVE"),
    );
    expect(changes(offered).map(({ title }) => title)).toEqual([
      "Interview at Pellham Valley: It may move, and isn’t set yet: Dec 8 → Dec 14",
    ]);
    expect(added(taken)).toEqual(["pellham 2026-12-14T19:00 2026-12-14T20:00"]);
    const before = await bring(corpusSeason(), { "a.ics": at("20261208T190000Z") });
    const held = await bring(before.season, { "b.ics": at("20261208T190000Z", "SEQUENCE:1", "STATUS:TENTATIVE") });
    expect(held.report.left.map(({ why }) => why)).toEqual([
      "“Pellham Valley” at Pellham Valley is only held now, no longer set. It stays as it was.",
    ]);
  });

  describe("with what follows", () => {
    /** A season with an interview at Pellham of one person, a draft for it, a task, and a letter that names its day. */
    async function prepared() {
      const { season } = await bring(corpusSeason(), {
        "a.ics": at("20261208T190000Z", "ORGANIZER:mailto:ostrow@example.org"),
        "b.csv": "Program,To do\nPellham Valley,Send the CV\n",
      });
      const interview = season.interviews.at(-1);
      const message = season.messages[0];
      if (!interview || !message) throw new Error("no interview");
      season.messages.push({
        ...message,
        id: "names-the-day",
        programId: "pellham",
        subject: "Seeing you soon",
        body: "I look forward to December 8.",
        recipients: [],
        interviewId: null,
      });
      season.drafts.push(
        rowOf(DRAFT, {
          id: "draft",
          programId: "pellham",
          kind: "thank-you",
          interviewId: interview.id,
          updatedAt: interview.startsAt,
        }),
      );
      season.interviews.push({
        ...interview,
        id: "at-the-same-time",
        programId: "methven",
        startsAt: "2026-12-10T14:30:00-05:00",
        endsAt: "2026-12-10T15:30:00-05:00",
        calendarUid: null,
        participants: [],
      });
      return season;
    }

    test("a move says by when thank-yous are due then, what it clashes with, and which letters name the old day", async () => {
      const offered = await bring(await prepared(), { "c.ics": at("20261210T190000Z", "SEQUENCE:1") });
      expect(changes(offered).map(({ follows }) => follows)).toEqual([
        [
          { kind: "so", words: expect.stringMatching(/^A thank-you is due by .*Dec 12.*, late after .*Dec 13/) },
          { kind: "clash", words: expect.stringMatching(/^Clashes with Methven Clinic, .*Dec 10/) },
          { kind: "mail", words: "Your message “Seeing you soon” names the old day." },
        ],
      ]);
    });

    test("a cancellation says whose thank-yous fall away, which drafts stay, and what is still to do", async () => {
      const off = canceled(at("20261208T190000Z", "SEQUENCE:1"));
      const offered = await bring(await prepared(), { "c.ics": off });
      expect(changes(offered).map(({ follows }) => follows.map(({ words }) => words))).toEqual([
        ["No thank-yous will be due to Vera Ostrow.", "A draft for it will stay.", "Still to do: Send the CV."],
      ]);
    });
  });

  test("METHOD:CANCEL is offered as canceled, and one that comes with its invitation makes nothing", async () => {
    const set = at("20261208T190000Z");
    const off = canceled(at("20261208T190000Z", "SEQUENCE:1"));
    const { offered, taken } = await then(set, off);
    expect(changes(offered).map(({ title }) => title)).toEqual(["Interview at Pellham Valley: they canceled it."]);
    expect(statuses(taken)).toEqual(["2026-12-08 cancelled"]);
    const together = await bring(corpusSeason(), { "a.ics": set, "b.ics": off });
    expect(added(together)).toEqual([]);
    expect(together.report.left[0]?.why).toContain("was canceled");
  });
});

describe("an invitation after a cancellation", () => {
  const at = (start: string, ...more: string[]) =>
    calendar("UID:1", "SUMMARY:Pellham Valley", `DTSTART:${start}`, "DURATION:PT1H", ...more);
  const set = at("20261208T190000Z");
  const off = canceled(at("20261208T190000Z", "SEQUENCE:1"));
  /** The season in which the cancellation was taken. */
  async function afterIt() {
    const { season } = await bring(corpusSeason(), { "a.ics": set });
    const offered = await bring(season, { "b.ics": off });
    return bring(season, { "b.ics": off }, { decisions: { take: changes(offered).map(({ key }) => key) } });
  }

  test.each([
    ["of a higher SEQUENCE", at("20261208T190000Z", "SEQUENCE:2"), "2026-12-08", 1],
    ["at other hours", at("20261210T190000Z", "SEQUENCE:1"), "2026-12-10", 2],
    ["of a higher SEQUENCE at other hours", at("20261210T190000Z", "SEQUENCE:2"), "2026-12-10", 2],
  ])("%s is offered as set again", async (_, again, day, offers) => {
    const before = await afterIt();
    expect(statuses(before)).toEqual(["2026-12-08 cancelled"]);
    const offered = await bring(before.season, { "c.ics": again });
    expect(changes(offered)).toHaveLength(offers);
    expect(changes(offered)[0]).toMatchObject({
      title: "Interview at Pellham Valley: it was canceled, and here they invite you to it.",
      both: { field: "Status", yours: "canceled", theirs: "set" },
    });
    expect(statuses(offered)).toEqual(["2026-12-08 cancelled"]);
    const take = changes(offered).map(({ key }) => key);
    const taken = await bring(before.season, { "c.ics": again }, { decisions: { take } });
    expect(statuses(taken)).toEqual([`${day} scheduled`]);
    expect((await bring(taken.season, { "c.ics": again })).season).toEqual(taken.season);
  });

  test("the first one, brought in once more, is told as older and asks nothing", async () => {
    const again = await bring((await afterIt()).season, { "c.ics": set });
    expect(changes(again)).toEqual([]);
    expect(again.report.left[0]?.why).toContain("was changed since");
  });

  test("of one that was canceled by hand the same invitation changes nothing", async () => {
    const { season } = await bring(corpusSeason(), { "a.ics": set });
    const byHand = {
      ...season,
      interviews: season.interviews.map((one) => (one.calendarUid ? { ...one, status: "cancelled" as const } : one)),
    };
    const again = await bring(byHand, { "b.ics": set });
    expect(again.season).toEqual(byHand);
    expect(changes(again)).toEqual([]);
  });
});

describe("another UID whose hours overlap an interview at the same program", () => {
  const at = (uid: string, start: string, length: string, ...more: string[]) =>
    calendar(`UID:${uid}`, "SUMMARY:Pellham Valley", `DTSTART:${start}`, `DURATION:${length}`, ...more);
  const first = at("1", "20261208T190000Z", "PT2H");
  const later = at("2", "20261208T200000Z", "PT2H");
  const asked = ({ items }: Awaited<ReturnType<typeof bring>>) => items.filter(({ state }) => state === "asks");
  const answered = async (files: Record<string, string>, answer: string, season = corpusSeason()) => {
    const keys = asked(await bring(season, files)).map(({ key }) => [key, answer]);
    return bring(season, files, { decisions: { answers: Object.fromEntries(keys) } });
  };

  test.each([
    ["in one lot", async () => bring(corpusSeason(), { "a.ics": first, "b.ics": later })],
    [
      "in a second import",
      async () => bring((await bring(corpusSeason(), { "a.ics": first })).season, { "b.ics": later }),
    ],
  ])("is asked about and left out meanwhile, %s", async (_, brought) => {
    const got = await brought();
    expect(added(got)).toEqual(["pellham 2026-12-08T19:00 2026-12-08T21:00"]);
    expect(asked(got).map(({ title, choices }) => [title, choices.map(({ id }) => id)])).toEqual([
      [
        "“Pellham Valley”, Tue Dec 8, 1:00 PM to 3:00 PM, overlaps the interview that you have at Pellham Valley, Tue Dec 8, 12:00 PM to 2:00 PM. Is it the same one?",
        ["same", "another", "leave"],
      ],
    ]);
  });

  test("is an interview of its own where a person says so, and known as that from then on", async () => {
    const files = { "a.ics": first, "b.ics": later };
    const got = await answered(files, "another");
    expect(added(got)).toEqual([
      "pellham 2026-12-08T19:00 2026-12-08T21:00",
      "pellham 2026-12-08T20:00 2026-12-08T22:00",
    ]);
    const again = await bring(got.season, files);
    expect(again.season).toEqual(got.season);
    expect(asked(again)).toEqual([]);
  });

  test("is the same one where a person says so, with its hours offered beside the interview’s", async () => {
    const got = await answered({ "a.ics": first, "b.ics": later }, "same");
    expect(added(got)).toEqual(["pellham 2026-12-08T19:00 2026-12-08T21:00"]);
    expect(changes(got).map(({ both }) => both)).toEqual([
      { field: "Moved", yours: "Tue Dec 8, 12:00 PM to 2:00 PM", theirs: "Tue Dec 8, 1:00 PM to 3:00 PM" },
    ]);
  });

  test("takes the place of no event: one entered by hand becomes the event’s", async () => {
    const { season } = await bring(corpusSeason(), { "a.ics": first });
    const byHand = { ...season, interviews: season.interviews.map((one) => ({ ...one, calendarUid: null })) };
    const got = await answered({ "b.ics": later }, "same", byHand);
    expect(got.season.interviews.at(-1)).toMatchObject({
      calendarUid: "2",
      startsAt: byHand.interviews.at(-1)?.startsAt,
    });
    expect(asked(await bring(got.season, { "b.ics": later }))).toEqual([]);
  });

  test.each([
    ["that only touches it", at("2", "20261208T210000Z", "PT1H")],
    ["of another day", at("2", "20261209T190000Z", "PT2H")],
  ])("%s is added", async (_, other) => {
    const got = await bring(corpusSeason(), { "a.ics": first, "b.ics": other });
    expect(added(got)).toHaveLength(2);
    expect(asked(got)).toEqual([]);
  });
});

describe("events of one UID with different hours, none of which is told to be later", () => {
  const at = (start: string, ...more: string[]) =>
    calendar("UID:1", "SUMMARY:Pellham Valley", `DTSTART:${start}`, "DURATION:PT1H", ...more);
  const files = { "a.ics": at("20261208T190000Z"), "b.ics": at("20261210T190000Z") };

  test("are asked about, and none is taken meanwhile", async () => {
    const got = await bring(corpusSeason(), files);
    expect(added(got)).toEqual([]);
    const [question] = got.items.filter(({ state }) => state === "asks");
    expect(question?.choices.map(({ label }) => label)).toEqual([
      "“Pellham Valley”, Tue Dec 8, 2:00 PM to 3:00 PM",
      "“Pellham Valley”, Thu Dec 10, 2:00 PM to 3:00 PM",
    ]);
    for (const { id } of question?.choices ?? []) {
      const answers = { [question?.key ?? ""]: id };
      const taken = await bring(corpusSeason(), files, { decisions: { answers } });
      expect(added(taken)).toHaveLength(1);
      expect((await bring(taken.season, files)).season).toEqual(taken.season);
    }
  });

  test("in one file are asked about too, whatever they are called", async () => {
    const two = both(files["a.ics"], files["b.ics"].replace("Pellham Valley", "Methven Clinic"));
    const got = await bring(corpusSeason(), { "a.ics": two });
    expect(added(got)).toEqual([]);
    expect(got.report.asks[0]?.choices).toEqual([
      "“Pellham Valley”, Tue Dec 8, 2:00 PM to 3:00 PM",
      "“Methven Clinic”, Thu Dec 10, 2:00 PM to 3:00 PM",
    ]);
  });

  test("of a known interview leave it as it is", async () => {
    const { season } = await bring(corpusSeason(), { "a.ics": files["a.ics"] });
    const got = await bring(season, files);
    expect(got.season).toEqual(season);
    expect(got.report.asks).toHaveLength(1);
  });

  test.each([
    ["the same event twice", at("20261208T190000Z", "DESCRIPTION:More")],
    ["the same moment in another zone", at("20261208T190000Z").replace("DTSTART:20261208T190000Z", DENVER[0] ?? "")],
  ])("%s asks nothing", async (_, other) => {
    const got = await bring(corpusSeason(), { "a.ics": files["a.ics"], "b.ics": other });
    expect(added(got)).toEqual(["pellham 2026-12-08T19:00 2026-12-08T20:00"]);
    expect(got.report.asks).toEqual([]);
  });
});

describe("of a series", () => {
  const day = (recurrence: string, ...lines: string[]) =>
    calendar("UID:1", "SUMMARY:Pellham Valley", recurrence, ...lines);
  const LATER = ["DTSTART;TZID=America/Denver:20261209T150000", "DTEND;TZID=America/Denver:20261209T160000"];
  const moved = [all[0], "pellham 2026-12-09T22:00 2026-12-09T23:00", all[2]];

  test("each day is an interview", async () => {
    expect(added(await bring(corpusSeason(), { "a.ics": three }))).toEqual(all);
  });

  test.each([
    ["by the clock of the series", "RECURRENCE-ID;TZID=America/Denver:20261209T120000"],
    ["in UTC", "RECURRENCE-ID:20261209T190000Z"],
    ["as a day", "RECURRENCE-ID;VALUE=DATE:20261209"],
  ])(
    "a day that is told by itself, %s, is in the place of the series’, whichever counts higher",
    async (_, recurrence) => {
      for (const sequence of ["SEQUENCE:0", "SEQUENCE:2"])
        expect(
          added(await bring(corpusSeason(), { "a.ics": both(three, day(recurrence, ...LATER, sequence)) })),
        ).toEqual(moved);
    },
  );

  test("so is its first day", async () => {
    const first = day(
      "RECURRENCE-ID;TZID=America/Denver:20261208T120000",
      "DTSTART;TZID=America/Denver:20261208T150000",
      "DTEND;TZID=America/Denver:20261208T160000",
    );
    expect(added(await bring(corpusSeason(), { "a.ics": both(three, first) }))).toEqual([
      "pellham 2026-12-08T22:00 2026-12-08T23:00",
      all[1],
      all[2],
    ]);
  });

  test.each([
    ["by the clock of the series", "RECURRENCE-ID;TZID=America/Denver:20261209T120000"],
    ["in UTC", "RECURRENCE-ID:20261209T190000Z"],
  ])("a day that moved later, told %s and alone, is offered as moved", async (_, recurrence) => {
    const { offered, taken } = await then(three, day(recurrence, ...LATER, "SEQUENCE:1"));
    expect(changes(offered).map(({ title }) => title)).toEqual([
      "Interview at Pellham Valley: It moved: Dec 9, 12:00 PM → 3:00 PM",
    ]);
    expect(added(taken)).toEqual(moved);
  });

  test("a day that was canceled is offered as canceled, and the others stay", async () => {
    const off = canceled(day("RECURRENCE-ID;TZID=America/Denver:20261209T120000", ...LATER, "SEQUENCE:1"));
    expect(statuses((await then(three, off)).taken)).toEqual([
      "2026-12-08 scheduled",
      "2026-12-09 cancelled",
      "2026-12-10 scheduled",
    ]);
  });

  test.each([
    ["with its rule", SERIES],
    ["without it", SERIES.slice(0, 2)],
  ])("all of it canceled, %s, is offered for each of its days", async (_, lines) => {
    const { taken } = await then(three, canceled(calendar(...lines, ...DENVER, "SEQUENCE:1")));
    expect(statuses(taken)).toEqual(["2026-12-08 cancelled", "2026-12-09 cancelled", "2026-12-10 cancelled"]);
  });

  test("all of it moved to another hour moves each day, and adds none", async () => {
    const { taken } = await then(
      three,
      calendar(
        ...SERIES,
        "DTSTART;TZID=America/Denver:20261208T150000",
        "DTEND;TZID=America/Denver:20261208T160000",
        "SEQUENCE:1",
      ),
    );
    expect(added(taken)).toEqual(
      ["08", "09", "10"].map((date) => `pellham 2026-12-${date}T22:00 2026-12-${date}T23:00`),
    );
  });
});
