import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Anything, everyAction, first, signedIn } from "@/lib/every-action.fixture";
import { type Season, YEARS } from "@/lib/season/schema";
import type { AccountId } from "@/lib/store/account";
import { rowCounts } from "@/lib/store/every-table.fixture";
import { currentSeason } from "@/lib/store/seasons";
import { testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "season.example", origin: "http://season.example" }),
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", () => ({ after: () => undefined }));

const now = Date.now();
const zone = "America/New_York";
const secret = "a secret for tests, longer than needed";
const store = testDatabase((database) => signedIn(database, { now, zone, secret }));
const day = "2026-11-20";
const later = "2026-11-21";
const nine = `${day}T09:00`;
const ten = `${day}T10:00`;
const submission = "one-and-the-same";

let actions = new Map<string, Anything>();
let account: AccountId;
const present = async (): Promise<Season> => (await currentSeason(account)).season;
/** The season, and how many rows each table holds. */
const stored = async () => ({ season: await present(), rows: await rowCounts() });

beforeAll(async () => {
  actions = await everyAction();
});
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", "http://season.example");
  const signed = store.made();
  account = signed.id;
  request.token = signed.cookie;
});

type Form = Record<string, unknown>;
type Dated = { fields: string[]; form: (season: Season) => Form };
/** A form that is opened on a row sends the row as it was. */
const opened = (row: { id: string }): Form => ({ ...row, seen: JSON.stringify(row) });

const note = { body: "One", at: nine, zone };
const task = { title: "One", dueOn: day, programId: "" };
const interview = { startsAt: nine, endsAt: ten, zone, timeZone: "", thankYou: {}, submission };
const invitation = { at: nine, replyBy: ten, zone, answer: "" };
const days = { title: "One", from: day, to: later, wholeDays: "on", zone };
const hours = { title: "One", from: nine, to: ten, zone };
const rotation = {
  startsOn: day,
  endsOn: later,
  feedbackAt: nine,
  zone,
  institution: "A place",
  contacts: [],
  submission,
};
const rotationNote = { kind: "case", on: day, body: "One" };

/** Every action that takes a day or a time: its fields of that kind, and a form that it takes. */
const DATED: Record<string, Dated> = {
  addNote: { fields: ["at"], form: ({ programs }) => ({ ...note, programId: first(programs).id, submission }) },
  editNote: { fields: ["at"], form: ({ notes }) => ({ ...opened(first(notes)), ...note }) },
  addTask: { fields: ["dueOn"], form: () => ({ ...task, submission }) },
  editTask: { fields: ["dueOn"], form: ({ tasks }) => ({ ...opened(first(tasks)), ...task }) },
  startPlaybook: {
    fields: ["steps.0.dueOn"],
    form: ({ programs }) => ({
      playbook: "early-commitment",
      programId: first(programs).id,
      steps: [{ step: "keep-words", title: "One", dueOn: day }],
      submission,
    }),
  },
  moveTask: {
    fields: ["dueOn"],
    form: ({ tasks }) => ({ id: first(tasks).id, dueOn: day, was: { dueOn: first(tasks).dueOn } }),
  },
  certify: {
    fields: ["at", "instant"],
    form: () => ({ at: "2020-03-01T09:00", zone, instant: undefined, submission }),
  },
  addInterview: {
    fields: ["startsAt", "endsAt"],
    form: ({ programs }) => ({ ...interview, programId: first(programs).id }),
  },
  editInterview: {
    fields: ["startsAt", "endsAt"],
    form: ({ interviews }) => ({ ...opened(first(interviews)), ...interview }),
  },
  moveInterview: {
    fields: ["startsAt"],
    form: ({ interviews }) => {
      const { id, startsAt } = first(interviews.filter((one) => Date.parse(one.startsAt) > now));
      return { id, startsAt: new Date(now + 86_400_000).toISOString(), was: { startsAt: Date.parse(startsAt) } };
    },
  },
  noteLeftToDo: {
    fields: ["steps.0.dueOn"],
    form: ({ interviews }) => ({
      id: first(interviews).id,
      steps: [{ step: "tell-coordinator", dueOn: day }],
      submission,
    }),
  },
  addInvitation: {
    fields: ["at", "replyBy"],
    form: ({ programs }) => ({ ...invitation, programId: first(programs).id, submission }),
  },
  editInvitation: {
    fields: ["at", "replyBy"],
    form: ({ invitations }) => ({ ...opened(first(invitations)), ...invitation }),
  },
  addBlock: { fields: ["from", "to"], form: () => ({ ...days, submission }) },
  editBlock: { fields: ["from", "to"], form: ({ blocks }) => ({ ...opened(first(blocks)), ...hours }) },
  addRotation: {
    fields: ["startsOn", "endsOn", "feedbackAt"],
    form: ({ programs }) => ({ ...rotation, programId: first(programs).id, personName: "Dr. New Person" }),
  },
  editRotation: {
    fields: ["startsOn", "endsOn", "feedbackAt"],
    form: ({ rotations }) => ({ ...opened(first(rotations)), ...rotation }),
  },
  addRotationNote: {
    fields: ["on"],
    form: ({ rotations }) => ({ ...rotationNote, rotationId: first(rotations).id, submission }),
  },
  editRotationNote: {
    fields: ["on"],
    form: ({ rotationNotes }) => ({ ...opened(first(rotationNotes)), ...rotationNote }),
  },
  logMessage: {
    fields: ["at"],
    form: ({ programs }) => ({
      ...{ direction: "sent", kind: "update", body: "One", at: "2020-03-01T09:00:00-05:00" },
      programId: first(programs).id,
      submission,
    }),
  },
  updateMessage: {
    fields: ["at"],
    form: ({ messages }) => ({ ...opened(first(messages)), acknowledged: [] }),
  },
  saveDates: {
    fields: ["applicationsOpen", "applicationsReviewed", "rankingOpens", "rankListDeadline", "matchDay"],
    form: ({ season: { milestones } }) => ({
      zone,
      ...{ applicationsOpen: day, applicationsReviewed: day, matchDay: later },
      ...{ rankingOpens: nine, rankListDeadline: ten },
      seen: JSON.stringify({ milestones }),
    }),
  },
  pauseReminders: { fields: ["pausedUntil"], form: () => ({ pausedUntil: day }) },
  saveSeason: {
    fields: ["feesCheckedOn", "signalsCheckedOn"],
    form: ({ season: { label, track, timeZone, limits } }) => ({
      ...{ label, track, timeZone, feesCheckedOn: day, signalsCheckedOn: day },
      ...{ perProgram: "3", goldSignals: "6", silverSignals: "6", travelHours: "6" },
      ...{ applicationFee: "11", applicationsAtFee: "30", furtherFee: "30" },
      seen: JSON.stringify({ label, track, timeZone, limits }),
    }),
  },
};

/** The rest, which take neither a day nor a time. */
const UNDATED = [
  ...["signUp", "setUpSeason", "requestReset", "setPassword", "keepEverything", "changePassword", "deleteAccount"],
  ...["signOutBrowser", "signOutEverywhere", "startSeason", "openSeason", "removeSeason", "renewFeed", "endFeed"],
  ...[
    "saveApplicant",
    "saveProfile",
    "saveFacts",
    "addFound",
    "addProgram",
    "editProgram",
    "changeProgram",
    "changePrograms",
    "removeProgram",
  ],
  ...["rememberName", "forgetName", "mergeProgram", "mergePerson", "notePersonMet"],
  ...["keepView", "forgetView", "removeNote", "completeTask", "removeTask", "addContact", "editContact"],
  ...["removeContact", "orderPrograms", "markWillNotRank", "keepReason", "reopenList", "addCriteria"],
  ...["changeCriterion", "sortCriteria", "removeCriterion", "giveScore", "saveAfterInterview", "addPersonMet"],
  ...[
    "startDraft",
    "saveDraft",
    "removeDraft",
    "restoreDraft",
    "keepDraft",
    "askToLeave",
    "writeThankYous",
    "addStrength",
  ],
  ...["editStrength", "removeStrength", "answer", "withdraw", "deleteMessage", "answerReading", "restoreDeletion"],
  ...["setInterviewStatus", "removeInterview", "answerInvitation", "removeInvitation", "removeBlock"],
  ...["removeRotation", "removeRotationNote", "chooseReminder", "nameInReminders", "timeReminders"],
  ...[
    "setReminderAddress",
    "mailConfirmation",
    "confirmAddress",
    "sendOneNow",
    "addDevice",
    "removeDevice",
    "answerReminderOffer",
  ],
];

test("every action is known here", () => {
  expect([...actions.keys()].sort()).toEqual([...Object.keys(DATED), ...UNDATED].sort());
});

/** The form with another year in a field; `steps.0.dueOn` is a field of a field. An empty one is filled with an instant. */
function inYear(form: Form, field: string, year: string): Form {
  const [name = "", ...rest] = field.split(".");
  const value = form[name];
  if (Array.isArray(value)) return { ...form, [name]: [inYear(value[0], rest.slice(1).join("."), year)] };
  return { ...form, [name]: String(value ?? "2020-03-01T09:00:00-05:00").replace(/^\d{4}/, year) };
}

const fields = Object.entries(DATED).flatMap(([name, { fields, form }]) =>
  fields.map((field) => ({ name, field, form })),
);

describe.each(fields)("$field of $name", ({ name, field, form }) => {
  test("takes a year that was typed short or wrong at its field, and nothing changes", async () => {
    const action = actions.get(name);
    if (!action) throw new Error(`no action is called ${name}`);
    const right = form(await present());
    const before = await stored();
    for (const year of ["0026", "9999", "1899", "2200"]) {
      const refused = await action(null, inYear(right, field, year));
      expect(refused, year).toMatchObject({ status: "refused", fieldErrors: { [field]: YEARS } });
    }
    expect(await stored()).toEqual(before);
    expect(await action(null, right)).toMatchObject({ status: "done" });
    await present();
  });
});

test("an interview is not moved so that it ends in a year that no season keeps", async () => {
  const { interviews } = await present();
  const { id, startsAt } = first(interviews.filter((one) => Date.parse(one.startsAt) > now));
  const moved = { id, startsAt: "2199-12-31T23:59:00Z", was: { startsAt: Date.parse(startsAt) } };
  expect(await actions.get("moveInterview")?.(null, moved)).toMatchObject({
    status: "refused",
    fieldErrors: { startsAt: YEARS },
  });
});
