import fc from "fast-check";
import { expect, test } from "vitest";
import { bringIn } from "@/lib/bring-in/bring-in";
import type { Claims } from "@/lib/bring-in/claims";
import { readFileClaims } from "@/lib/bring-in/read-file";
import { type Decisions, noDecisions } from "@/lib/bring-in/take/decisions";
import type { Item } from "@/lib/bring-in/take/item";
import { season } from "@/lib/season/builder";
import { writeSeasonFile } from "@/lib/season/file";
import type { Season } from "@/lib/season/schema";
import { listDeletions, restore } from "./deletions";
import { bringInto } from "./imports";
import { currentSeason, exportSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

const NOW = Date.parse("2026-11-29T10:00:00-05:00");
const ME = "robin@mail.example";
const there = () =>
  season()
    .program("p1", { name: "Lakeshore", city: "Chicago", state: "IL", stage: "applied", rank: 2 })
    .program("p2", { name: "Ferndale Clinic" })
    .contact("c1", "p1", { name: "Amara Osei", email: "osei@lake.example" })
    .interview("p1", "2026-11-20T15:00:00-06:00", { participants: [{ contactId: "c1", thankYou: "expected" }] })
    .sent("p1", "thank-you", "2026-11-21T12:00:00-05:00", { recipients: ["c1"] })
    .build();

const of = (...words: string[]) => fc.constantFrom(...words);
const program = of("Lakeshore", "Ferndale Clinic", "Ferndale", "Quillan University", "Quillan Univ.", "");
const cells = fc.tuple(
  program,
  of("Chicago", "Boise", ""),
  of("applied", "II", "soft R", ""),
  of("gold", "none", ""),
  of("11/20/2026", "12/14", "12/14/2026", "3/4", ""),
  of("9-3 PM", "10 AM CT", "", "all day"),
  of("Osei", "Dr. Ann Cole; Ian Moss", "Cole, Ann", ""),
  of("yes", "11/21/2026", "no", ""),
  of("1", "2", ""),
  of("4", "5 stars", ""),
  of("calm day", ""),
);
const HEADERS = "Program,City,Status,Signal,Interview date,Time,Interviewers,Thank you sent,Rank,Fit rating,Notes";
const table = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((rows) => [HEADERS, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(","))].join("\n"));
const event = fc
  .tuple(
    of("1", "2"),
    program,
    of("20261120T150000Z", "20261208T190000Z", "20261209"),
    of("0", "1"),
    of("", "CANCELLED"),
  )
  .map(([uid, name, start, sequence, status]) =>
    [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `SUMMARY:${name || "Some"} interview`,
      `DTSTART:${start}`,
      `SEQUENCE:${sequence}`,
      ...(status ? [`STATUS:${status}`] : []),
      "END:VEVENT",
    ].join("\n"),
  );
const calendar = fc
  .array(event, { minLength: 1, maxLength: 3 })
  .map((events) => `BEGIN:VCALENDAR\n${events.join("\n")}\nEND:VCALENDAR\n`);
const message = fc
  .tuple(
    of("osei@lake.example", "cole@quillan.example", "shop@shop.example"),
    of("Thank you", "Re: Thank you", "Lakeshore interview", "Question"),
    of("21", "22"),
    fc.boolean(),
    of("Thank you for your time during my interview.", "We invite you to interview.", "May I ask about call?"),
  )
  .map(
    ([other, subject, day, sent, body]) =>
      `From ${ME} Sat Nov 21 10:00:00 2026\nFrom: ${sent ? ME : other}\nTo: ${sent ? other : ME}\nSubject: ${subject}\nDate: ${day} Nov 2026 10:12:00 -0500\n\n${body}\n\n`,
  );
const mailbox = fc.array(message, { minLength: 1, maxLength: 3 }).map((messages) => messages.join(""));
/** How often a person takes what differs, and which answer they give, by the order of what is shown. */
const person = fc.record({ takes: fc.boolean(), answers: fc.nat(3), leaves: fc.boolean() });

const readAll = (files: Record<string, string>): Promise<Claims[]> =>
  Promise.all(
    Object.entries(files).map(([name, text]) =>
      readFileClaims(
        {
          name,
          open: async function* () {
            yield new TextEncoder().encode(text);
          },
        },
        { keeps: () => true },
      ),
    ),
  );

/** What a person decides of what is shown: an answer to what has choices, some of what differs, the first new row left out. */
function decided(
  items: readonly Item[],
  { takes, answers, leaves }: { takes: boolean; answers: number; leaves: boolean },
): Decisions {
  const keys = (state: Item["state"]) => items.filter((item) => item.state === state).map(({ key }) => key);
  return {
    ...noDecisions,
    answers: Object.fromEntries(
      items.flatMap(({ state, key, choices }) => {
        const choice = choices[answers % Math.max(1, choices.length)];
        return state === "asks" && choice ? [[key, choice.id]] : [];
      }),
    ),
    take: takes ? keys("changed") : [],
    leave: leaves ? keys("new").slice(0, 1) : [],
  };
}

test("whatever files bring in and a person decides, twice is as once, and undo gives the season before, byte for byte", async () => {
  let submission = 0;
  let wrote = 0;
  await fc.assert(
    fc.asyncProperty(table, calendar, mailbox, person, async (rows, events, mail, decides) => {
      // One of its own for each, so that what goes wrong in one isn't taken for the fault of the next.
      const account = await accountWith(store.database(), there());
      const exported = async () => writeSeasonFile(await exportSeason(account.id));
      const before = await exported();
      const claims = await readAll({ "a.csv": rows, "b.ics": events, "c.mbox": mail });
      const brought = (now: Season, decisions: Decisions) => bringIn(now, claims, { now: NOW, me: [ME], decisions });
      const { season: now } = await currentSeason(account.id);
      const decisions = decided(brought(now, noDecisions).items, decides);
      const bring = () => {
        submission += 1;
        return bringInto(
          account.id,
          (open) => ({ season: brought(open, decisions).season, title: "three files" }),
          `submission-${submission}`,
        );
      };
      const { undo } = await bring();
      const after = await exported();
      if (!decides.leaves) {
        expect(await bring()).toMatchObject({ undo: null });
        expect(await exported()).toBe(after);
      }
      if (undo) {
        wrote += 1;
        await restore(account.id, undo);
      }
      expect(await exported()).toBe(before);
      expect(await listDeletions(account.id)).toEqual([]);
    }),
    // The same inputs in every run, so that a failure belongs to the change that is tested.
    { numRuns: 15, seed: 20261130 },
  );
  expect(wrote).toBeGreaterThan(12);
});
