import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Temporal } from "temporal-polyfill";
import { describe, expect, onTestFinished, test } from "vitest";
import { snoozedUntil } from "@/components/reminders/snooze";
import { check } from "@/lib/rules";
import { digest, minutesOf, NIGHTS, seasonOfNight, walk, ZONES } from "@/lib/rules/clock-walk.fixture";
import { momentOf } from "@/lib/rules/moment";
import type { ReminderState } from "@/lib/rules/rule";
import type { Reminder } from "@/lib/rules/types";
import { season } from "@/lib/season/builder";
import { HOUR } from "@/lib/season/durations";
import type { Season } from "@/lib/season/schema";

const nights = ZONES.flatMap((zone) => NIGHTS.map((night) => [zone, night] as const));
const ORDER: ReminderState[] = ["upcoming", "due", "overdue", "lapsed"];

/** The calendar, counted by Temporal alone. */
const zoned = (ms: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
const days = (ms: number, count: number, zone: string) => zoned(ms, zone).add({ days: count }).epochMilliseconds;

/** A row's clock as docs/rules.md gives it: when it is due, late and over. */
type Expected = { from: number; due: number; late: number; over: number };

function stateAt({ due, late, over }: Expected, now: number): ReminderState {
  return now < due ? "upcoming" : now <= late ? "due" : now <= over ? "overdue" : "lapsed";
}

/** What ought to be asked for of interviews, messages, invitations and tasks, by key. */
function expectedOf(made: Season, zone: string, now: number): Map<string, ReminderState> {
  const found = new Map<string, ReminderState>();
  const put = (key: string, clock: Expected) => {
    if (now >= clock.from) found.set(key, stateAt(clock, now));
  };
  for (const { id, endsAt, participants } of made.interviews) {
    const end = Date.parse(endsAt);
    const clock = { from: end, due: end + 48 * HOUR, late: end + 72 * HOUR, over: days(end, 14, zone) };
    for (const { contactId } of participants) put(`thank-you:${id}:${contactId}`, clock);
  }
  for (const { id, at } of made.messages) {
    const came = Date.parse(at);
    put(`reply:${id}`, {
      from: came,
      due: came + 48 * HOUR,
      late: days(came, 5, zone),
      over: days(came, 30, zone),
    });
  }
  for (const { id, at, replyBy } of made.invitations) {
    const came = Date.parse(at);
    const late = replyBy === null ? came + 48 * HOUR : Date.parse(replyBy);
    put(`invitation:${id}`, { from: came, due: Math.max(came, late - 24 * HOUR), late, over: days(late, 14, zone) });
  }
  const today = zoned(now, zone).toPlainDate();
  for (const { id, dueOn } of made.tasks) {
    const left = today.until(Temporal.PlainDate.from(dueOn ?? ""), { largestUnit: "days" }).days;
    if (left <= 7) found.set(`task:${id}`, left > 0 ? "upcoming" : left === 0 ? "due" : "overdue");
  }
  for (const { finding, until } of made.answers) if (until === null || now < Date.parse(until)) found.delete(finding);
  return found;
}

describe.each(nights)("in %s, the night of %s", (zone, night) => {
  const made = seasonOfNight(night, zone);
  const walked = walk(night, zone);

  test("every reminder is there once, from its moment on, and stands where the calendar says", () => {
    for (const { now, reminders } of walked) {
      const keys = reminders.map(({ key }) => key);
      expect(new Set(keys).size, new Date(now).toISOString()).toBe(keys.length);
      const own = reminders.filter(({ rule }) => ["thank-you", "reply", "invitation", "task"].includes(rule));
      const found = new Map(own.map(({ key, state }) => [key, state]));
      expect([...found].sort(), new Date(now).toISOString()).toEqual([...expectedOf(made, zone, now)].sort());
    }
    const rules = new Set(walked.flatMap(({ reminders }) => reminders.map(({ rule }) => rule)));
    // Of every kind that is reminded of, but for the letter, whose window is open at other times of the year.
    for (const rule of ["thank-you", "reply", "invitation", "task", "rotation-thanks", "rotation-before", "rank-list"])
      expect(rules, rule).toContain(rule);
  });

  test("as the clock goes on nothing is taken back, and no reminder's instants move", () => {
    const known = new Map<string, Reminder>();
    for (const { now, reminders } of walked) {
      const present = new Set(reminders.map(({ key }) => key));
      const gone = [...known.keys()].filter((key) => !present.has(key));
      // As the day begins one rotation is over, too late for a talk halfway, and one has begun, too late for a word before.
      const over = now >= Temporal.PlainDate.from(night).toZonedDateTime(zone).epochMilliseconds;
      expect(gone.sort(), new Date(now).toISOString()).toEqual(
        over ? ["rotation-before:r2", "rotation-midpoint:r1"] : [],
      );
      // Compared by hand: there are a third of a million pairs, and `expect` takes longer than the rules.
      const moved = reminders.filter((reminder) => {
        const before = known.get(reminder.key) ?? reminder;
        known.set(reminder.key, reminder);
        return (
          reminder.opensAt !== before.opensAt ||
          reminder.dueAt !== before.dueAt ||
          reminder.lateAt !== before.lateAt ||
          ORDER.indexOf(reminder.state) < ORDER.indexOf(before.state)
        );
      });
      expect(moved, new Date(now).toISOString()).toEqual([]);
    }
  });

  test("a clock set back an hour asks for what it asked for then, and going on for the same again", () => {
    const at = new Map(walked.map(({ now, reminders }) => [now, reminders]));
    for (const [place, { now }] of walked.entries()) {
      const earlier = at.get(now - HOUR);
      if (!earlier || place % 7 !== 0) continue;
      expect(check(made, now - HOUR).reminders).toEqual(earlier);
      expect(check(made, now).reminders).toEqual(at.get(now));
    }
  });

  test("what is snoozed in the night wakes at nine, once", () => {
    for (const now of minutesOf(night, zone).filter((_, minute) => minute % 10 === 0)) {
      const until = snoozedUntil("tomorrow", now, zone) ?? "";
      const wakes = zoned(Date.parse(until), zone);
      expect([wakes.hour, wakes.minute]).toEqual([9, 0]);
      expect(wakes.toPlainDate().toString()).toBe(zoned(now, zone).toPlainDate().add({ days: 1 }).toString());
    }
  });
});

describe("a clock that was set back since something was logged", () => {
  const logged = Date.parse("2026-11-01T06:20:00Z");
  const thanked = (at: number) =>
    season()
      .program("p1", { name: "Lakeshore" })
      .contact("c1", "p1")
      .interview("p1", new Date(logged - 30 * 60_000).toISOString(), {
        participants: [{ contactId: "c1", thankYou: "expected" }],
      })
      .sent("p1", "thank-you", new Date(at).toISOString(), { recipients: ["c1"] })
      .build();

  test.each<[string, number, number]>([
    ["is as late as what was logged", logged - HOUR, logged],
    ["differs by a minute as well", logged - HOUR - 60_000, logged],
    ["goes on from there", logged + 1, logged + 1],
    ["takes nothing for done that is further ahead", logged - 2 * HOUR, logged - 2 * HOUR],
  ])("%s", (_what, clock, moment) => {
    expect(momentOf(thanked(logged), clock)).toBe(moment);
  });

  test("asks nobody for thanks that were sent, at any minute until it has caught up", () => {
    const made = thanked(logged);
    for (let clock = logged - HOUR; clock <= logged + HOUR; clock += 60_000) {
      const { reminders } = check(made, momentOf(made, clock));
      expect(reminders.map(({ key }) => key)).toEqual([]);
    }
  });
});

test("the process's own zone changes nothing", async () => {
  const run = promisify(execFile);
  const root = resolve(import.meta.dirname, "../..");
  const folder = await mkdtemp(join(tmpdir(), "clock-walk-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const outfile = join(folder, "walk.mjs");
  // Compiled once for the four.
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/rules/clock-walk.fixture.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const script = `import(${JSON.stringify(outfile)}).then(({ digest }) => console.log(digest()))`;
  const inZone = async (TZ: string) => {
    const { stdout } = await run(process.execPath, ["-e", script], { env: { ...process.env, TZ, NODE_OPTIONS: "" } });
    const [offsets, hash] = stdout.trim().split(": ");
    return { offsets, hash };
  };
  const own = digest().split(": ")[1];
  const zones = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia"];
  const found = await Promise.all(zones.map(inZone));
  // That each process was in its zone indeed.
  expect(found.map(({ offsets }) => offsets)).toEqual(["0 0", "300 240", "-330 -330", "-780 -780"]);
  expect(found.map(({ hash }) => hash)).toEqual(zones.map(() => own));
});
