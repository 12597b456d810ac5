import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { defaultSettings, unknownApplicant } from "@/lib/season/defaults";
import { usualOf } from "@/lib/season/fields/field";
import { LIMITS } from "@/lib/season/fields/settings";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { answerFinding, withdrawAnswer } from "./answers";
import { certifyRankList, reopenRankList } from "./certifications";
import { NotFound, Refused } from "./errors";
import { createProgram, updateProgram } from "./programs";
import { setRankOrder, setWillNotRank } from "./rank-list";
import {
  createSeason,
  currentSeason,
  deleteSeason,
  exportSeason,
  importSeason,
  listSeasons,
  selectSeason,
  updateApplicant,
  updateProfile,
  updateSeasonSettings,
} from "./seasons";
import { createTask, updateTask } from "./tasks";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();
const now = Date.parse("2027-01-28T16:40:00-05:00");

/** The season file with every id replaced by its place, so that files can be compared but for ids. */
function withoutIds(whole: Season): string {
  let text = writeSeasonFile(whole);
  const nouns = [
    "programs",
    "contacts",
    "interviews",
    "invitations",
    "blocks",
    "rotations",
    "rotationNotes",
    "messages",
    "drafts",
    "tasks",
    "notes",
    "strengths",
    "criteria",
  ] as const;
  for (const noun of nouns)
    whole[noun].forEach(({ id }, i) => {
      text = text.replaceAll(id, `${noun} ${i}`);
    });
  return text;
}

describe("export and import", () => {
  test("give the same file but for ids, with everything a season can hold", async () => {
    const rich = season({ milestones: { matchDay: "2027-03-19", rankingOpens: "2027-02-01T12:00:00-05:00" } })
      .applicant({ highlights: ["Talk", "Paper"], graduationYear: 2026 })
      .program("p:1", {
        name: "Lakeshore",
        aliases: ["One", "Uno"],
        rank: 2,
        nrmpCode: "1234416C0",
        rankReason: "Near family",
      })
      .program("p2", { name: "Bayou", track: "transitional", rank: 1, willNotRank: true })
      .contact("c:1", "p:1", { name: "Osei", email: "one@example.org" })
      .contact("c2", "p2", { name: "Tak" })
      .contact("c3", "p:1", { name: "Winn" })
      .interview("p:1", "2026-11-20T15:00:00-06:00", {
        id: "i:1",
        timeZone: "America/Chicago",
        participants: [
          { contactId: "c3", thankYou: "optional" },
          { contactId: "c:1", thankYou: "expected" },
        ],
      })
      .rotation("p:1", "2026-07-06", "2026-07-31", {
        id: "r1",
        contacts: ["c3", "c2"],
        feedbackAt: "2026-07-20T08:00:00-04:00",
      })
      .rotation(null, "2026-08-03", "2026-08-28", { institution: "Elsewhere" })
      .sent("p:1", "reply", "2026-11-23T10:00:00-05:00", { id: "m1", inReplyTo: "m2", recipients: ["c3", "c:1"] })
      .received("p:1", "question", "2026-11-22T10:00:00-05:00", { id: "m2", needsReply: true, recipients: ["c:1"] })
      .sent("p:1", "intent", "2027-01-20T10:00:00.250-05:00", {
        id: "m3",
        interviewId: "i:1",
        rotationId: "r1",
        news: "award",
        body: "First.\r\n\tSecond \u{1F600}",
        acknowledged: [{ rule: "one-letter-of-intent", reason: "Both", at: "2027-01-20T09:00:00-05:00" }],
      })
      .draft("p:1", "update", { channel: "portal", recipients: ["c:1"], inReplyTo: "m2" })
      .task("Read", "2027-02-01", {
        programId: "p2",
        doneAt: "2027-01-02T10:00:00-05:00",
        playbook: "away-rotation",
        step: "thanks",
      })
      .rotationNote("r1", "feedback", "2026-07-20", "Say the plan out loud.", { who: "Dr. Osei" })
      .invitation("p:1", "2026-10-20T09:00:00-04:00", { id: "v:1", replyBy: "2026-10-21T12:00:00-04:00" })
      .block("Wedding", "2026-12-12", "2026-12-13")
      .block("Night shift", "2026-12-20T19:00:00-05:00", "2026-12-21T07:00:00-05:00")
      .note("p2", "2027-01-05T18:00:00-05:00", "Parking is far")
      .strength("I read 300 angiograms.", { kind: "skill", evidence: "Logbook", words: ["angiograms", "300"] })
      .criterion("k:1", { name: "Case variety", weight: 5 })
      .criterion("k2", { name: "Near family", weight: 0 })
      .score("p:1", "k:1", 4, { interviewId: "i:1", words: "Three angio rooms" })
      .score("p:1", "k2", 2)
      .certified("2027-02-20T09:00:00-05:00", ["p:1", "gone"], ["p2"])
      .answer("thank-you:i:1:c:1", "dismissed")
      .answer("reply:m2", "snoozed", { until: "2027-02-01T09:00:00-05:00" })
      .answer("rank-list", "dismissed")
      .answer("invitation:v:1", "dismissed")
      .answer("thank-you:gone", "dismissed")
      .build();
    const account = await accountWith(store.database());
    await importSeason(account.id, rich, "first-import");
    const first = await exportSeason(account.id);
    const reread = readSeasonFile(writeSeasonFile(first));
    if (!reread.ok) throw new Error(JSON.stringify(reread.problems));
    await importSeason(account.id, reread.season, "second-import");
    const second = await exportSeason(account.id);

    expect(withoutIds(first)).toBe(withoutIds(rich));
    expect(withoutIds(second)).toBe(withoutIds(first));
    expect(second.programs[0]?.id).not.toBe(first.programs[0]?.id);
    const [interview, contact] = [second.interviews[0], second.contacts[0]];
    expect(second.answers.map((answer) => answer.finding)).toEqual([
      `thank-you:${interview?.id}:${contact?.id}`,
      `reply:${second.messages[1]?.id}`,
      "rank-list",
      `invitation:${second.invitations[0]?.id}`,
      "thank-you:gone",
    ]);
  });

  test.each([
    ["0000-01-01T00:00:00+05:00", "messages[0].at"],
    ["9999-12-31T23:59:59-12:00", "messages[0].at"],
    ["1899-12-31T23:59:59Z", "messages[0].at"],
  ])("an instant such as %s, which could not be written out again, is refused", (at, path) => {
    const far = season().program("p1").sent("p1", "reply", at).build();
    expect(readSeasonFile(JSON.stringify(far))).toMatchObject({ ok: false, problems: [{ path }] });
  });

  test("a text with a NUL or half a character is refused", () => {
    for (const name of ["\0", "A\0B", "\ud800"])
      expect(readSeasonFile(JSON.stringify(season().program("p1", { name }).build()))).toMatchObject({
        ok: false,
        problems: [{ path: "programs[0].name" }],
      });
  });

  test("3,000 messages are taken in a few seconds", async () => {
    const large = season().program("p1").contact("c1", "p1");
    for (let i = 0; i < 3_000; i += 1)
      large.sent("p1", "reply", "2026-11-23T10:00:00-05:00", {
        id: `m${i}`,
        recipients: ["c1"],
        inReplyTo: i === 0 ? null : `m${i - 1}`,
      });
    const account = await accountWith(store.database());
    await importSeason(account.id, large.build(), "large-import");
    expect((await currentSeason(account.id)).season.messages).toHaveLength(3_000);
  });
});

describe("the open season", () => {
  test("is given frozen, and again without reading until something is written", async () => {
    const account = await accountWith(store.database(), sampleSeason(now, "America/New_York"));
    const first = await currentSeason(account.id);
    expect(Object.isFrozen(first.season.messages)).toBe(true);
    expect((await currentSeason(account.id)).season).toBe(first.season);
    await createTask(account.id, { programId: null, title: "Call", dueOn: null, doneAt: null }, "new-task-1");
    const next = await currentSeason(account.id);
    expect(next.revision).toBe(first.revision + 1);
    expect(next.season.tasks).toHaveLength(first.season.tasks.length + 1);
  });

  test("is never read half old, half new", async () => {
    const account = await accountWith(store.database(), season().program("p1").build());
    const { season: start } = await currentSeason(account.id);
    const programId = start.programs[0]?.id ?? null;
    let writing = true;
    const writes = (async () => {
      for (let i = 0; i < 40; i += 1) {
        await updateProgram(account.id, programId ?? "", { notes: `${i}` });
        await createTask(account.id, { programId, title: `${i}`, dueOn: null, doneAt: null }, `task-number-${i}`);
      }
      writing = false;
    })();
    while (writing) {
      await pause(0);
      const { season: read, revision } = await currentSeason(account.id);
      expect(read.tasks).toHaveLength(Math.floor(revision / 2));
      expect(read.programs[0]?.notes).toBe(revision === 0 ? "" : `${Math.ceil(revision / 2) - 1}`);
    }
    await writes;
  });

  test("changes by selecting; deleting it opens the newest, and the last one leaves an empty one", async () => {
    const account = await accountWith(store.database(), season().program("p1").build());
    const first = await currentSeason(account.id);
    const second = await createSeason(account.id, defaultSettings("Pacific/Apia"), unknownApplicant, "new-season");
    expect(await currentSeason(account.id)).toMatchObject({ id: second, season: { programs: [] } });
    expect(await listSeasons(account.id)).toMatchObject([
      { id: first.id, programs: 1, current: false },
      { id: second, programs: 0, current: true },
    ]);
    await selectSeason(account.id, first.id);
    await deleteSeason(account.id, second);
    expect(await currentSeason(account.id)).toEqual(first);
    await deleteSeason(account.id, first.id);
    const rest = await currentSeason(account.id);
    expect(rest.season).toMatchObject({ programs: [], season: { timeZone: first.season.season.timeZone } });
    await expect(selectSeason(account.id, first.id)).rejects.toThrow(NotFound);
  });

  test("keeps its settings, applicant and certification", async () => {
    const account = await accountWith(store.database());
    const settings = {
      ...defaultSettings("America/Chicago"),
      track: "independent" as const,
      limits: { ...usualOf(LIMITS), perProgram: 2, goldSignals: 12, silverSignals: null, travelHours: 9 },
      views: [{ name: "Gold, to thank", query: "show=needs-you&signal=gold" }],
    };
    const applicant = { ...unknownApplicant, name: "Jordan Reyes", highlights: ["One", "Two"] };
    await updateSeasonSettings(account.id, settings);
    await updateApplicant(account.id, applicant);
    await certifyRankList(account.id, "2027-03-01T10:00:00-05:00");
    const { season: read } = await currentSeason(account.id);
    expect(read.applicant).toEqual(applicant);
    expect(read.season).toEqual({
      ...settings,
      milestones: {
        ...settings.milestones,
        rankingOpens: "2027-02-01T17:00:00.000Z",
        rankListDeadline: "2027-03-04T02:00:00.000Z",
      },
      rankListCertifiedAt: "2027-03-01T15:00:00.000Z",
    });
    await reopenRankList(account.id, { forget: false });
    expect((await currentSeason(account.id)).season.season.rankListCertifiedAt).toBeNull();
  });

  test("the year of graduation is one answer, wherever it is given", async () => {
    const account = await accountWith(store.database());
    const years = async () => {
      const { applicant, profile } = (await currentSeason(account.id)).season;
      return [applicant.graduationYear, profile.graduationYear];
    };
    await updateProfile(account.id, { graduationYear: 2022 });
    expect(await years()).toEqual([2022, 2022]);
    // Another answer of the profile leaves it.
    await updateProfile(account.id, { step2ck: 246 });
    expect(await years()).toEqual([2022, 2022]);
    await updateApplicant(account.id, { ...unknownApplicant, graduationYear: 2021 });
    expect(await years()).toEqual([2021, 2021]);
    await updateProfile(account.id, { graduationYear: null });
    expect(await years()).toEqual([null, null]);
  });

  test("forgets nothing of a row when some of its fields change", async () => {
    const account = await accountWith(store.database(), sampleSeason(now, "America/New_York"));
    const [task] = (await currentSeason(account.id)).season.tasks;
    await updateTask(account.id, task!.id, { title: "Other words", dueOn: undefined });
    expect((await currentSeason(account.id)).season.tasks[0]).toEqual({ ...task, title: "Other words" });
  });
});

describe("ranks", () => {
  const ranksOf = async (account: Awaited<ReturnType<typeof accountWith>>) =>
    Object.fromEntries((await currentSeason(account.id)).season.programs.map(({ name, rank }) => [name, rank]));
  const three = () =>
    season()
      .program("a", { name: "A", rank: 1 })
      .program("b", { name: "B", rank: 2 })
      .program("c", { name: "C", rank: 3 })
      .program("d", { name: "D", rank: 1, track: "preliminary" })
      .build();

  test("are set in the order given, of one list only", async () => {
    const account = await accountWith(store.database(), three());
    const [a, b, c, d] = (await currentSeason(account.id)).season.programs.map(({ id }) => id);
    await setRankOrder(account.id, "primary", [c!, a!]);
    expect(await ranksOf(account)).toEqual({ A: 2, B: null, C: 1, D: 1 });
    await expect(setRankOrder(account.id, "primary", [b!, d!])).rejects.toThrow(NotFound);
    expect(await ranksOf(account)).toEqual({ A: 2, B: null, C: 1, D: 1 });
  });

  test("close up when a program will not be ranked", async () => {
    const account = await accountWith(store.database(), three());
    const [a] = (await currentSeason(account.id)).season.programs;
    await setWillNotRank(account.id, a!.id, true);
    expect(await ranksOf(account)).toEqual({ A: null, B: 1, C: 2, D: 1 });
    await setWillNotRank(account.id, a!.id, false);
    expect((await currentSeason(account.id)).season.programs[0]).toMatchObject({ rank: null, willNotRank: false });
  });

  test("that are taken are refused at their field, and given up by a program that changes lists", async () => {
    const account = await accountWith(store.database(), three());
    const [a, , , d] = (await currentSeason(account.id)).season.programs;
    const refused = { refusal: { fieldErrors: { rank: expect.stringContaining("A is ranked 1") } } };
    await expect(updateProgram(account.id, d!.id, { track: "integrated", rank: 1 })).rejects.toMatchObject(refused);
    await expect(createProgram(account.id, { ...a!, rank: 1 }, "taken-rank")).rejects.toThrow(Refused);
    await updateProgram(account.id, d!.id, { track: "integrated" });
    expect(await ranksOf(account)).toEqual({ A: 1, B: 2, C: 3, D: null });
  });
});

test("an answer takes the place of the one before, and can be taken back", async () => {
  const account = await accountWith(store.database());
  const at = "2027-01-28T16:00:00.000Z";
  await answerFinding(account.id, "rank-list", "snoozed", "2027-02-01T14:00:00.000Z", at);
  await answerFinding(account.id, "rank-list", "dismissed", null, at);
  expect((await currentSeason(account.id)).season.answers).toEqual([
    { finding: "rank-list", answer: "dismissed", until: null, at },
  ]);
  await withdrawAnswer(account.id, "rank-list");
  await withdrawAnswer(account.id, "rank-list");
  expect((await currentSeason(account.id)).season.answers).toEqual([]);
});
