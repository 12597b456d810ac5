import { expect, test } from "vitest";
import { bring, corpusSeason } from "./bring-in.fixture";

/** Tables in the shapes that people make them in. */
const asks = ({ items }: Awaited<ReturnType<typeof bring>>) => items.filter(({ state }) => state === "asks");
const programs = ({ season }: Awaited<ReturnType<typeof bring>>) => season.programs.slice(6).map(({ name }) => name);
const answered = (
  files: Record<string, string>,
  questions: ReturnType<typeof asks>,
  answer: (choices: string[]) => string,
) =>
  bring(corpusSeason(), files, {
    decisions: {
      answers: Object.fromEntries(questions.map(({ key, choices }) => [key, answer(choices.map(({ id }) => id))])),
    },
  });

test.each(["--- West coast ---", "(call them back)", "Reach programs:", "*** hold ***"])(
  "the words “%s” between the rows are asked about, and are no program in silence",
  async (words) => {
    const files = { "a.csv": `Program,City\nZed University,Reno\n${words},\nQuill Clinic,Boise\n` };
    const got = await bring(corpusSeason(), files);
    expect(programs(got)).toEqual(["Zed University", "Quill Clinic"]);
    expect(asks(got).map(({ at, title }) => [at, title])).toEqual([
      ["row 3", `Is “${words}” a program, or words between the rows?`],
    ]);
    expect(programs(await answered(files, asks(got), ([program = ""]) => program))).toHaveLength(3);
  },
);

test("a row with more than such a name is a program’s", async () => {
  const got = await bring(corpusSeason(), { "a.csv": "Program,City\n(The) Zed Clinic:,Reno\nQuill Clinic,Boise\n" });
  expect(programs(got)).toHaveLength(2);
  expect(asks(got)).toEqual([]);
});

test.each(["Zed University / Quill Clinic", "Zed University & Quill Clinic", "Zed University and Quill Clinic"])(
  "whether “%s” is one program or two is asked",
  async (name) => {
    const files = { "a.csv": `Program,State\n"${name}",NV\nFern Hospital,ID\n` };
    const got = await bring(corpusSeason(), files);
    expect(programs(got)).toEqual(["Fern Hospital"]);
    expect(asks(got).map(({ title }) => title)).toEqual([`Is “${name}” one program or two?`]);
    const to = async (at: number) => programs(await answered(files, asks(got), (ids) => ids[at] ?? ""));
    expect(await to(0)).toEqual([name, "Fern Hospital"]);
    expect(await to(1)).toEqual(["Zed University", "Fern Hospital"]);
    expect(await to(2)).toEqual(["Quill Clinic", "Fern Hospital"]);
    expect(await to(3)).toEqual(["Fern Hospital"]);
  },
);

test.each(["Brigham and Women’s Hospital", "Baylor Scott & White Medical Center", "Zed University/VA"])(
  "“%s” is one program",
  async (name) => {
    const got = await bring(corpusSeason(), { "a.csv": `Program,State\n${name},NV\nFern Hospital,ID\n` });
    expect(programs(got)).toEqual([name, "Fern Hospital"]);
    expect(asks(got)).toEqual([]);
  },
);

test("a line of groups above the header tells what its columns are", async () => {
  const got = await bring(corpusSeason(), {
    "a.csv":
      "My season 2026,,,,,\n,Interview,,Thank you,,\nProgram,Date,Time,Sent,To,Notes\nZed University,11/20/2026,9:00 AM,11/21/2026,Dr. Ann Cole,nice\nQuill Clinic,12/15/2026,10:30 AM,,,\n",
  });
  expect(got.report.columns.map(({ header, field }) => [header, field])).toEqual([
    ["Program", "program.name"],
    ["Interview Date", "interview.date"],
    ["Time", "interview.time"],
    ["Thank you Sent", "sent.thank-you"],
    ["Thank you To", "notes"],
    ["Notes", "program.notes"],
  ]);
  expect(got.season.messages.at(-1)).toMatchObject({ kind: "thank-you", at: "2026-11-21T12:00:00-05:00" });
});

test("a formula that only writes a text is that text", async () => {
  const got = await bring(corpusSeason(), {
    "a.csv":
      'Program,NRMP code,City\n"=HYPERLINK(""https://zed.example"",""Zed University"")","=""1234416C0""",Reno\nQuill Clinic,,Boise\n',
  });
  expect(got.season.programs.slice(6)).toMatchObject([
    { name: "Zed University", nrmpCode: "1234416C0" },
    { name: "Quill Clinic" },
  ]);
});

const hours = ({ season }: Awaited<ReturnType<typeof bring>>) =>
  season.interviews.slice(2).map(({ startsAt, endsAt }) => `${startsAt.slice(0, 16)} ${endsAt.slice(0, 16)}`);

test("an end that is told with its day, as portals export it, is the interview’s", async () => {
  const got = await bring(corpusSeason(), {
    "a.csv":
      "Program Name,Interview Type,Start Date/Time,End Date/Time,Time Zone\nZed University,Virtual,12/14/2026 09:00 AM,12/14/2026 02:00 PM,EST\n",
  });
  expect(got.report.columns.map(({ field }) => field)).toEqual([
    "program.name",
    "interview.format",
    "interview.date",
    "interview.end",
    "interview.zone",
  ]);
  expect(hours(got)).toEqual(["2026-12-14T09:00 2026-12-14T14:00"]);
});

test.each(["→", "->", "–", "to"])("“9:00 AM (EST) %s 1:00 PM” is from when to when", async (until) => {
  const got = await bring(corpusSeason(), {
    "a.csv": `Name,Interview Date\nZed University,"December 14, 2026 9:00 AM (EST) ${until} 1:00 PM"\n`,
  });
  expect(hours(got)).toEqual(["2026-12-14T09:00 2026-12-14T13:00"]);
});

test("a box that is checked says yes", async () => {
  const got = await bring(corpusSeason(), {
    "a.csv": "Program,Thank you email\nThornwick,checked\nPellham,unchecked\n",
  });
  expect(got.report.columns.at(-1)?.field).toBe("sent.thank-you");
  expect(asks(got).map(({ at }) => at)).toEqual(["row 2"]);
});

test("another table under the first makes no programs of its rows: it is told where it begins", async () => {
  const got = await bring(corpusSeason(), {
    "a.csv": "Program,City\nZed University,Reno\n,\nInterviewer,Email\nEllen Marsh,marsh@zed.example\n",
  });
  expect(programs(got)).toEqual(["Zed University"]);
  expect(got.report.left.map(({ at, why }) => [at, why.split(".", 1)[0]])).toEqual([
    ["row 4", "Another table begins here"],
  ]);
  // An empty row alone, the same header again, and a program of one word end no table.
  const whole = await bring(corpusSeason(), {
    "a.csv": "Program,City\nZed University,Reno\n,\nProgram,City\nQuill Clinic,Boise\n,\nNotes Clinic,Reno\n",
  });
  expect(programs(whole)).toEqual(["Zed University", "Quill Clinic", "Notes Clinic"]);
});
