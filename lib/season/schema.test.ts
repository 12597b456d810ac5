import { describe, expect, it } from "vitest";
import { season } from "@/lib/season/builder";
import { rankListOf, type Season, seasonSchema } from "@/lib/season/schema";

/** Everything wrong with a season, as "path: message". */
function wrong(made: Season): string[] {
  const parsed = seasonSchema.safeParse(made);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}
const AT = "2026-12-01T09:00:00Z";
const two = () => season().program("p1").program("p2").contact("c1", "p1").contact("c2", "p2");

it("the builder's seasons are the schema's own, field by field", () => {
  const made = two()
    .applicant({ highlights: ["One poster"] })
    .interview("p1", AT, { participants: [{ contactId: "c1", thankYou: "optional" }] })
    .rotation(null, "2026-07-06", "2026-07-31", { contacts: ["c1"] })
    .sent("p1", "thank-you", AT, { interviewId: "i1", recipients: ["c1"] })
    .received("p2", "question", AT, { needsReply: true })
    .draft("p2", "reply", { inReplyTo: "m2" })
    .task("Ask for a letter", "2026-12-01")
    .rotationNote("r1", "case", "2026-07-10", "A TIPS.")
    .invitation("p2", AT)
    .block("Wedding", "2026-12-12", "2026-12-13")
    .note("p1", AT, "Runs its own clinic.")
    .answer("rank-list", "snoozed", { until: AT })
    .build();
  expect(seasonSchema.parse(made)).toEqual(made);
});

it("the builder gives a fresh season each time", () => {
  const builder = two();
  builder.build().programs.pop();
  expect(builder.build().programs).toHaveLength(2);
});

describe("what no single field can tell", () => {
  it.each<[string, Season, string[]]>([
    [
      "ids are unique within their kind",
      season().program("x").program("x").build(),
      ['programs.1.id: "x" is used twice'],
    ],
    ["and only there", season().program("x").contact("x", "x").build(), []],
    [
      "a contact's program exists",
      season().contact("c1", "p9").build(),
      ['contacts.0.programId: names "p9", which does not exist'],
    ],
    [
      "a participant exists",
      two()
        .interview("p1", AT, { participants: [{ contactId: "c9", thankYou: "none" }] })
        .build(),
      ['interviews.0.participants.0.contactId: names "c9", which does not exist'],
    ],
    [
      "a recipient is of the message's program",
      two()
        .sent("p1", "update", AT, { recipients: ["c2"] })
        .build(),
      ['messages.0.recipients.0: "c2" belongs to another program'],
    ],
    [
      "an interview is of the message's program",
      two().interview("p2", AT).sent("p1", "thank-you", AT, { interviewId: "i1" }).build(),
      ['messages.0.interviewId: "i1" belongs to another program'],
    ],
    [
      "a rotation is of the message's program, also in a draft",
      two().rotation(null, "2026-07-06", "2026-07-31").draft("p1", "rotation-thanks", { rotationId: "r1" }).build(),
      ['drafts.0.rotationId: "r1" belongs to another program'],
    ],
    [
      "an answered message exists",
      two().sent("p1", "reply", AT, { inReplyTo: "m9" }).build(),
      ['messages.0.inReplyTo: names "m9", which does not exist'],
    ],
    [
      "an interview must end after it starts",
      two().interview("p1", AT, { startsAt: AT }).build(),
      ["interviews.0.endsAt: an interview must end after it starts"],
    ],
    [
      "an invitation's program exists, and its answer is not due before it came",
      season().invitation("p9", AT, { replyBy: "2026-12-01T08:59:59Z" }).build(),
      [
        'invitations.0.programId: names "p9", which does not exist',
        "invitations.0.replyBy: the reply can’t be due before the invitation was received",
      ],
    ],
    [
      "a block is of days or of instants",
      season().block("Wedding", "2026-12-12", AT).build(),
      ["blocks.0.to: a block has days or instants, not both"],
    ],
    ["a block may be a day", season().block("Wedding", "2026-12-12", "2026-12-12").build(), []],
    [
      "a block must end after it starts",
      season().block("Wedding", "2026-12-12", "2026-12-11").block("Shift", AT, AT).build(),
      ["blocks.0.to: a block must end after it starts", "blocks.1.to: a block must end after it starts"],
    ],
    [
      "a rotation's note is of a rotation that exists",
      two().rotationNote("r9", "case", "2026-07-10", "A TIPS.").build(),
      ['rotationNotes.0.rotationId: names "r9", which does not exist'],
    ],
    ["a rotation may be a day", two().rotation("p1", "2026-07-06", "2026-07-06").build(), []],
    [
      "a rotation can’t end before it starts",
      two().rotation("p1", "2026-07-06", "2026-07-05").build(),
      ["rotations.0.endsOn: a rotation can’t end before it starts"],
    ],
    [
      "no two programs of a list share a rank",
      season()
        .program("a", { rank: 1 })
        .program("b", { rank: 1, track: "transitional" })
        .program("c", { rank: 1, track: "diagnostic" })
        .build(),
      ["programs.2.rank: rank 1 is already taken by programs[0]"],
    ],
    [
      "a message is of a kind of its direction",
      two().sent("p1", "update", AT, { direction: "received" }).build(),
      ['messages.0.kind: "update" is not a kind of received message'],
    ],
    [
      "a finding is answered once",
      season().answer("rank-list", "dismissed").answer("rank-list", "snoozed").build(),
      ['answers.1.finding: "rank-list" is answered twice'],
    ],
  ])("%s", (_, made, expected) => {
    expect(wrong(made)).toEqual(expected);
  });
});

describe("fields", () => {
  it.each<[string, Season, string]>([
    ["ranks start at 1", season().program("p", { rank: 0 }).build(), "programs.0.rank"],
    ["zones exist", season({ timeZone: "Mars/Olympus" }).build(), "season.timeZone"],
    ["days are real", two().rotation("p1", "2027-02-29", "2027-03-01").build(), "rotations.0.startsOn"],
    ["instants carry an offset", two().sent("p1", "update", "2026-12-01T09:00:00").build(), "messages.0.at"],
    ["text holds no half characters", season().program("p", { notes: "\ud83d" }).build(), "programs.0.notes"],
    ["codes have their form", season().program("p", { nrmpCode: "123" }).build(), "programs.0.nrmpCode"],
  ])("%s", (_, made, path) => {
    expect(wrong(made).map((text) => text.split(":")[0])).toEqual([path]);
  });

  it("29 February is a day in a leap year", () => {
    expect(wrong(two().rotation("p1", "2028-02-29", "2028-03-01").build())).toEqual([]);
  });
});

it("preliminary and transitional years stand on the supplemental list", () => {
  expect((["integrated", "independent", "diagnostic"] as const).map(rankListOf)).toEqual(Array(3).fill("primary"));
  expect((["preliminary", "transitional"] as const).map(rankListOf)).toEqual(Array(2).fill("supplemental"));
});
