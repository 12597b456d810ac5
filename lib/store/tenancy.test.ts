import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import * as accounts from "./accounts";
import * as afterInterview from "./after-interview";
import * as answers from "./answers";
import * as blocks from "./blocks";
import * as calendarFeeds from "./calendar-feeds";
import * as certifications from "./certifications";
import * as contacts from "./contacts";
import * as criteria from "./criteria";
import * as deletions from "./deletions";
import * as drafts from "./drafts";
import * as emailConfirmations from "./email-confirmations";
import { NotFound } from "./errors";
import * as imports from "./imports";
import * as interviews from "./interviews";
import * as invitations from "./invitations";
import * as merges from "./merges";
import * as messages from "./messages";
import * as notes from "./notes";
import * as notices from "./notices";
import * as programs from "./programs";
import * as rankList from "./rank-list";
import * as rotationNotes from "./rotation-notes";
import * as rotations from "./rotations";
import * as scores from "./scores";
import * as search from "./search";
import * as seasons from "./seasons";
import * as sessions from "./sessions";
import * as strengths from "./strengths";
import * as tasks from "./tasks";
import { accountWith, testDatabase } from "./testing";
import * as thankYouDrafts from "./thank-you-drafts";
import * as undoing from "./undo-import";
import * as views from "./views";

/** Modules whose functions take the account that asks. A new one belongs here, with a case for each of its functions. */
const nouns = {
  accounts,
  "after-interview": afterInterview,
  answers,
  "calendar-feeds": calendarFeeds,
  certifications,
  blocks,
  contacts,
  criteria,
  deletions,
  drafts,
  "email-confirmations": emailConfirmations,
  imports,
  interviews,
  invitations,
  merges,
  messages,
  notices,
  notes,
  programs,
  "rank-list": rankList,
  rotations,
  scores,
  "rotation-notes": rotationNotes,
  search,
  seasons,
  sessions,
  strengths,
  tasks,
  "thank-you-drafts": thankYouDrafts,
  "undo-import": undoing,
  views,
};

/** The rest of the store: what the modules above are made of, and what is asked before anybody is signed in. */
const underneath = [
  "account",
  "account-copies.fixture",
  "account.fixture",
  "backups",
  "certified-lock",
  "columns",
  "constraint-errors",
  "database",
  "deletion-parts",
  "draft-versions",
  "driver",
  "errors",
  "every-table.fixture",
  "found",
  "fresh-ids",
  "guests",
  "health",
  "ids",
  "import-rows",
  "jobs",
  "kind",
  "notice-queue",
  "notices-left",
  "notices-waiting",
  "notices-together",
  "earlier-deletions",
  "list-order",
  "merge-rows",
  "merge-write",
  "migration-engine",
  "migration-files",
  "migrations",
  "move",
  "moved-rows",
  "operator",
  "restore-deleted",
  "put-score",
  "readable",
  "password-resets",
  "search-index",
  "search-rows",
  "season-cache",
  "season-changes",
  "season-insert",
  "season-read",
  "season-rows",
  "season-write",
  "secret-hash",
  "stale",
  "table-hashes.fixture",
  "stage.fixture",
  "test-folder",
  "testing",
  "throttle",
  "upkeep",
  "without-nul",
];

const now = Date.parse("2027-01-28T16:40:00-05:00");
const at = "2027-01-28T16:00:00-05:00";

/** Rows to add, as a form would give them. */
const added = {
  invitation: { programId: "", at, replyBy: null, answer: null, notes: "" },
  block: { title: "A wedding", from: "2027-01-30", to: "2027-01-31" },
  case: { rotationId: "", kind: "case" as const, on: "2026-08-01", who: "", body: "A TIPS at midnight." },
};

type Account = Awaited<ReturnType<typeof accountWith>>;
let owner: Account;
let stranger: Account;
let theirs: Season;
let ours: Season;
let seasonId: string;
let deletion: string;
let version: string;

testDatabase(async (database) => {
  const sample = sampleSeason(now, "America/New_York");
  owner = await accountWith(database, sample, "owner@example.org");
  stranger = await accountWith(database, sample, "stranger@example.org");
  const note = { programId: "", at, body: "Quiet reading room." };
  for (const account of [owner, stranger]) {
    const { season } = await seasons.currentSeason(account.id);
    const [first, second] = season.programs;
    await notes.createNote(account.id, { ...note, programId: first!.id }, "first-note");
    await strengths.createStrength(
      account.id,
      { kind: "ties", fact: "I grew up in Erie.", evidence: "", words: [] },
      "one",
    );
    await criteria.createCriteria(account.id, [{ name: "Case variety", weight: 3 }], "criteria");
    const gone = await notes.createNote(account.id, { ...note, programId: second!.id }, "other-note");
    const id = await notes.deleteNote(account.id, gone);
    if (account !== owner) continue;
    deletion = id;
    const [draft] = season.drafts;
    await drafts.updateDraft(owner.id, draft!.id, { body: "Quiet reading room, too." }, { now, keep: true });
    await drafts.updateDraft(owner.id, draft!.id, { body: draft!.body }, { now, keep: true });
    version = (await drafts.draftHistory(owner.id, draft!.id))[0]!.id;
  }
  ({ season: theirs, id: seasonId } = await seasons.currentSeason(owner.id));
  ({ season: ours } = await seasons.currentSeason(stranger.id));
});

type Noun =
  | "programs"
  | "contacts"
  | "interviews"
  | "invitations"
  | "blocks"
  | "rotations"
  | "rotationNotes"
  | "messages"
  | "drafts"
  | "tasks"
  | "notes"
  | "strengths"
  | "criteria";
const id = (noun: Noun) => theirs[noun][0]!.id;
/** A row of one's own with one reference of it pointing at another account's. */
const program = () => ({ ...ours.programs[0]!, rank: null });
const contact = () => ({ ...ours.contacts[0]!, programId: id("programs") });
const interview = () => ours.interviews[0]!;
const rotation = () => ours.rotations[0]!;
const message = () => ({ ...ours.messages[0]!, kind: "update" as const, direction: "sent" as const, at, body: "" });
const draft = () => ours.drafts[0]!;
const participants = () => [{ contactId: id("contacts"), thankYou: "expected" as const }];

const mergePrograms = (keep: string, gone: string) =>
  merges.mergePrograms(stranger.id, { keep, gone, picks: {}, people: [] }, { keep: {}, gone: {} });
const mergePeople = (keep: string, gone: string) =>
  merges.mergePeople(stranger.id, { keep, gone, picks: {} }, { keep: {}, gone: {} });

/** What a stranger tries with the owner's ids. Each must find nothing and change nothing of the owner's. */
const tries: Record<string, Record<string, (() => Promise<unknown>)[]>> = {
  programs: {
    createProgram: [],
    addAlias: [() => programs.addAlias(stranger.id, id("programs"), "Another name")],
    removeAlias: [() => programs.removeAlias(stranger.id, id("programs"), "Another name")],
    updatePrograms: [
      () => programs.updatePrograms(stranger.id, [{ id: id("programs"), stage: "withdrawn" }]),
      () =>
        programs.updatePrograms(stranger.id, [
          { id: ours.programs[0]!.id, stage: "withdrawn" },
          { id: id("programs"), stage: "withdrawn" },
        ]),
    ],
    updateProgram: [() => programs.updateProgram(stranger.id, id("programs"), { name: "Mine now" })],
    deleteProgram: [() => programs.deleteProgram(stranger.id, id("programs"))],
  },
  contacts: {
    createContact: [() => contacts.createContact(stranger.id, contact(), "try-contact")],
    addedContact: [],
    updateContact: [() => contacts.updateContact(stranger.id, id("contacts"), { name: "Mine now" })],
    noteOfContact: [() => contacts.noteOfContact(stranger.id, id("contacts"), "Mine now", "try-person-note")],
    deleteContact: [() => contacts.deleteContact(stranger.id, id("contacts"))],
  },
  interviews: {
    createInterview: [
      () => interviews.createInterview(stranger.id, { ...interview(), programId: id("programs") }, "try-interview-1"),
      () =>
        interviews.createInterview(stranger.id, { ...interview(), participants: participants() }, "try-interview-2"),
    ],
    updateInterview: [
      () => interviews.updateInterview(stranger.id, id("interviews"), { notes: "Mine now" }),
      () => interviews.updateInterview(stranger.id, interview().id, { participants: participants() }),
    ],
    deleteInterview: [() => interviews.deleteInterview(stranger.id, id("interviews"))],
  },
  rotations: {
    createRotation: [
      () => rotations.createRotation(stranger.id, { ...rotation(), programId: id("programs") }, "try-rotation-1"),
      () => rotations.createRotation(stranger.id, { ...rotation(), contacts: [id("contacts")] }, "try-rotation-2"),
    ],
    updateRotation: [
      () => rotations.updateRotation(stranger.id, id("rotations"), { notes: "Mine now" }),
      () => rotations.updateRotation(stranger.id, rotation().id, { programId: id("programs") }),
      () => rotations.updateRotation(stranger.id, rotation().id, { contacts: [id("contacts")] }),
    ],
    deleteRotation: [() => rotations.deleteRotation(stranger.id, id("rotations"))],
  },
  invitations: {
    createInvitation: [
      () =>
        invitations.createInvitation(stranger.id, { ...added.invitation, programId: id("programs") }, "try-invitation"),
    ],
    updateInvitation: [() => invitations.updateInvitation(stranger.id, id("invitations"), { answer: "declined" })],
    deleteInvitation: [() => invitations.deleteInvitation(stranger.id, id("invitations"))],
  },
  blocks: {
    createBlock: [],
    updateBlock: [() => blocks.updateBlock(stranger.id, id("blocks"), { title: "Mine now" })],
    deleteBlock: [() => blocks.deleteBlock(stranger.id, id("blocks"))],
  },
  "rotation-notes": {
    createRotationNote: [
      () => rotationNotes.createRotationNote(stranger.id, { ...added.case, rotationId: id("rotations") }, "try-case"),
    ],
    updateRotationNote: [
      () => rotationNotes.updateRotationNote(stranger.id, id("rotationNotes"), { body: "Mine now" }),
    ],
    deleteRotationNote: [() => rotationNotes.deleteRotationNote(stranger.id, id("rotationNotes"))],
  },
  messages: {
    logMessage: [
      { programId: "programs" },
      { recipients: "contacts" },
      { interviewId: "interviews" },
      { rotationId: "rotations" },
      { inReplyTo: "messages" },
    ].map((reference, i) => () => {
      const [[field, noun]] = Object.entries(reference) as [[string, Parameters<typeof id>[0]]];
      const value = field === "recipients" ? [id(noun)] : id(noun);
      return messages.logMessage(stranger.id, { ...message(), [field]: value }, now, `try-message-${i}`);
    }),
    updateMessage: [
      () => messages.updateMessage(stranger.id, id("messages"), { body: "Mine now" }, now),
      () => messages.updateMessage(stranger.id, ours.messages[0]!.id, { programId: id("programs") }, now),
      () => messages.updateMessage(stranger.id, ours.messages[0]!.id, { recipients: [id("contacts")] }, now),
      () => messages.updateMessage(stranger.id, ours.messages[0]!.id, { inReplyTo: id("messages") }, now),
    ],
    answerReading: [
      () =>
        messages.answerReading(stranger.id, id("messages"), {
          rule: "commits-number-one",
          start: 0,
          end: 3,
          text: "One",
          yes: true,
        }),
    ],
    deleteMessage: [() => messages.deleteMessage(stranger.id, id("messages"))],
  },
  drafts: {
    createDraft: [
      () => drafts.createDraft(stranger.id, { ...draft(), programId: id("programs") }, "try-draft-1"),
      () => drafts.createDraft(stranger.id, { ...draft(), recipients: [id("contacts")] }, "try-draft-2"),
      () => drafts.createDraft(stranger.id, { ...draft(), inReplyTo: id("messages") }, "try-draft-3"),
    ],
    updateDraft: [
      () => drafts.updateDraft(stranger.id, id("drafts"), { body: "Mine now" }, { now }),
      () => drafts.updateDraft(stranger.id, draft().id, { programId: id("programs") }, { now }),
      () => drafts.updateDraft(stranger.id, draft().id, { interviewId: id("interviews") }, { now }),
    ],
    restoreDraft: [
      () => drafts.restoreDraft(stranger.id, id("drafts"), version, now),
      () => drafts.restoreDraft(stranger.id, ours.drafts[0]!.id, version, now),
    ],
    deleteDraft: [() => drafts.deleteDraft(stranger.id, id("drafts"))],
    draftChanges: [],
    draftHistory: [],
  },
  tasks: {
    createTask: [
      () =>
        tasks.createTask(
          stranger.id,
          { programId: id("programs"), title: "Try", dueOn: null, doneAt: null },
          "try-task-1",
        ),
    ],
    createTasks: [
      () =>
        tasks.createTasks(
          stranger.id,
          [
            { programId: null, title: "Try", dueOn: null, doneAt: null },
            { programId: id("programs"), title: "Try", dueOn: null, doneAt: null },
          ],
          "try-tasks",
        ),
    ],
    setTaskDone: [() => tasks.setTaskDone(stranger.id, id("tasks"), new Date(now).toISOString())],
    updateTask: [
      () => tasks.updateTask(stranger.id, id("tasks"), { title: "Mine now" }),
      () => tasks.updateTask(stranger.id, ours.tasks[0]!.id, { programId: id("programs") }),
    ],
    deleteTask: [() => tasks.deleteTask(stranger.id, id("tasks"))],
  },
  "thank-you-drafts": {
    createThankYouDrafts: [
      () => thankYouDrafts.createThankYouDrafts(stranger.id, id("interviews"), now, "try-thank-yous"),
    ],
  },
  notes: {
    createNote: [() => notes.createNote(stranger.id, { programId: id("programs"), at, body: "Try" }, "try-note-1")],
    updateNote: [
      () => notes.updateNote(stranger.id, id("notes"), { body: "Mine now" }),
      () => notes.updateNote(stranger.id, ours.notes[0]!.id, { programId: id("programs") }),
    ],
    deleteNote: [() => notes.deleteNote(stranger.id, id("notes"))],
  },
  strengths: {
    createStrength: [],
    updateStrength: [() => strengths.updateStrength(stranger.id, id("strengths"), { fact: "Mine now" })],
    deleteStrength: [() => strengths.deleteStrength(stranger.id, id("strengths"))],
  },
  criteria: {
    createCriteria: [],
    updateCriterion: [() => criteria.updateCriterion(stranger.id, id("criteria"), { name: "Mine now" })],
    orderCriteria: [() => criteria.orderCriteria(stranger.id, [id("criteria")])],
    deleteCriterion: [() => criteria.deleteCriterion(stranger.id, id("criteria"))],
  },
  scores: {
    scoreProgram: [
      { programId: () => id("programs") },
      { criterionId: () => id("criteria") },
      { programId: () => id("programs"), criterionId: () => id("criteria") },
    ].flatMap(({ programId, criterionId }) =>
      [4, null].map((score) => () => {
        const about = { programId: ours.programs[0]!.id, criterionId: ours.criteria[0]!.id };
        if (programId) about.programId = programId();
        if (criterionId) about.criterionId = criterionId();
        return scores.scoreProgram(stranger.id, about, score);
      }),
    ),
  },
  "after-interview": {
    saveImpressions: [
      () => afterInterview.saveImpressions(stranger.id, id("interviews"), { notes: { text: "Mine now", seen: "" } }),
    ],
    addToInterview: [
      () =>
        afterInterview.addToInterview(
          stranger.id,
          id("interviews"),
          { title: "", name: "Mine Now", role: "faculty" },
          "try-person",
        ),
    ],
    peopleAdded: [],
  },
  // These speak of the asking account's own open list.
  certifications: { certifyRankList: [], reopenRankList: [] },
  "rank-list": {
    setRankOrder: [() => rankList.setRankOrder(stranger.id, "primary", [id("programs")])],
    setWillNotRank: [() => rankList.setWillNotRank(stranger.id, id("programs"), true)],
  },
  seasons: {
    selectSeason: [() => seasons.selectSeason(stranger.id, seasonId)],
    deleteSeason: [() => seasons.deleteSeason(stranger.id, seasonId)],
    exportSeason: [() => seasons.exportSeason(stranger.id, seasonId)],
    // These name no row: they speak of the asking account's own open season.
    currentSeason: [],
    listSeasons: [],
    createSeason: [],
    importSeason: [],
    wasImported: [],
    importSeasons: [],
    exportSeasons: [],
    updateSeasonSettings: [],
    updateApplicant: [],
    updateProfile: [],
    emptySeason: [],
  },
  // Words name no row; what is found is the asking account's own.
  search: { searchTexts: [] },
  // A view is named within the asking account's own season.
  views: { saveView: [], removeView: [] },
  deletions: {
    restore: [() => deletions.restore(stranger.id, deletion)],
    findDeletion: [],
    listDeletions: [],
    remove: [() => deletions.remove(stranger.id, "program", id("programs"))],
  },
  // The undo is a step of `restore`, in its write.
  merges: {
    mergePrograms: [
      () => mergePrograms(id("programs"), ours.programs[0]!.id),
      () => mergePrograms(ours.programs[0]!.id, id("programs")),
    ],
    mergePeople: [
      () => mergePeople(id("contacts"), ours.contacts[0]!.id),
      () => mergePeople(ours.contacts[0]!.id, id("contacts")),
    ],
    undoMerge: [],
  },
  // These speak of the asking account's own open season; the undo is a step of `restore`, in its write.
  imports: { bringInto: [] },
  "undo-import": { undoImport: [] },
  // A finding's key is the asking account's own, whatever it spells.
  answers: { answerFinding: [], withdrawAnswer: [] },
  // These speak of the asking account's own open season, or of whoever holds the secret.
  "calendar-feeds": {
    calendarFeed: [],
    renewCalendarFeed: [],
    endCalendarFeed: [],
    seasonOfFeed: [],
    noteFeedRead: [],
  },
  // Of the asking account itself, or for whoever has a secret that was mailed.
  "email-confirmations": { openConfirmation: [], confirmEmail: [] },
  // Of the asking account itself; two are for whoever has a secret that was mailed, and one reads a row.
  notices: {
    noticeState: [],
    chooseNotices: [],
    setNoticeAddress: [],
    listNotices: [],
    countNotices: [],
    addPushDevice: [],
    removePushDevice: [],
    beginTest: [() => notices.beginTest(stranger.id, { kind: "email" }, "A test", now)],
    canUnsubscribe: [],
    unsubscribe: [],
  },
  sessions: { accountOfSession: [], openSession: [], listSessions: [], endSession: [], endSessions: [], endOthers: [] },
  // These speak of the asking account itself, or of nobody's yet.
  accounts: {
    createAccount: [],
    admitSignUp: [],
    signIn: [],
    createGuest: [],
    keepGuest: [],
    changePassword: [],
    deleteAccount: [],
  },
};

/** What succeeds without naming another's row; none of it may reach the owner. */
const aside: [string, () => Promise<unknown>][] = [
  ["draftChanges", async () => [...(await drafts.draftChanges(stranger.id)).keys()].includes(id("drafts"))],
  ["draftHistory", () => drafts.draftHistory(stranger.id, id("drafts"))],
  [
    "createStrength",
    () =>
      strengths.createStrength(stranger.id, { kind: "other", fact: "Try", evidence: "", words: [] }, "try-strength"),
  ],
  ["createBlock", () => blocks.createBlock(stranger.id, added.block, "try-block")],
  ["findDeletion", () => deletions.findDeletion(stranger.id, deletion)],
  ["listDeletions", () => deletions.listDeletions(stranger.id)],
  ["searchTexts", () => search.searchTexts(stranger.id, "reading room from the owner alone", 100)],
  ["saveView", () => views.saveView(stranger.id, { name: "Gold", query: "signal=gold" })],
  ["removeView", () => views.removeView(stranger.id, "Gold")],
  ["answerFinding", () => answers.answerFinding(stranger.id, `reply:${id("messages")}`, "dismissed", null, at)],
  ["withdrawAnswer", () => answers.withdrawAnswer(stranger.id, `reply:${id("messages")}`)],
  [
    "saveImpressions",
    () =>
      afterInterview.saveImpressions(stranger.id, interview().id, {
        wishes: { [id("contacts")]: "expected" },
        scores: [{ criterionId: id("criteria"), score: 5, words: "Mine now", was: { score: null, words: "" } }],
      }),
  ],
  [
    "saveImpressions, of somebody who was not there",
    () => afterInterview.saveImpressions(stranger.id, interview().id, { wishes: { [id("contacts")]: null } }),
  ],
  ["endSession", () => sessions.endSession(stranger.id, owner.session)],
  ["endSessions", () => sessions.endSessions(stranger.id)],
  ["listSessions", () => sessions.listSessions(stranger.id)],
  ["calendarFeed", () => calendarFeeds.calendarFeed(stranger.id)],
  ["renewCalendarFeed", () => calendarFeeds.renewCalendarFeed(stranger.id, now)],
  ["endCalendarFeed", () => calendarFeeds.endCalendarFeed(stranger.id)],
  ["noticeState", () => notices.noticeState(stranger.id)],
  ["chooseNotices", () => notices.chooseNotices(stranger.id, (before) => before, now)],
  ["setNoticeAddress", () => notices.setNoticeAddress(stranger.id, "https://ntfy.example/mine")],
  ["addPushDevice", () => notices.addPushDevice(stranger.id, "{}")],
  ["removePushDevice", () => notices.removePushDevice(stranger.id, "{}")],
  ["listNotices", () => notices.listNotices(stranger.id, 100)],
  ["countNotices", () => notices.countNotices(stranger.id)],
  ["openConfirmation", async () => (await emailConfirmations.openConfirmation(stranger.id, now))?.email],
  ["listSeasons", () => seasons.listSeasons(stranger.id)],
  ["createSeason", () => seasons.createSeason(stranger.id, defaultSettings("UTC"), unknownApplicant, "try-season")],
  ["importSeason", () => seasons.importSeason(stranger.id, theirs, "try-import")],
  ["importSeasons", () => seasons.importSeasons(stranger.id, [theirs], "try-imports")],
  ["exportSeasons", async () => JSON.stringify(await seasons.exportSeasons(stranger.id)).includes(id("programs"))],
  ["updateSeasonSettings", () => seasons.updateSeasonSettings(stranger.id, defaultSettings("UTC"))],
  ["updateApplicant", () => seasons.updateApplicant(stranger.id, unknownApplicant)],
  ["updateProfile", () => seasons.updateProfile(stranger.id, { step2ck: 300 })],
  ["certifyRankList", () => certifications.certifyRankList(stranger.id, at)],
  ["reopenRankList", () => certifications.reopenRankList(stranger.id, { forget: true })],
  ["createCriteria", () => criteria.createCriteria(stranger.id, [{ name: "Near family", weight: 5 }], "try-criteria")],
  ["createProgram", () => programs.createProgram(stranger.id, program(), "try-program")],
  [
    "logMessage",
    () => messages.logMessage(stranger.id, message(), now, "try-draft-of-another", { draftId: id("drafts") }),
  ],
];

const everyTry = Object.values(tries).flatMap((functions) =>
  Object.entries(functions).flatMap(([name, attempts]) =>
    attempts.map((attempt, i) => [attempts.length > 1 ? `${name} (${i + 1})` : name, attempt] as const),
  ),
);

describe("a stranger with another account's ids", () => {
  test("finds nothing, and changes nothing", async () => {
    for (const [name, attempt] of everyTry) {
      await expect.soft(attempt(), name).rejects.toThrow(NotFound);
      expect.soft(await seasons.currentSeason(owner.id), name).toMatchObject({ season: theirs });
      expect.soft(await seasons.currentSeason(stranger.id), name).toMatchObject({ season: ours });
    }
  });

  test.each(aside)("%s stays with the stranger's own", async (_name, attempt) => {
    const result = JSON.stringify((await attempt()) ?? null);
    expect(result).not.toBe("true");
    expect(result).not.toContain(seasonId);
    expect(result).not.toContain(owner.session);
    expect(result).not.toContain("Quiet reading room");
    const { season, revision } = await seasons.currentSeason(owner.id);
    expect(season).toEqual(theirs);
    expect(revision).toBe(7);
    expect(await sessions.accountOfSession(owner.token, Date.now())).not.toBeNull();
  });
});

test("what a submission made is known to its own account alone", async () => {
  const fields = { ...contact(), programId: id("programs") };
  const made = await contacts.createContact(owner.id, fields, "the-same-form");
  expect(await contacts.addedContact(owner.id, "the-same-form")).toBe(made);
  expect(await contacts.addedContact(stranger.id, "the-same-form")).toBeNull();
  const person = { title: "Dr.", name: "Ren Nakata", role: "faculty" as const };
  const met = await afterInterview.addToInterview(owner.id, id("interviews"), person, "made-offline");
  const asked = ["made-offline", "the-same-form", "expected"];
  expect(await afterInterview.peopleAdded(owner.id, asked)).toEqual(new Map([["made-offline", met]]));
  expect(await afterInterview.peopleAdded(stranger.id, asked)).toEqual(new Map());
  await seasons.importSeason(stranger.id, ours, "the-same-file");
  expect(await seasons.wasImported(stranger.id, "season", "the-same-file")).toBe(true);
  expect(await seasons.wasImported(stranger.id, "seasons", "the-same-file")).toBe(false);
  expect(await seasons.wasImported(owner.id, "season", "the-same-file")).toBe(false);
});

test("another account's id is answered exactly as one that does not exist", async () => {
  const answer = (programId: string) => programs.deleteProgram(stranger.id, programId).catch((error: unknown) => error);
  expect(await answer(id("programs"))).toEqual(await answer("019a0000-0000-7000-8000-000000000000"));
});

test("every function of the store has its stranger", async () => {
  const files = await readdir(import.meta.dirname);
  const modules = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -3));
  expect(modules.sort()).toEqual([...Object.keys(nouns), ...underneath].sort());
  for (const [name, module] of Object.entries(nouns)) {
    const functions = Object.entries(module).filter(([, value]) => typeof value === "function");
    expect(Object.keys(tries[name] ?? {}).sort(), name).toEqual(functions.map(([key]) => key).sort());
  }
});
