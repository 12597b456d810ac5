import { randomUUID } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { writeArchive } from "@/lib/archive/write";
import { type Anything, everyAction, first, signedIn } from "@/lib/every-action.fixture";
import type { FormState } from "@/lib/form-state";
import { check } from "@/lib/rules";
import { writeSeasonFile } from "@/lib/season/file";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { rowCounts } from "@/lib/store/every-table.fixture";
import { kindOf } from "@/lib/store/kind";
import { currentSeason } from "@/lib/store/seasons";
import { backupFolder } from "@/lib/store/sqlite/backup-files";
import { testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ headers: new Headers(), token: "" }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", () => ({ after: () => undefined }));

const root = resolve(import.meta.dirname, "..");
const now = Date.now();
const zone = "America/New_York";
const day = new Date(now).toISOString().slice(0, 10);
const secret = "a secret for tests, longer than needed";
/** Two accounts alike: what one made with one submission, the other must make with twenty. */
const store = testDatabase(async (database) => ({
  one: await signedIn(database, { now, zone, secret }),
  other: await signedIn(database, { now, zone, secret }),
}));

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", "http://season.example");
  // What copies the database before an import looks for it where the server would.
  vi.stubEnv("DATABASE_URL", store.url());
  request.headers = new Headers({ host: "season.example", origin: "http://season.example" });
});

/** What a form sends under a submission. */
type Form = (season: Season, submission: string) => object;
/** Changes what is there, or ends something: it makes no row that a second one could stand beside. */
const CHANGES = "changes";

const meeting = { startsAt: `${day}T09:00`, endsAt: `${day}T15:00`, zone, timeZone: "", thankYou: {} };
const people = { "1": { name: "Dr. New Person", role: "faculty", thankYou: "expected" } };
const message = { direction: "sent", kind: "update", at: null, subject: "", body: "One" };

/** For every action of the product: what makes rows, or that it makes none. One that is not named here fails the test. */
const ACTIONS: Record<string, Form | typeof CHANGES> = {
  signUp: (_season, submission) => ({
    email: `${submission}@example.org`,
    password: "seven quiet harbors",
    timeZone: zone,
    submission,
  }),
  setUpSeason: CHANGES,
  // Mails a link at most every two minutes and five times a day: lib/store/password-resets.test.ts.
  requestReset: CHANGES,
  setPassword: CHANGES,

  addProgram: (_season, submission) => ({ name: `A program ${submission}`, submission }),
  addFound: (_season, submission) => ({ id: "directory-duke-university", signal: "gold", submission }),
  saveProfile: CHANGES,
  saveFacts: CHANGES,
  editProgram: CHANGES,
  changeProgram: CHANGES,
  changePrograms: CHANGES,
  rememberName: CHANGES,
  forgetName: CHANGES,
  keepView: (_season, submission) => ({ name: submission, query: "stage=invited", submission }),
  forgetView: CHANGES,
  notePersonMet: ({ contacts }, submission) => ({ id: first(contacts).id, line: "Asked about call.", submission }),
  mergeProgram: CHANGES,
  mergePerson: CHANGES,
  removeProgram: ({ programs }) => ({ id: first(programs).id }),
  addNote: ({ programs }, submission) => ({
    programId: first(programs).id,
    body: "One",
    at: `${day}T09:00`,
    zone,
    submission,
  }),
  editNote: CHANGES,
  removeNote: ({ notes }) => ({ id: first(notes).id }),

  addTask: (_season, submission) => ({ title: "One", dueOn: "", programId: "", submission }),
  startPlaybook: ({ programs }, submission) => ({
    playbook: "early-commitment",
    programId: first(programs).id,
    steps: [{ step: "keep-words", title: "One", dueOn: "" }],
    submission,
  }),
  editTask: CHANGES,
  completeTask: CHANGES,
  moveTask: CHANGES,
  removeTask: ({ tasks }) => ({ id: first(tasks).id }),

  addStrength: (_season, submission) => ({ kind: "ties", fact: "One", evidence: "", words: "", submission }),
  editStrength: CHANGES,
  removeStrength: ({ strengths }) => ({ id: first(strengths).id }),

  addContact: ({ programs }, submission) => ({
    name: `One ${submission}`,
    programId: first(programs).id,
    email: "",
    submission,
  }),
  editContact: CHANGES,
  removeContact: ({ contacts }) => ({ id: first(contacts).id }),

  orderPrograms: CHANGES,
  markWillNotRank: CHANGES,
  keepReason: CHANGES,
  certify: (_season, submission) => ({ at: `${day}T00:00`, zone: "UTC", submission }),
  reopenList: CHANGES,
  addCriteria: (_season, submission) => ({ criteria: [{ name: "One", weight: 3 }], submission }),
  changeCriterion: CHANGES,
  sortCriteria: CHANGES,
  removeCriterion: ({ criteria }) => ({ id: first(criteria).id }),
  giveScore: ({ programs, criteria }) => ({
    programId: first(programs).id,
    criterionId: first(criteria).id,
    score: 5,
  }),
  saveAfterInterview: ({ interviews, criteria }) => ({
    id: first(interviews).id,
    scores: criteria.map(({ id }) => ({ criterionId: id, score: 5, words: "One", was: { score: null, words: "" } })),
  }),
  addPersonMet: ({ interviews }, submission) => ({ interviewId: first(interviews).id, name: "Dr. One", submission }),

  startDraft: ({ programs }, submission) => ({ programId: first(programs).id, kind: "update", submission }),
  saveDraft: ({ drafts }) => {
    const { programId: _, ...draft } = first(drafts);
    return { ...draft, body: `${draft.body} One.`, expected: 1, keep: true };
  },
  removeDraft: ({ drafts }) => ({ id: first(drafts).id }),
  // Puts words back that are in the draft's history already: lib/store/drafts.test.ts.
  restoreDraft: CHANGES,
  askToLeave: CHANGES,
  keepDraft: ({ programs }, submission) => ({
    kind: "update",
    subject: "",
    body: "One",
    programId: first(programs).id,
    submission,
  }),
  writeThankYous: ({ interviews }, submission) => ({ interview: first(interviews).id, submission }),

  answer: (season) => ({
    key: first(check(season, now).reminders).key,
    answer: "dismissed",
  }),
  withdraw: CHANGES,

  logMessage: ({ programs }, submission) => ({ ...message, programId: first(programs).id, submission }),
  updateMessage: CHANGES,
  answerReading: CHANGES,
  deleteMessage: ({ messages }) => ({ id: first(messages).id }),
  restoreDeletion: CHANGES,

  addInterview: ({ programs, invitations }, submission) => ({
    ...meeting,
    people,
    programId: first(programs).id,
    invitation: first(invitations).id,
    stage: "scheduled",
    submission,
  }),
  editInterview: CHANGES,
  setInterviewStatus: CHANGES,
  moveInterview: CHANGES,
  noteLeftToDo: ({ interviews }, submission) => ({
    id: first(interviews).id,
    steps: [{ step: "tell-coordinator", dueOn: day }],
    submission,
  }),
  removeInterview: ({ interviews }) => ({ id: first(interviews).id }),

  addInvitation: ({ programs }, submission) => ({
    programId: first(programs).id,
    at: `${day}T09:00`,
    replyBy: "",
    zone,
    answer: "",
    stage: "on",
    submission,
  }),
  editInvitation: CHANGES,
  answerInvitation: CHANGES,
  removeInvitation: ({ invitations }) => ({ id: first(invitations).id }),

  addBlock: (_season, submission) => ({ title: "One", from: day, to: day, wholeDays: "on", zone, submission }),
  editBlock: CHANGES,
  removeBlock: ({ blocks }) => ({ id: first(blocks).id }),

  addRotation: ({ programs }, submission) => ({
    programId: first(programs).id,
    startsOn: day,
    endsOn: day,
    zone,
    contacts: [],
    personName: "Dr. New Person",
    submission,
  }),
  editRotation: CHANGES,
  removeRotation: ({ rotations }) => ({ id: first(rotations).id }),
  addRotationNote: ({ rotations }, submission) => ({
    rotationId: first(rotations).id,
    kind: "case",
    on: day,
    who: "",
    body: "One",
    submission,
  }),
  editRotationNote: CHANGES,
  removeRotationNote: ({ rotationNotes }) => ({ id: first(rotationNotes).id }),

  renewFeed: () => ({}),
  endFeed: CHANGES,
  chooseReminder: CHANGES,
  nameInReminders: CHANGES,
  timeReminders: CHANGES,
  pauseReminders: CHANGES,
  setReminderAddress: CHANGES,
  mailConfirmation: CHANGES,
  confirmAddress: CHANGES,
  sendOneNow: CHANGES,
  addDevice: CHANGES,
  removeDevice: CHANGES,
  answerReminderOffer: CHANGES,
  saveSeason: CHANGES,
  saveDates: CHANGES,
  saveApplicant: CHANGES,
  startSeason: (_season, submission) => ({ label: "One", track: "integrated", timeZone: zone, submission }),
  openSeason: CHANGES,
  removeSeason: CHANGES,

  keepEverything: CHANGES,
  changePassword: CHANGES,
  signOutBrowser: CHANGES,
  signOutEverywhere: CHANGES,
  deleteAccount: CHANGES,
};

/** Sent again in another form, these find what the first one made in place. */
const ONE_OF_A_KIND = ["certify", "giveScore", "saveAfterInterview", "saveDraft", "answer", "writeThankYous"].concat(
  ["noteLeftToDo", "notePersonMet", "renewFeed", "keepView", "addFound"],
  Object.keys(ACTIONS).filter((name) => /^(remove|delete)[A-Z]/.test(name)),
);
/** Each answer of these tells a secret of its own, which is not kept; the last one holds. */
const SECRET = ["renewFeed"];

let actions = new Map<string, Anything>();
beforeAll(async () => {
  actions = await everyAction();
});

/** Signs in to one of the accounts; gives its season, in which there is one of everything. */
async function signIn(who: "one" | "other"): Promise<Season> {
  const { id, cookie } = store.made()[who];
  request.token = cookie;
  return (await currentSeason(id)).season;
}

/** Goes on from another network: one may sign up 20 times an hour. */
function moveElsewhere(): void {
  networks += 1;
  request.headers.set("x-forwarded-for", `192.0.2.${networks}`);
}
let networks = 0;

/** What `doing` adds to each table. */
async function added(doing: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await rowCounts();
  await doing();
  const after = await rowCounts();
  const changes = Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)] as const);
  // Arrivals count how often somebody asked, not what was made.
  return Object.fromEntries(changes.filter(([table, change]) => change !== 0 && table !== "GuestArrival"));
}

test("every action is known here", () => {
  expect([...actions.keys()].sort()).toEqual(Object.keys(ACTIONS).sort());
});

describe("the same submission 20 times at once makes what it makes once", () => {
  const creating = Object.entries(ACTIONS).flatMap(([name, form]) => (form === CHANGES ? [] : [{ name, form }]));

  test.each(creating)("$name", async ({ name, form }) => {
    const action = actions.get(name);
    if (!action) throw new Error(`no action is called ${name}`);
    const form1 = form(await signIn("one"), randomUUID());
    const once = await added(async () => expect(await action(null, form1)).toMatchObject({ status: "done" }));

    moveElsewhere();
    const season = await signIn("other");
    const form20 = form(season, randomUUID());
    const answers: FormState<unknown>[] = [];
    const twenty = await added(async () => {
      // Half of them at once, half when an answer may have come and was lost.
      for (const times of [10, 5, 5])
        answers.push(...(await Promise.all(Array.from({ length: times }, () => action(null, form20)))));
    });
    expect(twenty).toEqual(once);
    expect(answers).toHaveLength(20);
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: "done" });
      if (!SECRET.includes(name)) expect(answer).toEqual(answers[0]);
    }

    // Another form with the same words makes as much again.
    if (ONE_OF_A_KIND.includes(name)) return;
    moveElsewhere();
    const again = await added(async () => {
      const state = await action(null, { ...form20, ...form(season, randomUUID()) });
      expect(state).toMatchObject({ status: "done" });
    });
    expect(again).toEqual(once);
  });
});

describe("the same file 20 times at once is imported once", () => {
  const season = sampleSeason(now, zone);
  const imports = [
    { route: "season-file", body: async () => new Blob([writeSeasonFile(season)]), seasons: 1 },
    { route: "account-file", body: async () => new Blob([await writeArchive([season, season])]), seasons: 2 },
  ];

  test("every route that takes something is known here", async () => {
    const files = await readdir(join(root, "app/api"), { recursive: true });
    const taking: string[] = [];
    for (const path of files.filter((file) => file.endsWith("route.ts"))) {
      const source = await readFile(join(root, "app/api", path), "utf8");
      if (/export (async function|const) (POST|PUT|PATCH|DELETE)\b/.test(source)) taking.push(path.split("/")[0] ?? "");
    }
    // Each signing in, and each look at the sample as a guest, is one of its own; a search is sent so that no address holds its words.
    // Unsubscribing twice is unsubscribing once. What waited on a device is done by the actions above, under its own submission
    // (e2e/outbox.spec.ts sends it again after a lost answer); what is shared is only handed on.
    // lib/store/imports.test.ts sends an import twice; reading a file writes nothing.
    expect(taking.sort()).toEqual(
      [
        "auth",
        "bring-in",
        "bring-in",
        "offline",
        "search",
        "share",
        "unsubscribe",
        ...imports.map(({ route }) => route),
      ].sort(),
    );
  });

  test.each(imports)("$route", async ({ route, body, seasons }) => {
    const { POST } = await import(`../app/api/${route}/route.ts`);
    await signIn("one");
    const file = await body();
    const headers = { "x-submission": "one-and-the-same" };
    const send = async (): Promise<{ status: number; text: string }> => {
      const answer = await POST(new Request("http://season.example", { method: "POST", headers, body: file }));
      return { status: answer.status, text: await answer.text() };
    };
    const answers: { status: number; text: string }[] = [];
    const grown = await added(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 20 }, send))));
    });
    expect(grown).toMatchObject({ Season: seasons, Submission: 1 });
    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    // Only a file is copied before it.
    if (kindOf(store.url()) === "postgres") return;
    // Nor is it copied for again: here there could be no copy.
    const folder = backupFolder(store.file());
    expect(await readdir(folder)).toHaveLength(1);
    await rm(folder, { recursive: true });
    await writeFile(folder, "in the way");
    expect(await send()).toEqual(answers[0]);
    headers["x-submission"] = "another";
    expect((await send()).status).toBe(507);
    await rm(folder);
  });
});
