import { describe, expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import { bring, NOW } from "./bring-in.fixture";

const HEADER = "Program,Interview date,Time,Interviewers";
const csv = (...rows: string[]) => `${[HEADER, ...rows].join("\r\n")}\r\n`;
type Brought = Awaited<ReturnType<typeof bring>>;
const slots = ({ season }: Brought) =>
  season.interviews.map(({ startsAt, endsAt }) => `${startsAt.slice(11, 16)} ${endsAt.slice(11, 16)}`);
const asked = ({ items }: Brought) => items.filter(({ state, answer }) => state === "asks" && answer === null);
const file = (...rows: string[]) => ({ "a.csv": csv(...rows) });
const two = file("Harlow,12/18/2026,9 AM to 11 AM,Ann Cole", "Harlow,12/18/2026,10 AM to noon,Ian Moss");

describe("two rows of one program whose hours overlap", () => {
  test("are asked about, and the second is left out meanwhile", async () => {
    const brought = await bring(emptySeason(NOW), two);
    expect(slots(brought)).toEqual(["09:00 11:00"]);
    expect(asked(brought).map(({ at, title, choices }) => [at, title, choices.map(({ id }) => id)])).toEqual([
      [
        "row 3",
        "At Harlow, Fri Dec 18, 10:00 AM to 12:00 PM overlaps the interview Fri Dec 18, 9:00 AM to 11:00 AM. Is it the same one?",
        ["same", "another", "leave"],
      ],
    ]);
  });

  test.each([
    ["same", ["09:00 11:00"], ["Ann Cole", "Ian Moss"]],
    ["another", ["09:00 11:00", "10:00 12:00"], ["Ann Cole"]],
    ["leave", ["09:00 11:00"], ["Ann Cole"]],
  ])("are what a person says: %s", async (answer, expected, met) => {
    const season = emptySeason(NOW);
    const [question] = asked(await bring(season, two));
    const brought = await bring(season, two, { decisions: { answers: { [question?.key ?? ""]: answer } } });
    expect(slots(brought)).toEqual(expected);
    const names = new Map(brought.season.contacts.map(({ id, name }) => [id, name]));
    expect(brought.season.interviews[0]?.participants.map(({ contactId }) => names.get(contactId))).toEqual(met);
    expect((await bring(brought.season, two)).season).toEqual(brought.season);
  });

  test("also where nobody told an end, and an hour is taken", async () => {
    const brought = await bring(emptySeason(NOW), file("Harlow,12/18/2026,9 AM,", "Harlow,12/18/2026,9:30 AM,"));
    expect(slots(brought)).toEqual(["09:00 10:00"]);
    expect(asked(brought)).toHaveLength(1);
  });

  test.each([
    ["that only touch", file("Harlow,12/18/2026,9 AM to 10 AM,", "Harlow,12/18/2026,10 AM to 11 AM,")],
    ["of two programs", file("Harlow,12/18/2026,9 AM to 11 AM,", "Quillan,12/18/2026,10 AM to noon,")],
  ])("%s are both taken", async (_, files) => {
    const brought = await bring(emptySeason(NOW), files);
    expect(slots(brought)).toHaveLength(2);
    expect(asked(brought)).toEqual([]);
  });
});

describe("hours that nobody told", () => {
  const said = async (row: string, header = HEADER) => {
    const brought = await bring(emptySeason(NOW), { "a.csv": `${header}\r\n${row}\r\n` });
    const [interview] = brought.items.filter(({ noun }) => noun === "interviews");
    return [interview?.detail, ...(interview?.follows ?? []).map(({ words }) => words)];
  };

  test("are called a default: an hour, and one’s own time zone", async () => {
    expect(await said("Harlow,12/18/2026,8:00 AM,")).toEqual([
      "Fri Dec 18, 8:00 AM to 9:00 AM (New York)",
      "No end time given: one hour by default.",
      "No time zone given: yours by default.",
    ]);
  });

  test("have the zone of the program’s state, also of one that only the directory knows", async () => {
    const header = "Program,State,Interview date,Time";
    const zone = ["Fri Dec 18, 8:00 AM to 9:00 AM (Chicago)", "No end time given: one hour by default."];
    expect(await said("Harlow,WI,12/18/2026,8:00 AM", header)).toEqual([
      ...zone,
      "No time zone given: Wisconsin’s by default.",
    ]);
    expect(await said("Northwestern,,12/18/2026,8:00 AM", header)).toEqual([
      ...zone,
      "No time zone given: Illinois’s by default.",
    ]);
  });

  test("aren’t called a default where they are told", async () => {
    expect(await said("Harlow,12/18/2026,8-11 AM CT,")).toEqual(["Fri Dec 18, 8:00 AM to 11:00 AM (Chicago)"]);
  });
});

test("a school of the directory by a short way to write it isn’t taken for another one that the season has", async () => {
  const season = emptySeason(NOW);
  const one = await bring(season, {
    "a.csv": "Program,City\r\nCorewell Health Grand Rapids/Michigan State University,Grand Rapids\r\n",
  });
  for (const name of ["Univ of Michigan", "U. of Michigan", "University of Michigan", "UMich"]) {
    const brought = await bring(one.season, { "b.csv": `Program,City\r\n${name},Ann Arbor\r\n` });
    expect(asked(brought)).toEqual([]);
    expect(brought.season.programs).toHaveLength(2);
  }
});

test("an address is nobody’s name: a role stands in for it until a file tells the name", async () => {
  const table = (name: string) => `Program,Coordinator,Coordinator email\r\nHarlow,${name},ir-coord@harlow.example\r\n`;
  const brought = await bring(emptySeason(NOW), { "a.csv": table("") });
  expect(brought.season.contacts.map(({ name, role, email }) => [name, role, email])).toEqual([
    ["Coordinator", "coordinator", "ir-coord@harlow.example"],
  ]);
  expect(brought.items.find(({ noun }) => noun === "contacts")?.detail).toBe(
    "name not known, Harlow, ir-coord@harlow.example",
  );
  const again = await bring(brought.season, { "a.csv": table("") });
  expect(again.season).toEqual(brought.season);
  const named = await bring(brought.season, { "b.csv": table("Joan Bell") });
  expect(named.season.contacts.map(({ name }) => name)).toEqual(["Joan Bell"]);
});

test("who is named beside an address is called that, also in a column of addresses", async () => {
  const brought = await bring(emptySeason(NOW), {
    "a.csv":
      'Program,PD email,Contact email\r\nHarlow,pd@harlow.example,x@harlow.example\r\nQuillan,"Lee, Ann <lee@quillan.example>",Jo Roe <roe@quillan.example>\r\n',
  });
  expect(brought.season.contacts.map(({ name, email }) => `${name} ${email}`)).toEqual([
    "Program director pd@harlow.example",
    "No name yet x@harlow.example",
    "Ann Lee lee@quillan.example",
    "Jo Roe roe@quillan.example",
  ]);
});
