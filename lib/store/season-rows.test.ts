import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { type Season, seasonSchema } from "@/lib/season/schema";
import { Refused } from "./errors";
import {
  answerColumns,
  applicantColumns,
  blockColumns,
  certificationColumns,
  certifiedColumn,
  contactColumns,
  criterionColumns,
  draftColumns,
  interviewColumns,
  interviewNotes,
  invitationColumns,
  messageColumns,
  noteColumns,
  programColumns,
  rotationColumns,
  rotationNoteColumns,
  scoreColumns,
  seasonColumns,
  strengthColumns,
  taskColumns,
  viewsColumn,
} from "./season-rows";

const at = "2026-12-04T10:00:00-05:00";

/** One of everything, with every field filled that can be. */
const whole: Season = season()
  .program("p1", {
    rank: 1,
    aliases: ["LUH"],
    acgmeId: "1",
    website: "https://lakeshore.example",
    nrmpCode: "1234416C0",
  })
  .contact("c1", "p1", { email: "osei@lakeshore.example" })
  .interview("p1", at, { participants: [{ contactId: "c1", thankYou: "expected" }], calendarUid: "uid" })
  .rotation("p1", "2026-07-06", "2026-07-31", { contacts: ["c1"], feedbackAt: at })
  .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
  .invitation("p1", "2026-10-20T09:00:00-04:00", { replyBy: "2026-10-21T12:00:00-04:00" })
  .block("Wedding", "2026-12-12", "2026-12-13")
  .sent("p1", "update", at, { recipients: ["c1"], acknowledged: [{ rule: "message-budget", reason: "Late", at }] })
  .draft("p1", "reply", { recipients: ["c1"] })
  .task("Call", "2027-01-01", { doneAt: at, playbook: "a", step: "b" })
  .note("p1", at, "Calm place")
  .strength("I grew up in Erie.", { words: ["Erie"] })
  .criterion("k1")
  .score("p1", "k1", 4)
  .certified("2027-03-01T10:00:00-05:00", ["p1"])
  .answer("rank-list", "dismissed")
  .build();

/** Each sort of row, and what writes it. */
const WRITERS: { [Rows in keyof Season]?: (row: never) => object } = {
  programs: programColumns,
  contacts: contactColumns,
  interviews: interviewColumns,
  invitations: invitationColumns,
  blocks: blockColumns,
  rotations: rotationColumns,
  rotationNotes: rotationNoteColumns,
  messages: messageColumns,
  drafts: draftColumns,
  tasks: taskColumns,
  notes: noteColumns,
  strengths: strengthColumns,
  criteria: criterionColumns,
  scores: scoreColumns,
  certifications: certificationColumns,
  answers: answerColumns,
};

/** What no season holds, in the place of a value: years, texts and lists beyond their limits. */
function wrong(value: unknown): unknown[] {
  if (Array.isArray(value)) return [Array.from({ length: 10_001 }, () => value[0])];
  if (typeof value === "number") return [-1, 1.5, 1e9];
  if (typeof value !== "string") return [];
  const years = /^\d{4}-\d\d-\d\d/.test(value) ? ["0026", "9999"].map((year) => value.replace(/^\d{4}/, year)) : [];
  return [...years, "\0", "\ud800", "x".repeat(2_000_001)];
}

type Row = Record<string, unknown>;
/** The row with each of its fields, and of the fields of those, made wrong in turn. */
function* spoiled(row: Row): Generator<{ field: string; row: Row }> {
  for (const [field, value] of Object.entries(row)) {
    for (const bad of wrong(value)) yield { field, row: { ...row, [field]: bad } };
    const [inner] = Array.isArray(value) ? value : [value];
    if (typeof inner !== "object" || inner === null) continue;
    for (const { field: within, row: part } of spoiled(inner))
      yield { field: `${field}.${within}`, row: { ...row, [field]: Array.isArray(value) ? [part] : part } };
  }
}

/** Ids, which the database holds to rows that exist. */
const REFERENCE = /(^id|Id|inReplyTo)$/;

test("every sort of row is known here", () => {
  const rows = Object.entries(whole).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));
  expect(Object.keys(WRITERS).sort()).toEqual(rows.sort());
});

describe.each(Object.entries(WRITERS))("a row of %s", (name, write) => {
  const rows = whole[name as "programs"];
  const given: Row = { ...rows[0] };

  test("is written when the season can be read with it, and refused at its field when it cannot", () => {
    expect(() => write(given as never)).not.toThrow();
    let tried = 0;
    for (const { field, row } of spoiled(given)) {
      if (REFERENCE.test(field)) continue;
      expect(seasonSchema.safeParse({ ...whole, [name]: [row] }).success, field).toBe(false);
      expect(() => write(row as never), field).toThrow(Refused);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });
});

test("neither are settings, an applicant, notes, views or a mark that the season cannot be read with", () => {
  for (const { field, row } of spoiled(whole.season)) expect(() => seasonColumns(row as never), field).toThrow(Refused);
  for (const { field, row } of spoiled(whole.applicant))
    expect(() => applicantColumns(row as never), field).toThrow(Refused);
  const view = { name: "Mine", query: "stage=invited" };
  for (const { field, row } of spoiled({ views: [view] }))
    expect(() => viewsColumn(row.views as never), field).toThrow(Refused);
  expect(() => viewsColumn(Array.from({ length: 51 }, () => view))).toThrow(Refused);
  for (const notes of wrong("notes")) expect(() => interviewNotes(String(notes))).toThrow(Refused);
  for (const moment of wrong(at)) expect(() => certifiedColumn(String(moment))).toThrow(Refused);
});
