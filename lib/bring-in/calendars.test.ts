import { describe, expect, test } from "vitest";
import { added, bring, calendar, corpusFile, corpusSeason } from "./bring-in.fixture";

const UTC = ["DTSTART:20261208T190000Z", "DTEND:20261208T200000Z"];
const SLOT = "2026-12-08T19:00 2026-12-08T20:00";
const told = ({ report }: Awaited<ReturnType<typeof bring>>) =>
  [...report.left.map(({ why }) => why), ...report.asks.map(({ what }) => what)].join("\n");

describe("calendars of the corpus", () => {
  test.each([
    ["altdesc.ics", [`sorrel ${SLOT}`]],
    ["b64-mail.eml", [`methven ${SLOT}`]],
    ["counter.ics", []],
    ["cr-only.ics", ["sorrel 2026-12-08T19:00 2026-12-08T19:30"]],
    ["date-without-valuedate.ics", []],
    ["empty-dtend.ics", [`methven ${SLOT}`]],
    ["words-after.txt", [`wasdale ${SLOT}`]],
    ["latin1.ics", ["sorrel 2026-12-08T19:00 2026-12-08T19:30"]],
    ["midnight-allday-tz.ics", []],
    ["ms-utc.ics", ["pellham 2026-12-08T19:00 2026-12-08T19:30"]],
    ["moved-seq0.ics", ["pellham 2026-12-15T16:00 2026-12-15T21:00"]],
  ])("%s", async (name, interviews) => {
    expect(added(await bring(corpusSeason(), { [name]: corpusFile(`calendars/${name}`) }))).toEqual(interviews);
  });

  test("an HTML description becomes words, and its link the link to join", async () => {
    const { season } = await bring(corpusSeason(), { "a.ics": corpusFile("calendars/altdesc.ics") });
    const made = season.interviews.at(-1);
    expect(made?.joinUrl).toBe("https://teams.example.com/l/meetup/77");
    expect(made?.notes).toContain("Please sign in five minutes early");
    expect(made?.notes).not.toMatch(/<p>|&nbsp;/);
  });

  test("Latin-1 is read as it was written", async () => {
    const { season } = await bring(corpusSeason(), { "a.ics": corpusFile("calendars/latin1.ics") });
    expect(season.interviews.at(-1)?.notes).toBe("Sorrel Hills: meet José Núñez, café on level 2");
  });

  test("a whole day and a counter-proposal are told, not made", async () => {
    for (const name of ["date-without-valuedate.ics", "midnight-allday-tz.ics"])
      expect(told(await bring(corpusSeason(), { [name]: corpusFile(`calendars/${name}`) }))).toContain(
        "takes the whole day of December 8, 2026",
      );
    expect(told(await bring(corpusSeason(), { "c.ics": corpusFile("calendars/counter.ics") }))).toContain(
      "proposes another time",
    );
  });

  test("an invitation that moved is offered as moved, and the old day stays until it is taken", async () => {
    const first = await bring(corpusSeason(), { "a.ics": corpusFile("calendars/moved-seq0.ics") });
    const second = await bring(first.season, { "b.ics": corpusFile("calendars/moved-seq1.ics") });
    expect(added(second)).toEqual(["pellham 2026-12-15T16:00 2026-12-15T21:00"]);
    expect(told(second)).toContain("It moved: Dec 15 → Dec 17");
    const [moved] = second.items.filter(({ state }) => state === "changed");
    const taken = await bring(
      first.season,
      { "b.ics": corpusFile("calendars/moved-seq1.ics") },
      { decisions: { take: [moved?.key ?? ""] } },
    );
    expect(added(taken)).toEqual(["pellham 2026-12-17T16:00 2026-12-17T21:00"]);
  });

  test("an invitation that is older than what was taken is told as older, and asks nothing", async () => {
    const moved = await bring(corpusSeason(), { "b.ics": corpusFile("calendars/moved-seq1.ics") });
    expect(moved.season.interviews.at(-1)?.calendarSequence).toBe(1);
    const older = await bring(moved.season, { "a.ics": corpusFile("calendars/moved-seq0.ics") });
    expect(older.season).toEqual(moved.season);
    expect(told(older)).toContain("was changed since: what you have is newer");
    expect(older.items.filter(({ state }) => state === "changed")).toEqual([]);
  });

  test("a change that isn’t taken is asked about again; one that is taken isn’t", async () => {
    const first = await bring(corpusSeason(), { "a.ics": corpusFile("calendars/moved-seq0.ics") });
    const file = { "b.ics": corpusFile("calendars/moved-seq1.ics") };
    const open = await bring(first.season, file);
    expect(open.season).toEqual(first.season);
    const take = open.items.flatMap(({ state, key }) => (state === "changed" ? [key] : []));
    const taken = await bring(first.season, file, { decisions: { take } });
    expect(taken.season.interviews.at(-1)?.calendarSequence).toBe(1);
    expect((await bring(taken.season, file)).items.filter(({ state }) => state === "changed")).toEqual([]);
  });
});

/** Each a shape of its own: the lines of the event, and the interview there is then. */
const SHAPES: [string, string[], string[]][] = [
  [
    "a time without seconds",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T1900Z", "DTEND:20261208T2000Z"],
    [`pellham ${SLOT}`],
  ],
  [
    "dashes and colons",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:2026-12-08T19:00:00Z", "DTEND:2026-12-08T20:00:00Z"],
    [`pellham ${SLOT}`],
  ],
  [
    "an offset",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T120000-0700", "DTEND:20261208T130000-0700"],
    [`pellham ${SLOT}`],
  ],
  ["a duration", ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T190000Z", "DURATION:PT1H"], [`pellham ${SLOT}`]],
  ["no end at all", ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T190000Z"], [`pellham ${SLOT}`]],
  [
    "an end before its start",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T190000Z", "DTEND:20261208T180000Z"],
    [`pellham ${SLOT}`],
  ],
  [
    "a duration without end",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T190000Z", "DURATION:P99999999999999999W"],
    [`pellham ${SLOT}`],
  ],
  [
    "no zone: the program's state tells it",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T120000", "DTEND:20261208T130000"],
    [`pellham ${SLOT}`],
  ],
  [
    "a zone of Outlook's",
    [
      "UID:1",
      "SUMMARY:Pellham Valley",
      "DTSTART;TZID=Mountain Standard Time:20261208T120000",
      "DTEND;TZID=Mountain Standard Time:20261208T130000",
    ],
    [`pellham ${SLOT}`],
  ],
  [
    "a zone as Outlook shows it, without the quotes that its colon needs",
    [
      "UID:1",
      "SUMMARY:Pellham Valley",
      "DTSTART;TZID=(UTC-07:00) Mountain Time (US & Canada):20261208T120000",
      "DTEND;TZID=(UTC-07:00) Mountain Time (US & Canada):20261208T130000",
    ],
    [`pellham ${SLOT}`],
  ],
  [
    "a zone as Outlook shows it",
    [
      "UID:1",
      "SUMMARY:Pellham Valley",
      'DTSTART;TZID="(UTC-07:00) Mountain Time (US & Canada)":20261208T120000',
      "DURATION:PT60M",
    ],
    [`pellham ${SLOT}`],
  ],
  [
    "a zone behind a vendor's prefix",
    [
      "UID:1",
      "SUMMARY:Pellham Valley",
      "DTSTART;TZID=/freeassociation.sourceforge.net/America/Denver:20261208T120000",
      "DURATION:PT1H",
    ],
    [`pellham ${SLOT}`],
  ],
  ["a moment that is none", ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20269999T999999Z"], []],
  ["a day that is none", ["UID:1", "SUMMARY:Pellham Valley", "DTSTART;VALUE=DATE:20260231"], []],
  [
    "UTC from midnight to midnight",
    ["UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T000000Z", "DTEND:20261209T000000Z"],
    [],
  ],
  ["tentative", ["UID:1", "SUMMARY:Pellham Valley", "STATUS:TENTATIVE", ...UTC], []],
  ["a hold by its title", ["UID:1", "SUMMARY:HOLD: Pellham Valley interview", ...UTC], []],
  ["canceled before it was known", ["UID:1", "SUMMARY:Pellham Valley", "STATUS:CANCELLED", ...UTC], []],
  ["no program of the season", ["UID:1", "SUMMARY:Dentist", ...UTC], []],
  ["a broken line in the middle", ["UID:1", "SUMMARY:Pellham Valley", "this is no line", ...UTC], [`pellham ${SLOT}`]],
  [
    "two days by a rule",
    ["UID:1", "SUMMARY:Pellham Valley", "RRULE:FREQ=DAILY;COUNT=2", ...UTC],
    [`pellham ${SLOT}`, "pellham 2026-12-09T19:00 2026-12-09T20:00"],
  ],
  [
    "a day of a rule left out",
    ["UID:1", "SUMMARY:Pellham Valley", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20261209T190000Z", ...UTC],
    [`pellham ${SLOT}`],
  ],
  ["a rule without end", ["UID:1", "SUMMARY:Pellham Valley", "RRULE:FREQ=WEEKLY", ...UTC], [`pellham ${SLOT}`]],
  [
    "a rule of every second",
    ["UID:1", "SUMMARY:Pellham Valley", "RRULE:FREQ=SECONDLY;COUNT=999999999", ...UTC],
    [`pellham ${SLOT}`],
  ],
  [
    "quoted-printable",
    ["UID:1", "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Pellham=20Valley=", "=20visit", ...UTC],
    [`pellham ${SLOT}`],
  ],
  ["folded in the middle of a word", ["UID:1", "SUMMARY:Pell", " ham Valley", ...UTC], [`pellham ${SLOT}`]],
  [
    "known by an address",
    ["UID:1", "SUMMARY:Your day with us", "ORGANIZER;CN=Vera Ostrow:mailto:ostrow@example.org", ...UTC],
    [`pellham ${SLOT}`],
  ],
];

describe("what real systems write", () => {
  test.each(SHAPES)("%s", async (_, lines, interviews) => {
    const brought = await bring(corpusSeason(), { "a.ics": calendar(...lines) });
    expect(added(brought)).toEqual(interviews);
    if (interviews.length === 0) expect(told(brought)).not.toBe("");
    const again = await bring(brought.season, { "a.ics": calendar(...lines) });
    expect(again.season).toEqual(brought.season);
  });

  test("an unknown zone by the rules that come with it", async () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Ours",
      "BEGIN:STANDARD",
      "DTSTART:19701101T020000",
      "TZOFFSETFROM:-0600",
      "TZOFFSETTO:-0700",
      "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:19700308T020000",
      "TZOFFSETFROM:-0700",
      "TZOFFSETTO:-0600",
      "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const text = calendar(
      "UID:1",
      "SUMMARY:Pellham Valley",
      "DTSTART;TZID=Ours:20261208T120000",
      "DURATION:PT1H",
    ).replace("BEGIN:VEVENT", [...zone, "BEGIN:VEVENT"].join("\r\n"));
    expect(added(await bring(corpusSeason(), { "a.ics": text }))).toEqual([`pellham ${SLOT}`]);
    expect(told(await bring(corpusSeason(), { "a.ics": text.replace("TZID=Ours", "TZID=Theirs") }))).toContain(
      "“Theirs”",
    );
  });

  test.each([
    ["URL", "URL:https://us02web.zoom.us/j/5"],
    ["LOCATION", "LOCATION:https://us02web.zoom.us/j/5"],
    ["DESCRIPTION", "DESCRIPTION:See https://pellham.example\\nJoin: https://us02web.zoom.us/j/5."],
    ["X-GOOGLE-CONFERENCE", "X-GOOGLE-CONFERENCE:https://us02web.zoom.us/j/5"],
    ["X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://us02web.zoom.us/j/5"],
    ["CONFERENCE", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://us02web.zoom.us/j/5"],
  ])("the link to join in %s", async (_, line) => {
    const { season } = await bring(corpusSeason(), {
      "a.ics": calendar("UID:1", "SUMMARY:Pellham Valley", line, ...UTC),
    });
    expect(season.interviews.at(-1)?.joinUrl).toBe("https://us02web.zoom.us/j/5");
  });

  test("of one UID the highest SEQUENCE holds, in whichever order the files are given", async () => {
    const old = calendar("UID:1", "SUMMARY:Pellham Valley", "SEQUENCE:1", ...UTC);
    const late = calendar("UID:1", "SUMMARY:Pellham Valley", "SEQUENCE:2", "DTSTART:20261210T190000Z", "DURATION:PT1H");
    const one = await bring(corpusSeason(), { "a.ics": old, "b.ics": late });
    const other = await bring(corpusSeason(), { "b.ics": late, "a.ics": old });
    expect(added(one)).toEqual(["pellham 2026-12-10T19:00 2026-12-10T20:00"]);
    expect(other).toEqual(one);
  });

  test("another UID for the same slot is the same interview", async () => {
    const first = await bring(corpusSeason(), { "a.ics": calendar("UID:1", "SUMMARY:Pellham Valley", ...UTC) });
    const second = await bring(first.season, { "b.ics": calendar("UID:2", "SUMMARY:Pellham Valley", ...UTC) });
    expect(added(second)).toEqual([`pellham ${SLOT}`]);
    expect(told(second)).toContain("the same interview");
  });

  test("a cancellation is offered, with what is left to do; the interview stays as it was", async () => {
    const first = await bring(corpusSeason(), {
      "a.ics": calendar("UID:1", "SUMMARY:Pellham Valley", "ORGANIZER:mailto:ostrow@example.org", ...UTC),
    });
    const off = calendar("UID:1", "SUMMARY:Pellham Valley", "SEQUENCE:1", "STATUS:CANCELLED", ...UTC);
    const second = await bring(first.season, { "b.ics": off });
    expect(second.season).toEqual(first.season);
    expect(told(second)).toMatch(/they canceled it.*Vera Ostrow/s);
    const [offered] = second.items.filter(({ state }) => state === "changed");
    const taken = await bring(first.season, { "b.ics": off }, { decisions: { take: [offered?.key ?? ""] } });
    expect(taken.season.interviews.at(-1)?.status).toBe("cancelled");
  });

  test("answers to invitations are none", async () => {
    const reply = calendar("UID:1", "SUMMARY:Pellham Valley", ...UTC).replace(
      "BEGIN:VEVENT",
      "METHOD:REPLY\r\nBEGIN:VEVENT",
    );
    const brought = await bring(corpusSeason(), { "a.ics": reply });
    expect(added(brought)).toEqual([]);
    expect(told(brought)).toContain("answer to an invitation");
  });
});

test("a cancellation of an interview that was entered by hand is offered, by its program and moment", async () => {
  const season = corpusSeason();
  const by = (start: string, uid = "their-own") =>
    calendar(`UID:${uid}`, "SUMMARY:Thornwick interview", `DTSTART:${start}`, "STATUS:CANCELLED");
  const same = await bring(season, { "a.ics": by("20261128T130000Z") });
  expect(told(same)).toContain("they canceled it");
  expect(same.season.interviews.map(({ status }) => status)).toEqual(["completed", "scheduled"]);
  const [offer] = same.items.filter(({ state }) => state === "changed");
  const taken = await bring(season, { "a.ics": by("20261128T130000Z") }, { decisions: { take: [offer?.key ?? ""] } });
  expect(taken.season.interviews.map(({ status }) => status)).toEqual(["completed", "cancelled"]);
  expect(told(await bring(season, { "a.ics": by("20261128T140000Z") }))).toContain("isn’t in your season");
});

test("a title that names two programs asks, whichever of them it names by the whole name", async () => {
  const season = corpusSeason();
  const two = await bring(season, { "a.ics": calendar("UID:u", "SUMMARY:Pellham and Methven interviews", ...UTC) });
  expect(added(two)).toEqual([]);
  expect(two.report.asks).toMatchObject([{ choices: ["Methven Clinic", "Pellham Valley", "Leave it out"] }]);
  for (const program of season.programs) if (program.id === "methven") program.aliases = [];
  const beside = await bring(season, { "a.ics": calendar("UID:u", "SUMMARY:Pellham and Methven interviews", ...UTC) });
  expect(added(beside)).toEqual([]);
  expect(beside.report.asks).toHaveLength(1);
});

test("a line of any length is the property that it says, and no more of the one before", async () => {
  const long = await bring(corpusSeason(), {
    "a.ics": calendar("UID:u", "SUMMARY:Pellham interview", ...UTC, `DESCRIPTION:${"word ".repeat(60_000)}`),
  });
  expect(added(long)).toEqual([`pellham ${SLOT}`]);
  expect(long.season.interviews.at(-1)?.notes).toMatch(/^Pellham interview\nword word /);
});

test.each([
  ["https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F99&data=1", "https://zoom.us/j/99"],
  ["https://www.google.com/url?q=https://zoom.us/j/99?pwd%3Da&sa=D", "https://zoom.us/j/99?pwd=a"],
  ["https://urldefense.com/v3/__https://zoom.us/j/99__;!!abc", "https://zoom.us/j/99"],
  ["https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_99&d=D", "https://zoom.us/j/99"],
  ["https://zoom.us/j/99?url=https://other.example", "https://zoom.us/j/99?url=https://other.example"],
])("the link to join in %s is the one that was written", async (written, link) => {
  const { season } = await bring(corpusSeason(), {
    "a.ics": calendar("UID:u", "SUMMARY:Pellham interview", ...UTC, `DESCRIPTION:Join here: ${written}`),
  });
  expect(season.interviews.at(-1)?.joinUrl).toBe(link);
});

test.each(["Pellham pre-interview dinner", "Pellham interview social", "Tech check, Pellham"])(
  "whether %s is an interview is asked",
  async (title) => {
    const brought = await bring(corpusSeason(), { "a.ics": calendar("UID:u", `SUMMARY:${title}`, ...UTC) });
    expect(added(brought)).toEqual([]);
    expect(brought.report.asks).toMatchObject([{ choices: ["An interview", "Leave it out"] }]);
  },
);

test("what a calendar has beside events, and days beside an event’s own, are told", async () => {
  const only = (...lines: string[]) => ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n");
  const left = async (text: string) => (await bring(corpusSeason(), { "a.ics": text })).report.left;
  expect(await left(only("BEGIN:VTODO", "SUMMARY:Pellham", "END:VTODO"))).toMatchObject([
    { at: "line 2", why: "This calendar has tasks, which aren’t read." },
  ]);
  expect(await left(only())).toMatchObject([{ why: "This calendar has no events." }]);
  const more = await bring(corpusSeason(), {
    "a.ics": calendar("UID:u", "SUMMARY:Pellham interview", ...UTC, "RDATE:20261218T190000Z"),
  });
  expect(added(more)).toEqual([`pellham ${SLOT}`]);
  expect(told(more)).toContain("on more days, which aren’t read");
});

test.each([
  ["METHOD:REQUEST\r\n", ["STATUS:CONFIRMED", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], 1],
  [
    "METHOD:REQUEST\r\n",
    ["STATUS:CONFIRMED", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", "X-MICROSOFT-CDO-INTENDEDSTATUS:TENTATIVE"],
    0,
  ],
  ["METHOD:REQUEST\r\n", ["STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], 0],
  ["", ["X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], 0],
])(
  "what Outlook marks as tentative because nobody answered yet is an invitation: %j%j",
  async (method, lines, made) => {
    const text = calendar("UID:1", "SUMMARY:Pellham Valley", "DTSTART:20261208T190000Z", ...lines);
    const { report } = await bring(corpusSeason(), {
      "a.ics": text.replace("BEGIN:VEVENT", `${method}BEGIN:VEVENT`),
    });
    expect(report.made.interviews).toBe(made);
    expect(report.asks).toHaveLength(1 - made);
  },
);
