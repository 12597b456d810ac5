import { HOUR } from "./durations";
import { SAMPLE_PROFILE, sampleFacts } from "./sample-fit";
import { type Season, seasonSchema } from "./schema";
import { dayOf, instantOfWallTime, shiftDay, startOfDay } from "./time";

/**
 * An invented season set around `now` (epoch milliseconds), as a person would find it some five weeks before the rank list
 * is due: two late thank-yous, one due, one fresh, a letter of intent out, a program over its budget, one that wants no mail,
 * a mail that waits for an answer. Equal arguments give an equal season.
 */
export function sampleSeason(now: number, timeZone: string): Season {
  const today = dayOf(now, timeZone);
  const day = (offset: number) => shiftDay(today, offset);
  const at = (offset: number, time: string, zone = timeZone) => wall(day(offset), time, zone);
  /** The last time it was this hour in a zone, at least this many hours ago. */
  const lastAt = (time: string, hoursAgo: number, zone = timeZone): { day: string; instant: string } => {
    const limit = now - hoursAgo * HOUR;
    let candidate = shiftDay(dayOf(limit, zone), 1);
    while (Date.parse(wall(candidate, time, zone)) > limit) candidate = shiftDay(candidate, -1);
    return { day: candidate, instant: wall(candidate, time, zone) };
  };

  const harlow = lastAt("14:00", 72.1);
  const lakeshore = lastAt("14:30", 48.1, "America/Chicago");
  const tidewater = lastAt("13:30", 1);
  const piedmont = wall(shiftDay(harlow.day, -3), "16:00", timeZone);
  const dayAfter = (from: string, time: string) => wall(shiftDay(from, 1), time, timeZone);
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 7 ? 1 : 0);

  const facts = sampleFacts(day);

  return seasonSchema.parse({
    format: "season",
    version: 1,
    season: {
      label: `${year - 1}–${year} (sample)`,
      track: "integrated",
      timeZone,
      milestones: {
        applicationsOpen: day(-148),
        applicationsReviewed: day(-127),
        rankingOpens: at(4, "12:00"),
        rankListDeadline: at(34, "21:00"),
        matchDay: fridayFrom(day(48)),
      },
      limits: { perProgram: 3 },
    },
    applicant: {
      name: "Maya Ortega",
      school: "Isla Verde School of Medicine",
      graduationYear: year,
      status: "us-citizen-img",
      highlights: [
        "Sickle-cell access registry, first author",
        "Talk on dialysis fistula salvage",
        "Grew up in Erie, PA",
      ],
    },
    // Who graduates this season is certified after it.
    profile: { ...SAMPLE_PROFILE, graduationYear: year, ecfmg: false },
    programs: [
      {
        id: "keystone",
        name: "Keystone Methodist",
        institution: "Keystone Methodist Hospital",
        aliases: ["Keystone"],
        city: "Pittsburgh",
        state: "PA",
        positionType: "advanced",
        stage: "interviewed",
        signal: "gold",
        rank: 1,
        rankReason: "Complex venous work, near family",
      },
      {
        id: "tidewater",
        name: "Tidewater Health",
        institution: "Tidewater Health System",
        aliases: ["Tidewater"],
        city: "Norfolk",
        state: "VA",
        positionType: "advanced",
        stage: "interviewed",
        signal: "gold",
        rank: 2,
        rankReason: "Hybrid oncology, early autonomy",
      },
      {
        id: "lakeshore",
        name: "Lakeshore University",
        institution: "Lakeshore University Hospital",
        aliases: ["Lakeshore"],
        city: "Chicago",
        state: "IL",
        positionType: "advanced",
        stage: "interviewed",
        signal: "gold",
        rank: 3,
        rankReason: "Highest volume, big class",
      },
      {
        id: "narragansett",
        name: "Narragansett General",
        institution: "Narragansett General Hospital",
        aliases: ["Narragansett"],
        city: "Providence",
        state: "RI",
        positionType: "categorical",
        stage: "interviewed",
        signal: "silver",
        rank: 4,
        rankReason: "Teaching clinic, small town",
      },
      {
        id: "harlow",
        name: "Harlow–St. Anne",
        institution: "Harlow–St. Anne Medical Center",
        aliases: ["Harlow", "St. Anne"],
        city: "Cleveland",
        state: "OH",
        positionType: "advanced",
        stage: "interviewed",
        signal: "silver",
        rank: 5,
        rankReason: "Residents, new hybrid room in May",
      },
      {
        id: "piedmont",
        name: "Piedmont Regional",
        institution: "Piedmont Regional Medical Center",
        aliases: ["Piedmont"],
        city: "Charlotte",
        state: "NC",
        positionType: "advanced",
        stage: "interviewed",
        signal: "silver",
        rank: 6,
        rankReason: "Strong PAD, light oncology",
      },
      {
        id: "granite",
        name: "Granite Peak",
        institution: "Granite Peak Medical Center",
        city: "Denver",
        state: "CO",
        positionType: "advanced",
        stage: "interviewed",
        signal: "silver",
        contactPolicy: "no-contact",
        rank: 7,
        rankReason: "Great cases, no messages wanted",
        notes: "Their invitation asked applicants not to write after the interview.",
      },
      {
        id: "hudson",
        name: "Hudson Valley University",
        institution: "Hudson Valley University Hospital",
        aliases: ["Hudson Valley"],
        city: "Albany",
        state: "NY",
        positionType: "advanced",
        stage: "interviewed",
        signal: "silver",
        rank: 8,
        rankReason: "Rotated there, knows me",
      },
      {
        id: "wasatch",
        name: "Wasatch University",
        institution: "Wasatch University Hospital",
        aliases: ["Wasatch"],
        city: "Salt Lake City",
        state: "UT",
        positionType: "advanced",
        stage: "scheduled",
        signal: "silver",
      },
      {
        id: "commonwealth",
        name: "Commonwealth General",
        institution: "Commonwealth General Hospital",
        aliases: ["Commonwealth"],
        city: "Boston",
        state: "MA",
        positionType: "advanced",
        stage: "scheduled",
        signal: "gold",
      },
      {
        id: "sonoran",
        name: "Sonoran University",
        institution: "Sonoran University Medical Center",
        aliases: ["Sonoran"],
        city: "Tucson",
        state: "AZ",
        positionType: "categorical",
        stage: "scheduled",
      },
      {
        id: "bayou",
        name: "Bayou State University",
        institution: "Bayou State University Hospital",
        aliases: ["Bayou State"],
        city: "New Orleans",
        state: "LA",
        positionType: "advanced",
        stage: "applied",
        signal: "gold",
      },
    ].map((program) => ({ ...program, facts: facts[program.id] ?? [] })),
    contacts: [
      person("forsyth", "keystone", "Lena Forsyth", "program-director", "lena.forsyth@keystone.example"),
      person("haddad", "keystone", "Karim Haddad", "faculty"),
      person("bright", "tidewater", "Marcus Bright", "program-director", "marcus.bright@tidewater.example"),
      person("lindqvist", "tidewater", "Sofia Lindqvist", "associate-program-director"),
      person("nakata", "tidewater", "Ren Nakata", "chief"),
      person("adeyemi", "lakeshore", "Ruth Adeyemi", "program-director", "ruth.adeyemi@lakeshore.example"),
      person("winn", "lakeshore", "Caleb Winn", "faculty"),
      person("sato", "lakeshore", "Hana Sato", "resident"),
      person("okafor", "narragansett", "Chidi Okafor", "program-director", "chidi.okafor@narragansett.example"),
      person("marsh", "harlow", "Elena Marsh", "program-director", "elena.marsh@harlow.example"),
      person("tak", "harlow", "Owen Tak", "faculty", "owen.tak@harlow.example"),
      person("raman", "harlow", "Priya Raman", "faculty", "priya.raman@harlow.example"),
      { ...person("bell", "harlow", "Joan Bell", "coordinator", "joan.bell@harlow.example"), title: "" },
      person("osei", "piedmont", "Samuel Osei", "associate-program-director", "samuel.osei@piedmont.example"),
      person("vance", "granite", "Iris Vance", "program-director"),
      person("iyer", "hudson", "Meera Iyer", "program-director", "meera.iyer@hudson.example"),
      person("castellano", "wasatch", "Teo Castellano", "program-director"),
      person("whitfield", "commonwealth", "Anne Whitfield", "program-director"),
      person("begay", "sonoran", "Thomas Begay", "program-director"),
    ],
    interviews: [
      interview("i-keystone", "keystone", at(-26, "09:00"), at(-26, "15:00"), ["forsyth", "haddad"]),
      interview("i-hudson", "hudson", at(-41, "10:00"), at(-41, "14:00"), ["iyer"]),
      interview("i-narragansett", "narragansett", at(-30, "09:00"), at(-30, "13:00"), ["okafor"]),
      interview("i-granite", "granite", at(-20, "11:00"), at(-20, "16:00"), ["vance"], "America/Denver"),
      interview("i-piedmont", "piedmont", wall(shiftDay(harlow.day, -3), "10:00", timeZone), piedmont, ["osei"]),
      {
        ...interview("i-harlow", "harlow", wall(harlow.day, "09:30", timeZone), harlow.instant, [
          "marsh",
          "tak",
          "raman",
          "bell",
        ]),
        notes:
          "Dr. Marsh asked about the gap year; told the registry story. Dr. Tak: new hybrid room opens in May, residents are first operators from PGY-4. Liked the residents a lot.",
      },
      interview(
        "i-lakeshore",
        "lakeshore",
        wall(lakeshore.day, "09:00", "America/Chicago"),
        lakeshore.instant,
        ["adeyemi", "winn", "sato"],
        "America/Chicago",
      ),
      interview("i-tidewater", "tidewater", wall(tidewater.day, "09:00", timeZone), tidewater.instant, [
        "bright",
        "lindqvist",
        "nakata",
      ]),
      interview(
        "i-wasatch",
        "wasatch",
        at(2, "08:00", "America/Denver"),
        at(2, "12:30", "America/Denver"),
        ["castellano"],
        "America/Denver",
      ),
      interview("i-commonwealth", "commonwealth", at(5, "09:00"), at(5, "13:00"), ["whitfield"]),
      interview(
        "i-sonoran",
        "sonoran",
        at(8, "08:30", "America/Phoenix"),
        at(8, "12:30", "America/Phoenix"),
        ["begay"],
        "America/Phoenix",
      ),
    ],
    invitations: [
      { id: "v-bayou", programId: "bayou", at: at(-12, "10:15"), answer: "waitlisted", notes: "All dates were taken." },
    ],
    blocks: [{ id: "b-wedding", title: "Ana’s wedding", from: day(15), to: day(16) }],
    rotations: [
      {
        id: "r-hudson",
        programId: "hudson",
        institution: "Hudson Valley University Hospital",
        kind: "away",
        startsOn: day(-190),
        endsOn: day(-162),
        contacts: ["iyer"],
        feedbackAt: at(-175, "16:00"),
        notes: "Two TIPS cases, the port clinic on Thursdays.",
      },
    ],
    rotationNotes: [
      {
        id: "e-1",
        rotationId: "r-hudson",
        kind: "case",
        on: day(-184),
        body: "Second TIPS: portal access at the third pass, closed it myself.",
      },
      {
        id: "e-2",
        rotationId: "r-hudson",
        kind: "case",
        on: day(-171),
        who: "Dr. Iyer",
        body: "Port clinic: the patient who asked for the same room every Thursday.",
      },
      {
        id: "e-3",
        rotationId: "r-hudson",
        kind: "feedback",
        on: day(-175),
        who: "Dr. Iyer",
        body: "Steady hands; say the plan out loud before the puncture.",
      },
    ],
    messages: [
      sent("m-1", "hudson", "rotation-thanks", at(-160, "18:20"), ["iyer"], {
        rotationId: "r-hudson",
        subject: "Thank you for the rotation",
        body: "Dear Dr. Iyer,\n\nThank you for four weeks in your angiography suite. The evening you let me close the second TIPS is when I stopped wondering about the specialty.\n\nMaya Ortega",
      }),
      sent("m-2", "keystone", "interest", at(-120, "09:10"), ["forsyth"], {
        subject: "Applying to Keystone, raised in Erie",
        body: "Dear Dr. Forsyth,\n\nI am a US citizen finishing medical school abroad and I have applied to Keystone. I grew up two hours north of you, and your venous service is the reason I would like to come home.\n\nMaya Ortega",
      }),
      sent("m-3", "narragansett", "interest", at(-118, "08:45"), ["okafor"], {
        subject: "Interest in Narragansett General",
        body: "Dear Dr. Okafor,\n\nYour residents' clinic for wound patients is close to what I did in my registry year. I am a US citizen graduating abroad and have applied to your program.\n\nMaya Ortega",
      }),
      sent("m-4", "bayou", "interest", at(-41, "20:05"), [], {
        subject: "Applied to Bayou State",
        body: "Dear colleagues,\n\nI have applied to your program as a US citizen who studied abroad. Your embolization research overlaps with my sickle-cell registry, and I would be glad to tell you more.\n\nMaya Ortega",
      }),
      received("m-5", "keystone", "invitation", at(-52, "11:00"), ["forsyth"], {
        subject: "Interview invitation",
        body: "Dear Ms. Ortega, we would like to meet you. Please choose a day in the scheduler within 48 hours.",
      }),
      sent("m-6", "hudson", "thank-you", at(-40, "10:30"), ["iyer"], {
        interviewId: "i-hudson",
        subject: "Thank you for the interview",
        body: "Dear Dr. Iyer,\n\nIt was good to see the suite again, and to hear that the port clinic has a second room. Thank you for the hour.\n\nMaya Ortega",
      }),
      sent("m-7", "narragansett", "thank-you", at(-29, "08:15"), ["okafor"], {
        interviewId: "i-narragansett",
        subject: "Thank you",
        body: "Dear Dr. Okafor,\n\nYour point about following one's own patients into the wound clinic stayed with me. Thank you for the conversation.\n\nMaya Ortega",
      }),
      sent("m-8", "keystone", "thank-you", at(-25, "09:40"), ["forsyth", "haddad"], {
        interviewId: "i-keystone",
        subject: "Thank you for yesterday",
        body: "Dear Dr. Forsyth and Dr. Haddad,\n\nThank you for walking me through the iliocaval case. I have read the paper you mentioned and have two questions about the stent choice.\n\nMaya Ortega",
      }),
      sent("m-9", "hudson", "update", at(-22, "17:30"), ["iyer"], {
        news: "publication",
        subject: "Our registry paper is out",
        body: "Dear Dr. Iyer,\n\nThe paper on access in sickle-cell disease was published this week. You saw its first draft during my rotation.\n\nMaya Ortega",
      }),
      sent("m-10", "hudson", "strong-interest", at(-16, "19:00"), ["iyer"], {
        subject: "Still hoping for Albany",
        body: "Dear Dr. Iyer,\n\nAfter my interviews, Hudson Valley remains among the programs I hope for most.\n\nMaya Ortega",
      }),
      sent("m-11", "keystone", "intent", at(-9, "12:15"), ["forsyth"], {
        subject: "Keystone is where I want to train",
        body: "Dear Dr. Forsyth,\n\nI have finished most of my interviews and I know my answer. Keystone is my first choice and I will rank it number one. The venous service, the residents I met, and the two hours to my family decided it.\n\nMaya Ortega",
      }),
      received("m-12", "keystone", "other", at(-8, "08:50"), ["forsyth"], {
        subject: "Re: Keystone is where I want to train",
        body: "Dear Maya, thank you for telling us. It was a pleasure to meet you.",
        inReplyTo: "m-11",
      }),
      sent("m-13", "harlow", "thank-you", dayAfter(harlow.day, "20:05"), ["raman", "bell"], {
        interviewId: "i-harlow",
        subject: "Thank you for the day",
        body: "Dear Dr. Raman and Ms. Bell,\n\nYour description of how residents run the Friday venous clinic stayed with me on the drive home. Thank you both for a day that ran to the minute.\n\nMaya Ortega",
      }),
      received("m-14", "harlow", "other", dayAfter(shiftDay(harlow.day, 1), "09:14"), ["bell"], {
        subject: "Re: Thank you for the day",
        body: "Thank you for your note. It was lovely meeting you, and I have passed it on to the team.",
        inReplyTo: "m-13",
      }),
      received("m-15", "narragansett", "question", at(-1, "09:20"), ["okafor"], {
        subject: "Your plans",
        body: "Dear Maya, we enjoyed meeting you. As we build our list, could you tell us how you will be ranking Narragansett?",
        needsReply: true,
      }),
    ].filter((message) => Date.parse(message.at) <= now),
    drafts: [
      {
        id: "d-1",
        programId: "harlow",
        kind: "thank-you",
        subject: "Thank you for the tour",
        body: "Dear Dr. Tak,\n\nThank you for showing me the plans of the hybrid room.",
        recipients: ["tak"],
        interviewId: "i-harlow",
      },
    ],
    criteria: [
      { id: "cases", name: "Case volume and variety", weight: 5 },
      { id: "teaching", name: "Teaching and autonomy", weight: 4 },
      { id: "people", name: "The people", weight: 4 },
      { id: "place", name: "Place and family", weight: 3 },
    ],
    scores: [
      ...scores("i-keystone", "keystone", { cases: 5, teaching: 4, people: 5, place: 5 }),
      ...scores("i-narragansett", "narragansett", { cases: 3, teaching: 4, people: 4, place: 3 }),
      ...scores("i-harlow", "harlow", { cases: 4, teaching: 4, people: 5 }),
      ...scores("i-piedmont", "piedmont", { cases: 3, teaching: 3, people: 4, place: 2 }),
      ...scores("i-hudson", "hudson", { cases: 3, people: 3, place: 3 }),
    ],
    tasks: [
      { id: "t-1", programId: "commonwealth", title: "Book the train to Boston", dueOn: day(1) },
      { id: "t-2", programId: null, title: "Upload the new transcript", dueOn: day(0) },
      { id: "t-3", programId: "wasatch", title: "Test the camera for Wasatch", dueOn: day(2) },
      {
        id: "t-4",
        programId: "hudson",
        title: "Send Dr. Iyer the registry poster",
        dueOn: day(-12),
        doneAt: at(-12, "18:00"),
      },
    ],
    strengths: [
      {
        id: "s-1",
        kind: "citizenship",
        fact: "I am a US citizen and need no visa sponsorship.",
        evidence: "Passport",
        words: ["US citizen", "visa"],
      },
      {
        id: "s-2",
        kind: "research",
        fact: "I am first author of a registry on access in sickle-cell disease.",
        evidence: "Accepted in October",
        words: ["sickle-cell", "registry"],
      },
      {
        id: "s-3",
        kind: "ties",
        fact: "I grew up in Erie, two hours from Pittsburgh.",
        evidence: "",
        words: ["Erie"],
      },
    ],
    notes: [
      {
        id: "n-1",
        programId: "harlow",
        at: wall(shiftDay(harlow.day, -1), "21:00", timeZone),
        body: "Ask: how many complex aortic cases per resident? Is call home or in-house for PGY-5?",
      },
    ],
  });
}

function wall(day: string, time: string, zone: string): string {
  return instantOfWallTime(`${day}T${time}`, zone) ?? new Date(startOfDay(day, zone)).toISOString();
}

/** The first Friday on or after a day. */
function fridayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, (5 - weekday + 7) % 7);
}

function person(id: string, programId: string, name: string, role: string, email: string | null = null) {
  return { id, programId, name, title: "Dr.", role, email };
}

function interview(
  id: string,
  programId: string,
  startsAt: string,
  endsAt: string,
  expected: string[],
  timeZone: string | null = null,
) {
  return {
    id,
    programId,
    startsAt,
    endsAt,
    timeZone,
    participants: expected.map((contactId) => ({ contactId, thankYou: "expected" })),
  };
}

function scores(interviewId: string, programId: string, given: Record<string, number>) {
  return Object.entries(given).map(([criterionId, score]) => ({ criterionId, programId, interviewId, score }));
}

type Words = { subject: string; body: string } & Record<string, unknown>;

function sent(id: string, programId: string, kind: string, at: string, recipients: string[], words: Words) {
  return { id, programId, direction: "sent", kind, at, recipients, ...words };
}

function received(id: string, programId: string, kind: string, at: string, recipients: string[], words: Words) {
  return { id, programId, direction: "received", kind, at, recipients, ...words };
}
