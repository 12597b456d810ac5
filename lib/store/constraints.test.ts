import { beforeEach, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { kindOf } from "./kind";
import { readMigrations } from "./migration-files";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

const built = season()
  .program("p1", { rank: 1 })
  .program("p2")
  .contact("c1", "p1")
  .contact("c2", "p2")
  .interview("p1", "2026-11-20T15:00:00-06:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
  .rotation("p1", "2026-07-06", "2026-07-31", { contacts: ["c1"] })
  .rotationNote("r1", "case", "2026-07-10", "A TIPS at midnight.")
  .invitation("p1", "2026-11-01T09:00:00-05:00", { replyBy: "2026-11-03T09:00:00-05:00" })
  .block("Wedding", "2026-12-12", "2026-12-13")
  .sent("p1", "update", "2026-12-04T10:00:00-05:00", {
    recipients: ["c1"],
    acknowledged: [{ rule: "message-budget", reason: "", at: "2026-12-04T10:00:00-05:00" }],
  })
  .draft("p1", "reply", { recipients: ["c1"] })
  .task("Call", null, { programId: "p1" })
  .note("p1", "2026-12-05T10:00:00-05:00", "Calm")
  .strength("I am a US citizen and need no visa.")
  .criterion("k1")
  .score("p1", "k1", 4)
  .certified("2027-03-01T10:00:00-05:00", ["p1"])
  .answer("rank-list", "dismissed")
  .build();

beforeEach(async () => {
  const { database } = store;
  await accountWith(database(), built, "one@example.org");
  await accountWith(database(), built, "two@example.org");
  await database().write(async (tx) => {
    const row = await tx.season.findFirstOrThrow();
    await tx.signInFailures.create({ data: { emailHash: "hash", count: 1, firstAt: new Date() } });
    await tx.deletion.create({
      data: {
        id: "deletion",
        seasonId: row.id,
        accountId: row.accountId,
        noun: "task",
        rowId: "x",
        title: "",
        rows: "{}",
      },
    });
  });
});

/** Each CHECK of the migrations by its name, and a statement that it refuses. */
const checks: Record<string, string> = {
  Account_email_normal: `UPDATE "Account" SET "email" = 'One@example.org'`,
  Account_password_with_email: `UPDATE "Account" SET "passwordHash" = NULL`,
  Session_expires_later: `UPDATE "Session" SET "expiresAt" = "createdAt"`,
  SignInFailures_count_positive: `UPDATE "SignInFailures" SET "count" = 0`,
  Season_label_length: `UPDATE "Season" SET "label" = '${"x".repeat(501)}'`,
  Season_track_known: `UPDATE "Season" SET "track" = 'diagnostic'`,
  Season_per_program_range: `UPDATE "Season" SET "perProgram" = 0`,
  Season_travel_hours_range: `UPDATE "Season" SET "travelHours" = 73`,
  Season_applicant_status_known: `UPDATE "Season" SET "applicantStatus" = 'x'`,
  Season_graduation_year_range: `UPDATE "Season" SET "graduationYear" = 1949`,
  Season_gold_signals_range: `UPDATE "Season" SET "goldSignals" = -1`,
  Season_silver_signals_range: `UPDATE "Season" SET "silverSignals" = 101`,
  Season_views_json: `UPDATE "Season" SET "views" = 'x'`,
  Season_highlights_json: `UPDATE "Season" SET "highlights" = 'x'`,
  Season_revision_positive: `UPDATE "Season" SET "revision" = -1`,
  Program_name_given: `UPDATE "Program" SET "name" = ''`,
  Program_track_known: `UPDATE "Program" SET "track" = 'x'`,
  Program_rank_list_of_track: `UPDATE "Program" SET "track" = 'transitional'`,
  Program_rank_range: `UPDATE "Program" SET "rank" = 0 WHERE "rank" = 1`,
  Program_position_type_known: `UPDATE "Program" SET "positionType" = 'x'`,
  Program_stage_known: `UPDATE "Program" SET "stage" = 'x'`,
  Program_signal_known: `UPDATE "Program" SET "signal" = 'x'`,
  Program_contact_policy_known: `UPDATE "Program" SET "contactPolicy" = 'x'`,
  Program_aliases_json: `UPDATE "Program" SET "aliases" = 'x'`,
  Contact_name_given: `UPDATE "Contact" SET "name" = ''`,
  Contact_role_known: `UPDATE "Contact" SET "role" = 'x'`,
  Interview_ends_after_start: `UPDATE "Interview" SET "endsAt" = "startsAt"`,
  Interview_format_known: `UPDATE "Interview" SET "format" = 'x'`,
  Interview_status_known: `UPDATE "Interview" SET "status" = 'x'`,
  Invitation_answer_known: `UPDATE "Invitation" SET "answer" = 'x'`,
  Invitation_reply_not_before: `UPDATE "Invitation" SET "replyBy" = '2000-01-01'`,
  Block_title_given: `UPDATE "Block" SET "title" = ''`,
  Block_of_one_sort: `UPDATE "Block" SET "to" = '2027-01-01T00:00:00.000Z'`,
  Block_ends_after_start: `UPDATE "Block" SET "to" = '2000-01-01'`,
  RotationNote_kind_known: `UPDATE "RotationNote" SET "kind" = 'x'`,
  RotationNote_body_given: `UPDATE "RotationNote" SET "body" = ''`,
  InterviewParticipant_thank_you_known: `UPDATE "InterviewParticipant" SET "thankYou" = 'x'`,
  Rotation_ends_not_before_start: `UPDATE "Rotation" SET "endsOn" = '2026-07-05'`,
  Rotation_kind_known: `UPDATE "Rotation" SET "kind" = 'x'`,
  Message_direction_known: `UPDATE "Message" SET "direction" = 'x'`,
  Message_kind_of_direction: `UPDATE "Message" SET "kind" = 'invitation'`,
  Message_channel_known: `UPDATE "Message" SET "channel" = 'x'`,
  Message_news_known: `UPDATE "Message" SET "news" = 'x'`,
  Acknowledgement_rule_given: `UPDATE "Acknowledgement" SET "rule" = ''`,
  Draft_version_positive: `UPDATE "Draft" SET "version" = 0`,
  Task_playbook_length: `UPDATE "Task" SET "playbook" = ''`,
  Task_step_length: `UPDATE "Task" SET "step" = ''`,
  Strength_kind_known: `UPDATE "Strength" SET "kind" = 'x'`,
  Strength_fact_given: `UPDATE "Strength" SET "fact" = ''`,
  Strength_words_json: `UPDATE "Strength" SET "words" = 'x'`,
  Criterion_name_given: `UPDATE "Criterion" SET "name" = ''`,
  Criterion_weight_range: `UPDATE "Criterion" SET "weight" = 6`,
  Score_score_range: `UPDATE "Score" SET "score" = 0`,
  Score_words_length: `UPDATE "Score" SET "words" = '${"x".repeat(501)}'`,
  Certification_primary_list_json: `UPDATE "Certification" SET "primaryList" = 'x'`,
  Certification_supplemental_list_json: `UPDATE "Certification" SET "supplementalList" = 'x'`,
  Draft_kind_known: `UPDATE "Draft" SET "kind" = 'invitation'`,
  Draft_channel_known: `UPDATE "Draft" SET "channel" = 'x'`,
  Draft_news_known: `UPDATE "Draft" SET "news" = 'x'`,
  Task_title_given: `UPDATE "Task" SET "title" = ''`,
  Note_body_given: `UPDATE "Note" SET "body" = ''`,
  Answer_answer_known: `UPDATE "Answer" SET "answer" = 'x'`,
  Answer_finding_given: `UPDATE "Answer" SET "finding" = ''`,
  Deletion_noun_known: `UPDATE "Deletion" SET "noun" = 'x'`,
  Deletion_rows_json: `UPDATE "Deletion" SET "rows" = 'x'`,
};

const refused = (sql: string) => store.database().write((tx) => tx.$executeRawUnsafe(sql));

test("each CHECK refuses what breaks it", async () => {
  for (const [name, sql] of Object.entries(checks))
    await expect.soft(refused(sql), name).rejects.toThrow(name === "Message_direction_known" ? /CHECK|check/ : name);
});

test("every CHECK of the migrations is tried", async () => {
  const sql = (await readMigrations(kindOf(store.url()))).map((migration) => migration.sql).join("\n");
  const names = [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, name]) => name);
  expect([...new Set(names)].sort()).toEqual(Object.keys(checks).sort());
});

const another = (table: string) => `(SELECT "id" FROM "${table}" ORDER BY "id" DESC LIMIT 1)`;

const references: [string, string, RegExp][] = [
  ["a rank twice on a list", `UPDATE "Program" SET "rank" = 1`, /Unique|UNIQUE|unique/],
  ["an address twice", `UPDATE "Account" SET "email" = 'one@example.org'`, /Unique|UNIQUE|unique/],
  ["an answer twice", `UPDATE "Answer" SET "seasonId" = ${another("Season")}`, /Unique|UNIQUE|unique|constraint/],
  [
    "a program in another account's season",
    `UPDATE "Program" SET "seasonId" = ${another("Season")} WHERE "rank" IS NULL`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a person of another season's program",
    `UPDATE "Contact" SET "programId" = ${another("Program")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a participant of another season",
    `UPDATE "InterviewParticipant" SET "contactId" = ${another("Contact")} WHERE "contactId" <> ${another("Contact")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a recipient of another program",
    `UPDATE "MessageRecipient" SET "contactId" = ${another("Contact")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a message to another season's program",
    `UPDATE "Message" SET "programId" = ${another("Program")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "an interview of another program",
    `UPDATE "Message" SET "interviewId" = ${another("Interview")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a rotation of another program",
    `UPDATE "Draft" SET "rotationId" = ${another("Rotation")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a score of another season's program",
    `UPDATE "Score" SET "programId" = ${another("Program")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "a score by another season's criterion",
    `UPDATE "Score" SET "criterionId" = ${another("Criterion")}`,
    /FOREIGN|foreign|constraint/,
  ],
  [
    "an answer to another season's message",
    `UPDATE "Message" SET "inReplyTo" = ${another("Message")}`,
    /FOREIGN|foreign|constraint/,
  ],
  ["a session of nobody", `UPDATE "Session" SET "accountId" = 'nobody'`, /FOREIGN|foreign|constraint/],
  [
    "an open season that does not exist",
    `UPDATE "Account" SET "currentSeasonId" = 'none'`,
    /FOREIGN|foreign|constraint/,
  ],
];

test("the database refuses references and duplicates that the season cannot have", async () => {
  for (const [what, sql, said] of references) await expect.soft(refused(sql), what).rejects.toThrow(said);
});
