import { randomUUID } from "node:crypto";
import { check } from "@/lib/rules";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { ZONE } from "./app";

/** What a stranger names: another account's rows, or rows that nobody has. `own` is a program of the stranger. */
export type Named = {
  season: Season;
  seasonId: string;
  session: string;
  deletion: string;
  version: string;
  own: string;
};

const NOW = Date.now();
/** Any row, as the page that sends a change may have seen it. */
const seen = JSON.stringify({ name: "As it was" });
const was = { name: "As it was" };
const day = new Date(NOW).toISOString().slice(0, 10);
const wall = `${day}T09:00`;
const later = `${day}T15:00`;

/** A season in which there is one of everything that an action can name. */
export function withNote(): Season {
  const season = sampleSeason(NOW, ZONE);
  return {
    ...season,
    notes: [{ id: "note", programId: "keystone", at: new Date(NOW).toISOString(), body: "Quiet reading room." }],
    strengths: [{ id: "strength", kind: "ties", fact: "I grew up in Erie.", evidence: "", words: [] }],
  };
}

export function first<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (!row) throw new Error("The sample has none.");
  return row;
}

export const submission = () => randomUUID();
export const message = { direction: "sent", kind: "update", at: null, subject: "", body: "" };
const meeting = { startsAt: wall, endsAt: later, zone: ZONE, timeZone: "", people: {} };
const invitation = { at: wall, replyBy: "", zone: ZONE, answer: "", notes: "Mine now" };
const remembered = { kind: "case", on: day, who: "", body: "Mine now" };
const rotation = { startsOn: day, endsOn: day, zone: ZONE, feedbackAt: "", institution: "Mine now", contacts: [] };

/** For every action of the product, what to try with what is another's; an empty list where it names no row. */
export const TRIES: Record<string, (named: Named) => object[]> = {
  signUp: () => [],
  requestReset: () => [],
  setPassword: () => [],
  setUpSeason: () => [],

  addProgram: () => [],
  addFound: () => [],
  saveProfile: () => [],
  saveFacts: ({ season }) => [{ was, id: first(season.programs).id, facts: [{ field: "esir", value: true }] }],
  editProgram: ({ season }) => [{ seen, id: first(season.programs).id, name: "Mine now" }],
  changeProgram: ({ season }) => [{ was, id: first(season.programs).id, change: { stage: "withdrawn" } }],
  changePrograms: ({ season, own }) => [
    { changes: [{ was, id: first(season.programs).id, stage: "withdrawn" }] },
    {
      changes: [
        { was: { archived: false }, id: own, archived: true },
        { was, id: first(season.programs).id, archived: true },
      ],
    },
  ],
  rememberName: ({ season }) => [{ id: first(season.programs).id, name: "Another name" }],
  forgetName: ({ season }) => {
    const named = first(season.programs.filter(({ aliases }) => aliases.length > 0));
    return [{ id: named.id, name: first(named.aliases) }];
  },
  keepView: () => [],
  forgetView: () => [],
  notePersonMet: ({ season }) => [{ id: first(season.contacts).id, line: "Mine now", submission: submission() }],
  mergeProgram: ({ season, own }) => {
    const { id } = first(season.programs);
    const both = { keep: seen, gone: seen };
    return [
      { keep: own, gone: id, picks: {}, people: [], seen: both },
      { keep: id, gone: own, picks: {}, people: [], seen: both },
    ];
  },
  mergePerson: ({ season }) => {
    const [one, other] = season.contacts;
    return [{ keep: one?.id, gone: other?.id, picks: {}, seen: { keep: seen, gone: seen } }];
  },
  removeProgram: ({ season }) => [{ id: first(season.programs).id }],
  addNote: ({ season }) => [
    { programId: first(season.programs).id, body: "Mine now", at: wall, zone: ZONE, submission: submission() },
  ],
  editNote: ({ season }) => [{ seen, id: first(season.notes).id, body: "Mine now", at: wall, zone: ZONE }],
  removeNote: ({ season }) => [{ id: first(season.notes).id }],

  addTask: ({ season }) => [
    { title: "Mine now", dueOn: "", programId: first(season.programs).id, submission: submission() },
  ],
  startPlaybook: ({ season }) => [
    {
      playbook: "early-commitment",
      programId: first(season.programs).id,
      steps: [{ step: "keep-words", title: "Mine now", dueOn: "" }],
      submission: submission(),
    },
  ],
  editTask: ({ season, own }) => [
    { seen, id: first(season.tasks).id, title: "Mine now", dueOn: "", programId: "" },
    { seen, id: first(season.tasks).id, title: "Mine now", dueOn: "", programId: own },
  ],
  completeTask: ({ season }) => [{ id: first(season.tasks).id, done: "on" }],
  moveTask: ({ season }) => [{ was, id: first(season.tasks).id, dueOn: day }],
  removeTask: ({ season }) => [{ id: first(season.tasks).id }],

  addStrength: () => [],
  editStrength: ({ season }) => [
    { seen, id: first(season.strengths).id, kind: "other", fact: "Mine now", evidence: "", words: "" },
  ],
  removeStrength: ({ season }) => [{ id: first(season.strengths).id }],

  addContact: ({ season }) => [
    { name: "Mine Now", programId: first(season.programs).id, email: "", submission: submission() },
  ],
  editContact: ({ season }) => [{ seen, id: first(season.contacts).id, name: "Mine Now", email: "" }],
  removeContact: ({ season }) => [{ id: first(season.contacts).id }],

  orderPrograms: ({ season }) => {
    const ids = season.programs.filter(({ rank }) => rank !== null).map(({ id }) => id);
    return [{ list: "primary", programIds: ids.toReversed(), seen: ids }];
  },
  markWillNotRank: ({ season }) => [{ id: first(season.programs).id, willNotRank: true }],
  keepReason: ({ season }) => [{ was, id: first(season.programs).id, rankReason: "Mine now" }],
  certify: () => [],
  reopenList: () => [],
  addCriteria: () => [],
  changeCriterion: ({ season }) => [{ was, id: first(season.criteria).id, name: "Mine now" }],
  sortCriteria: ({ season }) => [{ ids: [first(season.criteria).id] }],
  removeCriterion: ({ season }) => [{ id: first(season.criteria).id }],
  giveScore: ({ season, own }) =>
    [own, first(season.programs).id].map((programId) => ({
      programId,
      criterionId: first(season.criteria).id,
      score: 5,
    })),
  saveAfterInterview: ({ season }) => [
    { id: first(season.interviews).id, notes: { text: "Mine now", seen: first(season.interviews).notes } },
    { id: first(season.interviews).id, wishes: { [first(season.contacts).id]: "none" } },
    {
      id: first(season.interviews).id,
      scores: [{ criterionId: first(season.criteria).id, score: 5, words: "", was: { score: null, words: "" } }],
    },
  ],
  addPersonMet: ({ season }) => [
    { interviewId: first(season.interviews).id, name: "Mine Now", submission: submission() },
  ],

  startDraft: ({ season, own }) => [
    { programId: first(season.programs).id, kind: "update", submission: submission() },
    { programId: own, kind: "update", recipients: [first(season.contacts).id], submission: submission() },
    { programId: own, kind: "thank-you", interviewId: first(season.interviews).id, submission: submission() },
  ],
  saveDraft: ({ season }) => [
    { id: first(season.drafts).id, kind: "update", subject: "", body: "Mine now", recipients: [] },
  ],
  removeDraft: ({ season }) => [{ id: first(season.drafts).id }],
  restoreDraft: ({ season, version }) => [{ id: first(season.drafts).id, version }],
  writeThankYous: ({ season }) => [{ interview: first(season.interviews).id, submission: submission() }],
  askToLeave: ({ season }) => [
    {
      programId: first(season.programs).id,
      draftId: first(season.drafts).id,
      kind: "update",
      subject: "",
      body: "Mine now",
    },
  ],
  keepDraft: ({ season, own }) => [
    { ...message, programId: own, draftId: first(season.drafts).id, submission: submission() },
    { ...message, programId: first(season.programs).id, submission: submission() },
    { ...message, programId: own, recipients: [first(season.contacts).id], submission: submission() },
  ],

  answer: ({ season }) => [{ key: first(check(season, NOW).reminders).key, answer: "dismissed" }],
  withdraw: ({ season }) => [{ key: first(check(season, NOW).reminders).key }],

  logMessage: ({ season, own }) => [
    { ...message, programId: first(season.programs).id, submission: submission() },
    { ...message, programId: own, recipients: [first(season.contacts).id], submission: submission() },
    { ...message, programId: own, interviewId: first(season.interviews).id, submission: submission() },
    { ...message, programId: own, rotationId: first(season.rotations).id, submission: submission() },
    { ...message, programId: own, inReplyTo: first(season.messages).id, submission: submission() },
  ],
  updateMessage: ({ season, own }) => [{ ...message, seen, id: first(season.messages).id, programId: own }],
  answerReading: ({ season }) => [
    {
      id: first(season.messages).id,
      reading: { rule: "commits-number-one", start: 0, end: 3, text: "One", yes: true },
    },
  ],
  deleteMessage: ({ season }) => [{ id: first(season.messages).id }],
  restoreDeletion: ({ deletion }) => [{ id: deletion }],

  addInterview: ({ season, own }) => [
    { ...meeting, programId: first(season.programs).id, thankYou: {}, submission: submission() },
    {
      ...meeting,
      programId: own,
      thankYou: { [first(season.contacts).id]: "expected" },
      submission: submission(),
    },
    { ...meeting, programId: own, invitation: first(season.invitations).id, thankYou: {}, submission: submission() },
  ],
  editInterview: ({ season }) => [
    { ...meeting, seen, id: first(season.interviews).id, thankYou: {}, submission: submission() },
  ],
  setInterviewStatus: ({ season }) => [{ was, id: first(season.interviews).id, status: "withdrawn" }],
  moveInterview: ({ season }) => [
    { was: { startsAt: NOW }, id: first(season.interviews).id, startsAt: new Date(NOW + 86_400_000).toISOString() },
  ],
  noteLeftToDo: ({ season }) => [
    {
      id: first(season.interviews).id,
      steps: [{ step: "tell-coordinator", dueOn: day }],
      submission: submission(),
    },
  ],
  removeInterview: ({ season }) => [{ id: first(season.interviews).id }],

  addInvitation: ({ season }) => [{ ...invitation, programId: first(season.programs).id, submission: submission() }],
  editInvitation: ({ season }) => [{ ...invitation, seen, id: first(season.invitations).id }],
  answerInvitation: ({ season }) => [{ was, id: first(season.invitations).id, answer: "declined" }],
  removeInvitation: ({ season }) => [{ id: first(season.invitations).id }],

  addBlock: () => [],
  editBlock: ({ season }) => [
    { seen, id: first(season.blocks).id, title: "Mine now", from: day, to: day, wholeDays: "on", zone: ZONE },
  ],
  removeBlock: ({ season }) => [{ id: first(season.blocks).id }],

  addRotationNote: ({ season }) => [
    { ...remembered, rotationId: first(season.rotations).id, submission: submission() },
  ],
  editRotationNote: ({ season }) => [{ ...remembered, seen, id: first(season.rotationNotes).id }],
  removeRotationNote: ({ season }) => [{ id: first(season.rotationNotes).id }],

  addRotation: ({ season, own }) => [
    { ...rotation, programId: first(season.programs).id, personName: "", submission: submission() },
    {
      ...rotation,
      programId: own,
      contacts: [first(season.contacts).id],
      personName: "",
      submission: submission(),
    },
  ],
  editRotation: ({ season, own }) => [
    { ...rotation, seen, id: first(season.rotations).id, programId: own, personName: "", submission: submission() },
  ],
  removeRotation: ({ season }) => [{ id: first(season.rotations).id }],

  renewFeed: () => [],
  endFeed: () => [],
  chooseReminder: () => [],
  nameInReminders: () => [],
  timeReminders: () => [],
  pauseReminders: () => [],
  setReminderAddress: () => [],
  mailConfirmation: () => [],
  confirmAddress: () => [],
  sendOneNow: () => [],
  addDevice: () => [],
  removeDevice: () => [],
  answerReminderOffer: () => [],

  saveSeason: () => [],
  saveDates: () => [],
  saveApplicant: () => [],
  startSeason: () => [],
  openSeason: ({ seasonId }) => [{ id: seasonId }],
  removeSeason: ({ seasonId }) => [{ id: seasonId }],

  keepEverything: () => [],
  changePassword: () => [],
  signOutBrowser: ({ session }) => [{ session }],
  signOutEverywhere: () => [],
  deleteAccount: () => [],
};
