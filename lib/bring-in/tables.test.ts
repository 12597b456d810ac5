import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import { alsoListed } from "@/lib/fit/listed-policy";
import { season } from "@/lib/season/builder";
import { emptySeason } from "@/lib/season/empty";
import { seasonSchema } from "@/lib/season/schema";
import { bring, corpusSeason, NOW } from "./bring-in.fixture";

const empty = () => emptySeason(NOW);
const csv = (...rows: string[]) => `${rows.join("\r\n")}\r\n`;
const names = async (content: string | Uint8Array) =>
  (await bring(empty(), { "a.csv": content })).season.programs.map(({ name }) => name);

test("all that is new can be left out, more of it than a screen shows, and a single row taken still", async () => {
  const rows = Array.from({ length: 450 }, (_, at) => `Ferndale ${at} Medical Center,Boise`);
  const files = { "a.csv": csv("Program,City", ...rows) };
  const { items } = await bring(empty(), files);
  expect(items.filter(({ state }) => state === "new")).toHaveLength(450);
  const none = await bring(empty(), files, { decisions: { leaveAll: true } });
  expect(none.season.programs).toEqual([]);
  expect(none.report.made.programs).toBe(0);
  const key = items.find(({ title }) => title.startsWith("Ferndale 7 "))?.key ?? "";
  const one = await bring(empty(), files, { decisions: { leaveAll: true, take: [key] } });
  expect(one.season.programs.map(({ name }) => name)).toEqual(["Ferndale 7 Medical Center"]);
});

describe("a program whose contact policy the directory knows", () => {
  const policies = async (content: string) =>
    (await bring(empty(), { "a.csv": content })).season.programs.map(({ name, contactPolicy, facts }) => [
      name,
      contactPolicy,
      facts.map(({ field, trust }) => `${field} ${trust}`),
    ]);
  const stated = ["contactPolicy own"];

  test("comes with it and its source, and the row says so", async () => {
    const content = csv("Program,City", "Emory University,Atlanta", "Duke University,Durham");
    expect(await policies(content)).toEqual([
      ["Emory University", "no-post-interview", stated],
      ["Duke University", "open", []],
    ]);
    const { items } = await bring(empty(), { "a.csv": content });
    expect(items.map(({ title, follows }) => [title, follows.map(({ words }) => words)])).toEqual([
      [
        "Emory University",
        [
          "The directory suggests a contact policy, which comes with it: none after interviews (Their page, 2025). Check it. What the file says wins.",
        ],
      ],
      ["Duke University", []],
    ]);
  });

  test("has the file’s own where it says one, also that messages are welcome", async () => {
    const saying = (words: string) => policies(csv("Program,Contact policy", `Emory University,${words}`));
    expect(await saying("no contact")).toEqual([["Emory University", "no-contact", stated]]);
    expect(await saying("welcome")).toEqual([["Emory University", "open", stated]]);
  });

  test("that was there already keeps its own, and the page offers theirs", async () => {
    const there = empty();
    there.programs.push(...season().program("e", { name: "Emory University" }).build().programs);
    const brought = await bring(there, { "a.csv": csv("Program,City", "Emory University,Atlanta") });
    expect(brought.season.programs).toMatchObject([{ contactPolicy: "open", facts: [] }]);
    expect(alsoListed(brought.season.programs[0]!)).toMatchObject({ value: "no-post-interview" });
  });
});

describe("how a table is written", () => {
  const body = "Program;City\r\nHôpital Peña;Östlund\r\n";
  const utf16 = (little: boolean) => {
    const bytes = Buffer.from(body, "utf16le");
    return little ? bytes : Buffer.from(bytes).swap16();
  };
  test.each([
    ["UTF-8", Buffer.from(body)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${body}`)],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(true)])],
    ["UTF-16 without it", utf16(true)],
    ["UTF-16, big end first", utf16(false)],
    ["windows-1252", Buffer.from(body, "latin1")],
  ])("%s", async (_, bytes) => {
    expect(await names(bytes)).toEqual(["Hôpital Peña"]);
  });

  test("what windows-1252 has beside Latin-1 is read as it was written", async () => {
    expect(
      await names(Buffer.concat([Buffer.from("Program,City\nSt. Mary"), Buffer.from([0x92]), Buffer.from("s,Reno\n")])),
    ).toEqual(["St. Mary’s"]);
  });

  test.each([",", ";", "\t", "|"])("parted by %j", async (mark) => {
    const { season } = await bring(empty(), {
      "a.txt": csv(["Program", "City", "State"].join(mark), ["Ferndale", "Boise", "ID"].join(mark)),
    });
    expect(season.programs).toMatchObject([{ name: "Ferndale", city: "Boise", state: "ID" }]);
  });

  test("a sep= line is obeyed and not counted", async () => {
    const { season, report } = await bring(empty(), {
      "a.csv": csv("sep=|", "Program|City", "Ferndale|Boise", "|Reno"),
    });
    expect(season.programs).toMatchObject([{ name: "Ferndale", city: "Boise" }]);
    expect(report.left).toMatchObject([{ at: "row 3", why: "No program name." }]);
  });

  test("title rows, blank and repeated headers, rows that repeat the header", async () => {
    const { season, report } = await bring(empty(), {
      "a.csv": csv(
        "My list,,,",
        ",,,",
        "Program,City,,Notes,Notes",
        "Ferndale,Boise,x,calm,bright",
        "Program,City,,Notes,Notes",
        "Quillan,Reno,,,",
      ),
    });
    expect(season.programs.map(({ name }) => name)).toEqual(["Ferndale", "Quillan"]);
    expect(season.programs[0]?.notes).toBe("calm\nbright\nx");
    expect(report.columns.map(({ header }) => header)).toEqual(["Program", "City", "", "Notes", "Notes"]);
  });

  test.each([
    [
      "beside a cell of several lines",
      'A,Reno,"nice day\nkind residents, good"\nB,Boise,5" screen\nC,Provo,"a, b"',
      [
        ["A", "nice day\nkind residents, good"],
        ["B", '5" screen'],
        ["C", "a, b"],
      ],
    ],
    [
      "around a word",
      'A,Reno,"a, b"\nB,Boise,"said "great" twice"\nC,Provo,"c ""d"" e"',
      [
        ["A", "a, b"],
        ["B", 'said "great" twice'],
        ["C", 'c "d" e'],
      ],
    ],
    [
      "that nothing closes",
      'A,Reno,"a, b"\n"B,Boise,z\nC,Provo,"c, d"',
      [
        ["A", "a, b"],
        ["B", "z"],
        ["C", "c, d"],
      ],
    ],
    [
      "in a name",
      'A,Reno,"x\ny"\n"Bad "nick" Name",Boise,\n"C, Inc",Provo,w',
      [
        ["A", "x\ny"],
        ['Bad "nick" Name', ""],
        ["C, Inc", "w"],
      ],
    ],
  ])("one stray quote mark %s leaves the other cells as they are", async (_, rows, programs) => {
    const { season } = await bring(empty(), { "a.csv": `Program,City,Notes\n${rows}\n` });
    expect(season.programs.map(({ name, notes }) => [name, notes])).toEqual(programs);
    expect(season.programs.map(({ city }) => city)).toEqual(["Reno", "Boise", "Provo"]);
  });

  test("a quote mark in the middle swallows no row", async () => {
    expect(await names(csv("Program,City", '"Ferndale"x,Boise', "Quillan,Reno"))).toHaveLength(2);
  });

  test("Excel: dates, times, several sheets, and cells merged over the program's name", async () => {
    const { season, report } = await bring(empty(), { "a.xlsx": await workbook() });
    expect(season.programs.map(({ name }) => name)).toEqual(["Ferndale", "Quillan"]);
    expect(season.interviews).toMatchObject([{ startsAt: "2026-12-15T14:30:00-07:00" }]);
    expect(season.contacts.map(({ name }) => name)).toEqual(["Ann Cole", "Ian Moss"]);
    expect(report.columns.map(({ sheet }) => sheet)).toContain("More");
    expect(report.left).toEqual([]);
  });

  test("what is no table is named, with what can be read", async () => {
    for (const [bytes, words] of [
      ["%PDF-1.7", "a PDF"],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47]), "a picture"],
      ['{"a": 1}', "JSON"],
      ["", "empty"],
    ] as const)
      await expect(bring(empty(), { "a.csv": bytes })).rejects.toThrow(words);
  });
});

describe("what a row says", () => {
  const of = async (header: string, ...rows: string[]) =>
    bring(empty(), { "a.csv": csv(`Program,State,${header}`, ...rows.map((row) => `Ferndale,ID,${row}`)) });

  test.each([
    ["11/24/2026,9-3 PM", "2026-11-24T09:00:00-07:00", "2026-11-24T15:00:00-07:00"],
    ["11/24/2026,9am CT", "2026-11-24T09:00:00-06:00", "2026-11-24T10:00:00-06:00"],
    ["Nov 24,0800-1430", "2026-11-24T08:00:00-07:00", "2026-11-24T14:30:00-07:00"],
    ["1/22/27,14:30", "2027-01-22T14:30:00-07:00", "2027-01-22T15:30:00-07:00"],
    ["2026-11-24,noon ET", "2026-11-24T12:00:00-05:00", "2026-11-24T13:00:00-05:00"],
    ["24 Jan,8:00 AM - 3:00 PM PST", "2027-01-24T08:00:00-08:00", "2027-01-24T15:00:00-08:00"],
  ])("%s", async (cells, startsAt, endsAt) => {
    const { season } = await of("Interview date,Time", cells);
    expect(season.interviews.map((one) => [one.startsAt, one.endsAt].map((moment) => Date.parse(moment)))).toEqual([
      [Date.parse(startsAt), Date.parse(endsAt)],
    ]);
  });

  test("a day without an hour is asked about and not made", async () => {
    const { season, report } = await of("Interview date", "11/24/2026");
    expect(season.interviews).toEqual([]);
    expect(report.asks).toMatchObject([{ at: "row 2", what: expect.stringContaining("November 24, 2026") }]);
  });

  test("two interviews in a cell are two", async () => {
    const { season } = await of("Interview date,Time", "11/24 and 12/4,8:00 AM; 10:00 AM");
    expect(season.interviews.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      "2026-11-24T08:00",
      "2026-12-04T10:00",
    ]);
  });

  test("one cell proves the order for all of its column; none, and it is asked", async () => {
    const proved = await bring(
      empty(),
      { "a.csv": csv("Program,State,Thank you sent", "Ferndale,ID,12/11/2026", "Ferndale,ID,11/29/2026") },
      { now: Date.parse("2026-12-12T10:00:00-05:00") },
    );
    expect(proved.season.messages.map(({ at }) => at.slice(0, 10))).toEqual(["2026-12-11", "2026-11-29"]);
    const dayFirst = await of("Thank you sent", "12/11/2026", "29/11/2026");
    expect(dayFirst.season.messages.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-12", "2026-11-29"]);
    const open = await of("Thank you sent", "12/11/2026");
    expect(open.season.messages).toEqual([]);
    expect(open.report.asks).toMatchObject([
      { at: "column Thank you sent", what: "Is 12/11/2026 December 11 or November 12?" },
    ]);
    const [question] = open.items.filter(({ state }) => state === "asks");
    const answered = await bring(
      empty(),
      { "a.csv": csv("Program,State,Thank you sent", "Ferndale,ID,12/11/2026") },
      { decisions: { answers: { [question?.key ?? ""]: "day first" } } },
    );
    expect(answered.season.messages.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-12"]);
  });

  test("an hour that a cell tells is given; a thank-you of the interview’s day is for it, whatever the hour", async () => {
    const { season } = await of(
      "Interest email,Interview date,Time,Thank you sent",
      "10/20/2026 3:15 PM,11/18/2026,2 PM,11/18/2026",
    );
    expect(season.messages).toMatchObject([
      { kind: "interest", at: "2026-10-20T15:15:00-04:00", dayOnly: false },
      { kind: "thank-you", dayOnly: true, interviewId: season.interviews[0]?.id },
    ]);
  });

  test("a sent letter stands at noon; a yes without a day is asked about", async () => {
    const { season, report } = await of("Interest email,Thank you sent", "10/20/2026,yes");
    expect(season.messages).toMatchObject([
      { kind: "interest", direction: "sent", at: "2026-10-20T12:00:00-04:00", dayOnly: true },
    ]);
    expect(report.asks).toMatchObject([{ at: "row 2", what: "On what day did you send the thank-you to Ferndale?" }]);
  });

  test.each([
    ["Interviewed!", "interviewed"],
    ["II", "invited"],
    ["R", "rejected"],
    ["waitlist", "waitlisted"],
    ["WL", "waitlisted"],
    ["declined", "declined"],
  ])("the stage %s", async (cell, stage) => {
    expect((await of("Status", cell)).season.programs[0]?.stage).toBe(stage);
  });

  test("an unknown word is asked about once for all its rows", async () => {
    const { report } = await bring(empty(), { "a.csv": csv("Program,Status", "Ferndale,soft R", "Quillan,soft R") });
    expect(report.asks).toMatchObject([{ at: "row 2", what: "What stage is “soft R”?" }]);
  });

  test("several people in a cell; a surname turned around is asked about", async () => {
    const { season } = await of("Interviewers", '"Dr. Nadia Fenwick, MD; Paul Imre (PD) & Grace Tolbert"');
    expect(season.contacts.map(({ name, title, role }) => [title, name, role])).toEqual([
      ["Dr.", "Nadia Fenwick", "other"],
      ["", "Paul Imre", "program-director"],
      ["", "Grace Tolbert", "other"],
    ]);
    const open = await of("Interviewers", '"Fenwick, Nadia"');
    expect(open.season.contacts).toEqual([]);
    expect(open.report.asks).toMatchObject([{ what: "Is “Fenwick, Nadia” one person or two?" }]);
  });

  test("a column nobody can place is kept in the notes with its header in front", async () => {
    expect((await of("Parking", "lot B")).season.programs[0]?.notes).toBe("Parking: lot B");
  });

  test("equal ranks: the first holds, the second is asked about", async () => {
    const { season, report } = await bring(empty(), { "a.csv": csv("Program,Rank", "Ferndale,1", "Quillan,1") });
    expect(season.programs.map(({ rank }) => rank)).toEqual([1, null]);
    expect(report.asks).toMatchObject([{ at: "row 3" }]);
  });

  test("scores from 1 to 5 become impressions, others notes", async () => {
    const { season } = await of("Fit rating,Culture rating", "4,9");
    expect(season.scores).toMatchObject([{ score: 4 }]);
    expect(season.criteria).toMatchObject([{ name: "Fit" }]);
    expect(season.programs[0]?.notes).toBe("Culture rating: 9");
  });

  test("a mapping by hand goes before everything", async () => {
    const { season } = await bring(
      empty(),
      { "a.csv": csv("A,B", "Reno,Quillan") },
      { decisions: { map: { A: "program.city", B: "program.name" } } },
    );
    expect(season.programs).toMatchObject([{ name: "Quillan", city: "Reno" }]);
  });
});

describe("into a season that has something", () => {
  test("a value that differs is asked about, an empty one fills nothing, and an empty place is filled", async () => {
    const before = corpusSeason();
    const { season, report } = await bring(before, {
      "a.csv": csv(
        "Program,City,State,Signal,Status,Website",
        "Alderbrook Med. Ctr.,Akron,,gold,,https://alderbrook.example",
      ),
    });
    const [program] = season.programs;
    expect(program).toMatchObject({
      id: "alderbrook",
      city: "Dayton",
      state: "OH",
      signal: "gold",
      website: "https://alderbrook.example",
    });
    expect(report).toMatchObject({
      made: { programs: 0 },
      changed: { programs: 1 },
      asks: [{ at: "row 2", choices: ["Keep yours: Dayton", "Take the file’s: Akron"] }],
    });
  });

  test("what people call a program of the directory is that program", async () => {
    const before = (
      await bring(empty(), { "a.csv": csv("Program,City", "Beth Israel Deaconess Medical Center,Boston") })
    ).season;
    const { season } = await bring(before, { "b.csv": csv("Program,Signal", "BIDMC,gold") });
    expect(season.programs).toMatchObject([{ name: "Beth Israel Deaconess Medical Center", signal: "gold" }]);
  });

  test("a name that may be one that is there is asked about", async () => {
    const { season, report } = await bring(corpusSeason(), {
      "a.csv": csv("Program,City", "Hills Sorrel University Health,Tulsa"),
    });
    expect(season.programs).toHaveLength(6);
    expect(report.asks).toMatchObject([
      { what: expect.stringContaining("Sorrel Hills University"), choices: expect.arrayContaining(["A new program"]) },
    ]);
  });

  test("the same file twice changes nothing the second time, nor given twice at once", async () => {
    const file = csv(
      "Program,State,Interview date,Time,Interviewers,Thank you sent,Fit rating,Parking,Next step",
      "Ferndale,ID,11/24/2026,9-3 PM,Cole; Moss,11/25/2026,4,lot B,send update",
    );
    const once = await bring(corpusSeason(), { "a.csv": file });
    expect((await bring(once.season, { "a.csv": file })).season).toEqual(once.season);
    expect((await bring(corpusSeason(), { "a.csv": file, "b.csv": file })).season).toEqual(once.season);
  });
});

/** An Excel file of two sheets, as small as one can be. */
describe("what was brought in once is all there a second time", () => {
  test.each([
    [
      "a row with a day alone, above the row that tells its hour",
      {
        "a.csv":
          "Program,Interview date,Time,Interviewers\nFerndale,11/24,,Ann Cole\nFerndale,11/24,9-3 PM CT,Ian Moss\n",
      },
    ],
    [
      "a table whose names only another table makes known",
      { "a.csv": "-,State,Rank\nFerndale,ID,1\n", "b.csv": "Program,State\nFerndale,ID\n" },
    ],
    [
      "a header that no season can keep",
      { "a.csv": "Program,Sta\u0000te,Stat\u0000us of it\nFerndale,x,so\u0000so\n" },
    ],
  ])("%s", async (_, files) => {
    const first = await bring(corpusSeason(), files);
    expect(seasonSchema.safeParse(first.season).error?.issues ?? []).toEqual([]);
    expect((await bring(first.season, files)).season).toEqual(first.season);
  });
});

async function workbook(): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const put = (name: string, text: string) =>
    zip.add(name, new TextReader(`<?xml version="1.0" encoding="UTF-8"?>${text}`));
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const word = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (rows: string[], more = "") =>
    `<worksheet xmlns="${main}"><sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join("")}</sheetData>${more}</worksheet>`;
  await put(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  await put(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  await put(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="List" sheetId="1" r:id="a"/><sheet name="More" sheetId="2" r:id="b"/></sheets></workbook>`,
  );
  await put(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${rel}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="c" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
  );
  await put(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
  );
  await put(
    "xl/worksheets/sheet1.xml",
    sheet(
      [
        word("A1", "Program") +
          word("B1", "State") +
          word("C1", "Interview date") +
          word("D1", "Time") +
          word("E1", "Interviewers"),
        `${word("A2", "Ferndale")}${word("B2", "ID")}<c r="C2" s="1"><v>46371</v></c><c r="D2" s="2"><v>0.60416599</v></c>${word("E2", "Ann Cole")}`,
        word("E3", "Ian Moss"),
      ],
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    ),
  );
  await put(
    "xl/worksheets/sheet2.xml",
    sheet([word("A1", "Program") + word("B1", "City"), word("A2", "Quillan") + word("B2", "Reno")]),
  );
  return zip.close();
}

describe("the first step", () => {
  test("says of each column how many of its names and words the next one asks about", async () => {
    const table = "Program,Status\nAlderbruk Medical Centre,soft R\nQuillan,soft R\nWasdale Univ,pondering\n";
    const { tables, items } = await bring(corpusSeason(), { "a.csv": table });
    expect(items.filter(({ state }) => state === "asks").map(({ title }) => title)).toEqual([
      "What stage is “soft R”?",
      expect.stringContaining("Alderbruk"),
      "What stage is “pondering”?",
    ]);
    expect(tables[0]?.columns.map(({ why }) => why)).toEqual([
      "From its header. Asks about 1 name in the next step.",
      "From its header. Asks about 2 words in the next step.",
    ]);
    const answers = Object.fromEntries(items.map(({ key, choices }) => [key, choices.at(-1)?.id ?? ""]));
    const answered = await bring(corpusSeason(), { "a.csv": table }, { decisions: { answers } });
    expect(answered.tables[0]?.columns.map(({ why }) => why)).toEqual(["From its header.", "From its header."]);
  });
});
