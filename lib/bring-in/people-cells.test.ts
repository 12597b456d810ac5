import { expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import { bring, NOW } from "./bring-in.fixture";

const read = (text: string, decisions = {}) => bring(emptySeason(NOW), { "a.csv": text }, { decisions });
const fields = async (text: string) => (await read(text)).report.columns.map(({ field }) => field);

test.each(["Role", "Title", "Position", "Contact role", "Job title"])(
  "“%s” beside somebody’s name is what they are there",
  async (header) => {
    const { season, report } = await read(
      `Program,Contact,${header},Email\nFerndale,Ann Lee,PD,ann@f.example\nFerndale,Bo Ray,Program Coordinator,bo@f.example\n`,
    );
    expect(report.columns.map(({ field }) => field)).toEqual([
      "program.name",
      "contact.name",
      "contact.role",
      "contact.email",
    ]);
    expect(season.contacts.map(({ name, role }) => [name, role])).toEqual([
      ["Ann Lee", "program-director"],
      ["Bo Ray", "coordinator"],
    ]);
  },
);

test("“Position” whose cells are kinds of positions, and “Title” whose cells are none, are no roles", async () => {
  expect(await fields("Program,Contact,Position\nFerndale,Ann Lee,Categorical\nQuillan,Bo Ray,Advanced\n")).toEqual([
    "program.name",
    "contact.name",
    "program.positionType",
  ]);
  expect(await fields("Program,Contact,Title\nFerndale,Ann Lee,The long road\nQuillan,Bo Ray,Home\n")).toEqual([
    "program.name",
    "contact.name",
    "notes",
  ]);
});

test("what may be no name is asked about, kept in the notes, and is somebody where a person says so", async () => {
  const text = "Program,Interview date,Time,Interviewers\nFerndale,11/24/2026,9-3 PM,the one with the beard; Ann Lee\n";
  const { season, report, items } = await read(text);
  expect(season.contacts.map(({ name }) => name)).toEqual(["Ann Lee"]);
  expect(season.programs[0]?.notes).toBe("Interviewers: the one with the beard; Ann Lee");
  expect(report.asks.map(({ what }) => what)).toEqual(["Is “the one with the beard” somebody’s name?"]);
  const key = items.find(({ state }) => state === "asks")?.key ?? "";
  const named = await read(text, { answers: { [key]: "name" } });
  expect(named.season.interviews[0]?.participants).toHaveLength(2);
  expect((await read(text, { answers: { [key]: "no" } })).season.contacts).toHaveLength(1);
});

test("hours beside a name, and what is said in brackets, are kept in the notes", async () => {
  const cells = "Ann Lee 9:00, Bo Ray (loves clots)";
  const { season } = await read(`Program,Interview date,Time,Interviewers\nFerndale,11/24/2026,9-3 PM,"${cells}"\n`);
  expect(season.contacts.map(({ name }) => name)).toEqual(["Ann Lee", "Bo Ray"]);
  expect(season.programs[0]?.notes).toBe(`Interviewers: ${cells}`);
});

test.each([
  ["under its header", "Program\nJust One\nAnd Two\n", ["Just One", "And Two"]],
  ["under “Hospital”", "Hospital\nFerndale\nQuillan\n", ["Ferndale", "Quillan"]],
  [
    "without one",
    "Ferndale Medical Center\nQuillan University\nSable Clinic\n",
    ["Ferndale Medical Center", "Quillan University", "Sable Clinic"],
  ],
])("a list of programs %s, one on each line, is a table", async (_, text, programs) => {
  const { season, report } = await read(text);
  expect(season.programs.map(({ name }) => name)).toEqual(programs);
  expect(report).toMatchObject({ sources: [{ kind: "table" }], left: [], asks: [] });
});

test.each(["Program went well today.\nThanks again!\n", "just some words\nof two lines\n"])(
  "lines of words are no list: %j",
  async (text) => {
    await expect(read(text)).rejects.toThrow();
  },
);

test.each(["Thank you sent", "LOI sent", "Update letter sent"])(
  "under “%s” a day that is still to come is asked about and left out until then",
  async (header) => {
    const text = `Program,${header}\nFerndale,12/24/2026\nQuillan,11/20/2026\n`;
    const { season, report, items } = await read(text);
    expect(season.messages.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-20"]);
    expect(report.asks).toMatchObject([
      {
        at: "row 2",
        what: expect.stringMatching(/to Ferndale is dated December 24, 2026, which is still to come\. Was it sent\?$/),
      },
    ]);
    const key = items.find(({ state }) => state === "asks")?.key ?? "";
    expect((await read(text, { answers: { [key]: "sent" } })).season.messages).toHaveLength(2);
  },
);

test("a row that says nothing but who somebody is goes on with the program above it; one that says more is told", async () => {
  const { season, report } = await read(
    [
      "Program,City,Contact,Role,Email",
      "Ferndale,Boise,Ann Lee,PD,ann@f.example",
      ",,Bo Ray,Coordinator,bo@f.example",
      ",,Cy Doe,APD,cy@f.example",
      ",Reno,Dee Fox,PD,dee@q.example",
      ",,Eve Orr,APD,eve@q.example",
    ].join("\n"),
  );
  expect(season.contacts.map(({ name, role }) => [name, role])).toEqual([
    ["Ann Lee", "program-director"],
    ["Bo Ray", "coordinator"],
    ["Cy Doe", "associate-program-director"],
  ]);
  // Whose the last row is nobody can tell: the one above it names no program.
  expect(report.left.map(({ at, why }) => `${at}: ${why}`)).toEqual([
    "row 5: No program name.",
    "row 6: No program name.",
  ]);
});
