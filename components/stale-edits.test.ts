import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Anything, everyAction, first, signedIn } from "@/lib/every-action.fixture";
import type { Season } from "@/lib/season/schema";
import { wallTime } from "@/lib/season/time";
import type { AccountId } from "@/lib/store/account";
import { currentSeason } from "@/lib/store/seasons";
import { testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ token: "", revalidated: 0 }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "season.example", origin: "http://season.example" }),
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => (request.revalidated += 1) }));
vi.mock("next/server", () => ({ after: () => undefined }));

const now = Date.now();
const zone = "America/New_York";
const secret = "a secret for tests, longer than needed";
const store = testDatabase((database) => signedIn(database, { now, zone, secret }));
const day = "2026-11-20";
const later = "2026-11-21";

let actions = new Map<string, Anything>();
let account: AccountId;
const present = async (): Promise<Season> => (await currentSeason(account)).season;

beforeAll(async () => {
  actions = await everyAction();
});
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", "http://season.example");
  const signed = store.made();
  account = signed.id;
  request.token = signed.cookie;
  request.revalidated = 0;
});

/** A row that a page shows, how it is found in the season, and what two tabs make of it. */
type Edit = {
  row: (season: Season) => object;
  form: (season: Season) => object;
  /** What the other tab sends, and what this one does, both from the same page. */
  other: object;
  mine: object;
  /** Fields of the row as they are after either. */
  there: object;
  here: object;
};

const walled = (at: string) => wallTime(Date.parse(at), zone);

/** Forms that hold a whole row: sent with it as it was opened, as `seen`. */
const FORMS: Record<string, Edit> = {
  editProgram: {
    row: ({ programs }) => first(programs),
    form: ({ programs }) => {
      const { aliases, nrmpCode, ...fields } = first(programs);
      return { ...fields, aliases: aliases.join(","), nrmpCode: nrmpCode ?? "", rank: "1" };
    },
    other: { notes: "From the other tab" },
    mine: { city: "Duluth" },
    there: { notes: "From the other tab" },
    here: { city: "Duluth" },
  },
  editContact: {
    row: ({ contacts }) => first(contacts),
    form: ({ contacts }) => first(contacts),
    other: { notes: "From the other tab" },
    mine: { notes: "Mine" },
    there: { notes: "From the other tab" },
    here: { notes: "Mine" },
  },
  editInterview: {
    row: ({ interviews }) => first(interviews),
    form: ({ interviews }) => {
      const { startsAt, endsAt, participants, ...fields } = first(interviews);
      const thankYou = Object.fromEntries(participants.map((one) => [one.contactId, one.thankYou]));
      const people = { "1": { name: "Dr. New Person", role: "faculty", thankYou: "expected" } };
      const walls = { startsAt: walled(startsAt), endsAt: walled(endsAt), zone };
      return { ...fields, ...walls, thankYou, people, submission: "the-interview-form" };
    },
    other: { notes: "From the other tab", people: {} },
    mine: { format: "in-person" },
    there: { notes: "From the other tab" },
    here: { format: "in-person" },
  },
  editInvitation: {
    row: ({ invitations }) => first(invitations),
    form: ({ invitations }) => {
      const { at, replyBy, ...fields } = first(invitations);
      return { ...fields, at: walled(at), replyBy: replyBy ? walled(replyBy) : "", zone };
    },
    other: { notes: "From the other tab" },
    mine: { notes: "Mine", answer: "declined" },
    there: { notes: "From the other tab" },
    here: { notes: "Mine", answer: "declined" },
  },
  editBlock: {
    row: ({ blocks }) => first(blocks),
    form: ({ blocks }) => ({ id: first(blocks).id, title: "A wedding", from: day, to: later, wholeDays: "on", zone }),
    other: { title: "An exam" },
    mine: { title: "A shift" },
    there: { title: "An exam" },
    here: { title: "A shift" },
  },
  editRotation: {
    row: ({ rotations }) => first(rotations),
    form: ({ rotations }) => {
      const { feedbackAt, ...fields } = first(rotations);
      const typed = { feedbackAt: feedbackAt ? walled(feedbackAt) : "", zone, personName: "Dr. New Person" };
      return { ...fields, ...typed, submission: "the-rotation-form" };
    },
    other: { notes: "From the other tab", personName: "" },
    mine: { institution: "Mine" },
    there: { notes: "From the other tab" },
    here: { institution: "Mine" },
  },
  editRotationNote: {
    row: ({ rotationNotes }) => first(rotationNotes),
    form: ({ rotationNotes }) => first(rotationNotes),
    other: { body: "From the other tab" },
    mine: { body: "Mine" },
    there: { body: "From the other tab" },
    here: { body: "Mine" },
  },
  updateMessage: {
    row: ({ messages }) => first(messages),
    form: ({ messages }) => ({ ...first(messages), acknowledged: [] }),
    other: { subject: "From the other tab" },
    mine: { body: "Mine" },
    there: { subject: "From the other tab" },
    here: { body: "Mine" },
  },
  editTask: {
    row: ({ tasks }) => first(tasks),
    form: ({ tasks }) => first(tasks),
    other: { title: "From the other tab" },
    mine: { dueOn: later },
    there: { title: "From the other tab" },
    here: { dueOn: later },
  },
  editNote: {
    row: ({ notes }) => first(notes),
    form: ({ notes }) => ({ ...first(notes), at: walled(first(notes).at), zone }),
    other: { body: "From the other tab" },
    mine: { body: "Mine" },
    there: { body: "From the other tab" },
    here: { body: "Mine" },
  },
  editStrength: {
    row: ({ strengths }) => first(strengths),
    form: ({ strengths }) => ({ ...first(strengths), words: "" }),
    other: { evidence: "From the other tab" },
    mine: { fact: "Mine" },
    there: { evidence: "From the other tab" },
    here: { fact: "Mine" },
  },
  saveSeason: {
    row: ({ season: { label, track, timeZone, limits } }) => ({ label, track, timeZone, limits }),
    form: ({ season: { label, track, timeZone } }) => ({
      ...{ label, track, timeZone },
      ...{ perProgram: "3", goldSignals: "6", silverSignals: "6", travelHours: "6" },
      ...{ applicationFee: "11", applicationsAtFee: "30", furtherFee: "30", feesCheckedOn: "" },
      signalsCheckedOn: "",
    }),
    other: { label: "From the other tab" },
    mine: { perProgram: "4" },
    there: { label: "From the other tab" },
    here: {
      limits: {
        ...{ perProgram: 4, goldSignals: 6, silverSignals: 6, travelHours: 6 },
        ...{ applicationFee: 11, applicationsAtFee: 30, furtherFee: 30, feesCheckedOn: null },
        signalsCheckedOn: null,
      },
    },
  },
  saveDates: {
    row: ({ season: { milestones } }) => ({ milestones }),
    form: () => ({ zone, matchDay: "2027-03-19" }),
    other: { matchDay: "2027-03-18" },
    mine: { applicationsOpen: "2026-09-02" },
    there: { milestones: { matchDay: "2027-03-18" } },
    here: { milestones: { applicationsOpen: "2026-09-02", matchDay: "2027-03-19" } },
  },
  saveApplicant: {
    row: ({ applicant }) => applicant,
    form: ({ applicant }) => ({ ...applicant, graduationYear: "2027", highlights: "" }),
    other: { school: "From the other tab" },
    mine: { name: "Mine" },
    there: { school: "From the other tab" },
    here: { name: "Mine" },
  },
};

/** Fields changed where they stand: sent with what the field said, as `was`. */
const IN_PLACE: Record<string, Edit> = {
  changeProgram: {
    row: ({ programs }) => first(programs),
    form: ({ programs }) => ({ id: first(programs).id, was: { stage: first(programs).stage } }),
    other: { change: { stage: "withdrawn" } },
    mine: { change: { stage: "waitlisted" } },
    there: { stage: "withdrawn" },
    here: { stage: "waitlisted" },
  },
  keepReason: {
    row: ({ programs }) => first(programs),
    form: ({ programs }) => ({ id: first(programs).id, was: { rankReason: first(programs).rankReason } }),
    other: { rankReason: "From the other tab" },
    mine: { rankReason: "Mine" },
    there: { rankReason: "From the other tab" },
    here: { rankReason: "Mine" },
  },
  saveFacts: {
    row: ({ programs }) => first(programs),
    form: ({ programs }) => ({ id: first(programs).id, was: { facts: first(programs).facts } }),
    other: { facts: [{ field: "esir", value: true }] },
    mine: { facts: [{ field: "esir", value: false }] },
    there: { facts: [{ field: "esir", value: true, says: null, source: null, asOf: null, trust: "yours" }] },
    here: { facts: [{ field: "esir", value: false, says: null, source: null, asOf: null, trust: "yours" }] },
  },
  saveProfile: {
    row: ({ profile }) => profile,
    form: ({ profile }) => ({ fields: ["step2ck"], was: { step2ck: profile.step2ck } }),
    other: { profile: { step2ck: 240 } },
    mine: { profile: { step2ck: 250 } },
    there: { step2ck: 240 },
    here: { step2ck: 250 },
  },
  changeCriterion: {
    row: ({ criteria }) => first(criteria),
    form: ({ criteria }) => ({ id: first(criteria).id, was: { name: first(criteria).name } }),
    other: { name: "From the other tab" },
    mine: { name: "Mine" },
    there: { name: "From the other tab" },
    here: { name: "Mine" },
  },
  setInterviewStatus: {
    row: ({ interviews }) => first(interviews),
    form: ({ interviews }) => ({ id: first(interviews).id, was: { status: first(interviews).status } }),
    other: { status: "cancelled" },
    mine: { status: "withdrawn" },
    there: { status: "cancelled" },
    here: { status: "withdrawn" },
  },
  answerInvitation: {
    row: ({ invitations }) => first(invitations),
    form: ({ invitations }) => ({ id: first(invitations).id, was: { answer: first(invitations).answer } }),
    other: { answer: "accepted" },
    mine: { answer: "declined" },
    there: { answer: "accepted" },
    here: { answer: "declined" },
  },
  moveTask: {
    row: ({ tasks }) => first(tasks),
    form: ({ tasks }) => ({ id: first(tasks).id, was: { dueOn: first(tasks).dueOn } }),
    other: { dueOn: "2027-02-01" },
    mine: { dueOn: "2027-02-02" },
    there: { dueOn: "2027-02-01" },
    here: { dueOn: "2027-02-02" },
  },
};

/** The rest, and why nothing that somebody typed is lost by them. */
const OTHERS: Record<string, string> = {
  changePrograms: "in place, of several programs: its own test below",
  moveInterview: "in place: its own test below",
  saveDraft: "counts its versions and gives both: lib/store/drafts.test.ts",
  restoreDraft: "what the draft said goes into its history",
  askToLeave: "it changes nothing",
  keepDraft: "what the draft said goes into its history",
  saveAfterInterview: "the notes and the words of impressions as they were opened: its own test below",
  orderPrograms: "sends the order as it was seen: lib/store/rank-list.test.ts",
  sortCriteria: "an order of a few rows, all in sight; no text, and the last hand decides",
  markWillNotRank: "a mark, on or off; the last hand decides",
  completeTask: "a mark, on or off; offline it tells what it saw: lib/store/logged-elsewhere.test.ts",
  giveScore: "a number from 1 to 5 that is tapped; the last hand decides",
  certify: "tells what stood before, for its Undo",
  reopenList: "opens what is certified, once; what was kept stays",
  setUpSeason: "names a season that was just made",
  answerReading: "keeps one answer to one sentence, which the next replaces",
  rememberName: "adds one name to those that are there",
  keepView: "takes the place of a view of its name, which its owner has just typed",
  answer: "sets a reminder aside; the last hand decides",
  keepEverything: "gives a guest an address once",
  changePassword: "asks for the present password",
  setPassword: "by a link that works once",
  chooseReminder: "a box, checked or not; the last hand decides",
  nameInReminders: "a switch; the last hand decides",
  timeReminders: "sends what was changed alone; the last hand decides",
  pauseReminders: "one day; the last hand decides",
  setReminderAddress: "one address, which takes the place of the other",
  mailConfirmation: "mails a link and changes nothing",
  confirmAddress: "by a link",
  sendOneNow: "sends a test and changes nothing",
  mergeProgram: "sends both rows as they were seen: lib/store/merges.test.ts",
  mergePerson: "sends both rows as they were seen: lib/store/merges.test.ts",
  answerReminderOffer: "answers a question that is asked once",
};

const ENDS = /^(remove|delete|forget|end|withdraw|restoreDeletion|signOut|openSeason|requestReset|renewFeed)/;
const MAKES = /^(add|start|log|write|note|signUp)/;

test("every action is known here: it makes something, ends something, or is an edit of the lists above", () => {
  const edits = [...actions.keys()].filter((name) => !ENDS.test(name) && !MAKES.test(name));
  expect(edits.sort()).toEqual([FORMS, IN_PLACE, OTHERS].flatMap(Object.keys).sort());
});

async function call(name: string, input: object) {
  const action = actions.get(name);
  if (!action) throw new Error(`no action is called ${name}`);
  return action(null, input);
}

describe.each([...Object.entries(FORMS), ...Object.entries(IN_PLACE)])(
  "%s of a page that has grown old",
  (name, { row, form, other, mine, there, here }) => {
    test("is refused with both versions, and goes over the other once that was seen", async () => {
      const opened = await present();
      const inForm = name in FORMS;
      const sent = { ...form(opened), ...(inForm ? { seen: JSON.stringify(row(opened)) } : {}) };
      expect(await call(name, { ...sent, ...other })).toMatchObject({ status: "done" });
      const stored = await present();
      expect(row(stored)).toMatchObject(there);
      request.revalidated = 0;

      const refused = await call(name, { ...sent, ...mine });
      expect(refused).toMatchObject({ status: "refused", stale: { there, here }, values: mine });
      expect(await present()).toEqual(stored);
      // In place the page shows what is stored; a form is left alone.
      expect(request.revalidated).toBe(inForm ? 0 : 1);
      if (refused.status !== "refused" || !refused.stale) throw new Error("It was not refused.");

      const again = inForm ? { seen: JSON.stringify(refused.stale.there) } : { was: there };
      expect(await call(name, { ...sent, ...mine, ...again })).toMatchObject({ status: "done" });
      expect(row(await present())).toMatchObject(here);
    });

    test("is done where the other one said the same, or an answer was lost", async () => {
      const opened = await present();
      const sent = { ...form(opened), ...(name in FORMS ? { seen: JSON.stringify(row(opened)) } : {}), ...mine };
      for (const _time of [1, 2]) expect(await call(name, sent)).toMatchObject({ status: "done" });
      expect(row(await present())).toMatchObject(here);
    });

    test("is refused without what was seen", async () => {
      const { was: _, ...sent }: { was?: object } = form(await present());
      expect(await call(name, { ...sent, ...mine })).toMatchObject({ status: "refused" });
    });
  },
);

test("of several programs none is changed where one was changed elsewhere", async () => {
  const before = await present();
  const [one, two] = before.programs;
  if (!one || !two) throw new Error("The sample has too few programs.");
  const changes = [one, two].map(({ id, stage }) => ({ id, stage: "withdrawn", was: { stage } }));
  const elsewhere = { id: two.id, change: { stage: "waitlisted" }, was: { stage: two.stage } };
  expect(await call("changeProgram", elsewhere)).toMatchObject({ status: "done" });
  expect(await call("changePrograms", { changes })).toMatchObject({
    status: "refused",
    stale: { there: { name: two.name, stage: "waitlisted" }, here: { stage: "withdrawn" } },
  });
  expect((await present()).programs.map(({ stage }) => stage).slice(0, 2)).toEqual([one.stage, "waitlisted"]);
});

test("an interview is not moved from where it no longer is", async () => {
  const interview = (await present()).interviews.find(({ startsAt }) => Date.parse(startsAt) > now);
  if (!interview) throw new Error("The sample has no interview to come.");
  const start = Date.parse(interview.startsAt);
  const to = (days: number) => ({
    id: interview.id,
    startsAt: new Date(start + days * 86_400_000).toISOString(),
    was: { startsAt: start },
  });
  for (const _time of [1, 2]) expect(await call("moveInterview", to(1))).toMatchObject({ status: "done" });
  expect(await call("moveInterview", to(2))).toMatchObject({ status: "refused", stale: { there: {}, here: {} } });
  const moved = (await present()).interviews.find(({ id }) => id === interview.id);
  expect(Date.parse(moved?.startsAt ?? "")).toBe(start + 86_400_000);
});

test("what was typed after an interview stays where other words are sent over it unseen, and comes back", async () => {
  const { interviews, criteria } = await present();
  const [{ id, notes }, { id: criterionId }] = [first(interviews), first(criteria)];
  const none = { score: null, words: "" };
  const save = (text: string, was: object | undefined) =>
    call("saveAfterInterview", {
      id,
      notes: { text, seen: notes },
      scores: [{ criterionId, score: 4, words: text, was }],
    });
  const typed = async () => {
    const { interviews, scores } = await present();
    return [
      interviews.find((interview) => interview.id === id)?.notes,
      scores.find((score) => score.interviewId === id && score.criterionId === criterionId)?.words,
    ];
  };
  expect(await save("Mine", undefined)).toMatchObject({ status: "refused" });
  expect(await save("From the other tab", none)).toMatchObject({ status: "done" });
  expect(await save("Mine", none)).toMatchObject({
    status: "done",
    result: { notes: "From the other tab", words: { [criterionId]: "From the other tab" } },
  });
  expect(await typed()).toEqual(["From the other tab", "From the other tab"]);
});

test("a form refused for its age adds nobody who was typed into it", async () => {
  for (const name of ["editInterview", "editRotation"]) {
    const edit = FORMS[name];
    if (!edit) throw new Error(`no form of ${name}`);
    const opened = await present();
    const sent = { ...edit.form(opened), seen: JSON.stringify(edit.row(opened)) };
    await call(name, { ...sent, ...edit.other });
    const { contacts } = await present();
    expect(await call(name, { ...sent, ...edit.mine })).toMatchObject({ status: "refused" });
    expect((await present()).contacts).toEqual(contacts);
  }
});

test("one’s own word on contact sets the policy with it, taking it back or Undo undoes it, and neither over what was changed elsewhere", async () => {
  const said = async () => {
    const { facts, contactPolicy } = first((await present()).programs);
    return { facts, contactPolicy };
  };
  const { id } = first((await present()).programs);
  const before = await said();
  const mine = { field: "contactPolicy", value: "no-contact", source: "https://program.example", asOf: day };
  const own = { ...mine, says: null, trust: "yours" };
  const facts = [...before.facts, own];
  expect(await call("saveFacts", { id, facts, was: { facts: before.facts } })).toMatchObject({ status: "done" });
  expect(await said()).toEqual({ facts, contactPolicy: "no-contact" });
  expect(await call("saveFacts", { id, facts: before.facts, was: { facts } })).toMatchObject({ status: "done" });
  expect(await said()).toEqual({ facts: before.facts, contactPolicy: "open" });

  // Undo knows what there was: a policy set by hand that no fact states.
  await call("changeProgram", { id, change: { contactPolicy: "no-post-interview" }, was: { contactPolicy: "open" } });
  const byHand = await said();
  const made = { facts, contactPolicy: "no-contact" };
  expect(await call("saveFacts", { id, ...made, was: byHand })).toMatchObject({ status: "done" });
  expect(await call("saveFacts", { id, ...byHand, was: made })).toMatchObject({ status: "done" });
  expect(await said()).toEqual(byHand);
  expect(await call("saveFacts", { id, ...made, was: before })).toMatchObject({ status: "refused" });
  expect(await said()).toEqual(byHand);
});

test("a program of the directory that is added with one’s own word on contact has the policy of that", async () => {
  const fact = { field: "contactPolicy", value: "no-contact", source: "https://program.example", asOf: day };
  const added = {
    id: "directory-duke-university",
    fact: { ...fact, says: null, trust: "yours" },
    submission: "the-program-form",
  };
  expect(await call("addFound", added)).toMatchObject({ status: "done", result: { contactPolicy: "no-contact" } });
  const duke = (await present()).programs.find(({ name }) => name === "Duke University");
  expect(duke).toMatchObject({ contactPolicy: "no-contact", facts: [fact] });
});
