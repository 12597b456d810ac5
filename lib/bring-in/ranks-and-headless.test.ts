import { describe, expect, test } from "vitest";
import { emptySeason } from "@/lib/season/empty";
import type { Season } from "@/lib/season/schema";
import { bring, NOW } from "./bring-in.fixture";

const empty = () => emptySeason(NOW);
const csv = (...rows: string[]) => `${rows.join("\r\n")}\r\n`;
type Brought = Awaited<ReturnType<typeof bring>>;
const asked = ({ items }: Brought) => items.filter(({ state, answer }) => state === "asks" && answer === null);
const ranks = ({ programs }: Season) =>
  programs.map(({ name, rank, willNotRank }) => `${name} ${willNotRank ? "not ranked" : rank}`);

describe("an answer that is written", () => {
  const taken = (answers: Record<string, string>) => {
    const season = emptySeason(NOW);
    return bring(season, { "a.csv": csv("Program,Rank", "Harlow,1", "Quillan,1") }, { decisions: { answers } });
  };

  test("is taken where it can be, and asked about again, with why, where it can’t", async () => {
    const [question] = asked(await taken({}));
    expect(question).toMatchObject({ title: "Rank 1 is Harlow’s already. What is Quillan’s?", detail: "" });
    const key = question?.key ?? "";
    const two = await taken({ [key]: "2" });
    expect(ranks(two.season)).toEqual(["Harlow 1", "Quillan 2"]);
    expect(asked(two)).toEqual([]);
    for (const [answer, why] of [
      ["1", "Not taken: rank 1 is Harlow’s."],
      ["high", "Not taken: “high” isn’t a rank. Write a whole number."],
      ["0", "Not taken: “0” isn’t a rank. Write a whole number."],
    ]) {
      const refused = await taken({ [key]: answer ?? "" });
      expect(ranks(refused.season)).toEqual(["Harlow 1", "Quillan null"]);
      expect(asked(refused)).toMatchObject([{ key, detail: why }]);
    }
  });

  test("of hours that can’t be read is asked about again", async () => {
    const read = (answers: Record<string, string>) =>
      bring(empty(), { "a.csv": csv("Program,Interview date", "Harlow,12/15/2026") }, { decisions: { answers } });
    const [question] = asked(await read({}));
    const key = question?.key ?? "";
    const refused = await read({ [key]: "in the morning" });
    expect(asked(refused)).toMatchObject([
      { key, detail: "“in the morning” isn’t a time. Write it like 9 AM to 3 PM." },
    ]);
    expect(refused.season.interviews).toEqual([]);
    expect((await read({ [key]: "9 AM to 3 PM" })).season.interviews).toHaveLength(1);
  });
});

describe("a column of ranks", () => {
  const rows = ["Harlow,1", "Quillan,2.5", "Bramble,2", "Marlowe,DNR", "Ferndale,3"];

  test("with places between others keeps their order, and says so; DNR is a program that isn’t ranked", async () => {
    const brought = await bring(empty(), { "a.csv": csv("Program,Rank", ...rows) });
    expect(ranks(brought.season)).toEqual(["Harlow 1", "Quillan 3", "Bramble 2", "Marlowe not ranked", "Ferndale 4"]);
    expect(brought.report.columns.at(-1)).toMatchObject({
      field: "program.rank",
      why: "From its header. Some ranks fall between others, so they’re renumbered: 2.5 becomes 3. “DNR” means you won’t rank it.",
    });
    expect(brought.items.map(({ detail }) => detail)).toEqual([
      "rank 1",
      "rank 3",
      "rank 2",
      "you won’t rank it",
      "rank 4",
    ]);
    expect(asked(brought)).toEqual([]);
    const again = await bring(brought.season, { "a.csv": csv("Program,Rank", ...rows) });
    expect(again.season).toEqual(brought.season);
    expect(again.items).toEqual([]);
  });

  test.each(["DNR", "do not rank", "Don’t rank", "won't rank", "will not rank", "not ranking"])(
    "“%s” is a program that isn’t ranked",
    async (words) => {
      const brought = await bring(empty(), { "a.csv": csv("Program,Rank", "Harlow,1", `Quillan,${words}`) });
      expect(ranks(brought.season)).toEqual(["Harlow 1", "Quillan not ranked"]);
    },
  );

  test("that contradicts what a person has is offered with both", async () => {
    const one = await bring(empty(), { "a.csv": csv("Program,Rank", "Harlow,1", "Quillan,DNR") });
    const other = csv("Program,Rank", "Harlow,DNR", "Quillan,1");
    const offered = await bring(one.season, { "b.csv": other });
    expect(offered.season).toEqual(one.season);
    expect(offered.items.map(({ both }) => both)).toContainEqual({
      field: "Rank",
      yours: "1",
      theirs: "I won’t rank it",
    });
    const take = offered.items.filter(({ state }) => state === "changed").map(({ key }) => key);
    const taken = await bring(one.season, { "b.csv": other }, { decisions: { take } });
    expect(ranks(taken.season)[0]).toBe("Harlow not ranked");
    // Its place is free once it isn’t ranked.
    const then = await bring(taken.season, { "b.csv": other });
    expect(then.items.map(({ title, both }) => [title, both])).toEqual([
      ["Quillan", { field: "Rank", yours: "I won’t rank it", theirs: "1" }],
    ]);
  });

  test("of which only some cells are ranks is asked about", async () => {
    const brought = await bring(empty(), {
      "a.csv": csv("Program,Rank", "Harlow,1", "Quillan,top third", "Bramble,no idea", "Marlowe,maybe last"),
    });
    expect(asked(brought).map(({ title, choices }) => [title, choices.map(({ id }) => id)])).toEqual([
      ["What does the column “Rank” hold?", ["program.rank", "notes"]],
    ]);
  });
});

describe("“1/10” under “Rank”", () => {
  const table = { "a.csv": csv("Program,Rank", "Harlow,1/10", "Quillan,7/10", "Bramble,3 of 10") };

  test("may be a rank or a score, so it’s asked, and kept in the notes until then", async () => {
    const brought = await bring(empty(), table);
    expect(asked(brought).map(({ title, detail, choices }) => [title, detail, choices.map(({ id }) => id)])).toEqual([
      ["What does the column “Rank” hold?", "These could be ranks or scores.", ["program.rank", "score.rank", "notes"]],
    ]);
    expect(ranks(brought.season)).toEqual(["Harlow null", "Quillan null", "Bramble null"]);
    expect(brought.season.programs[0]?.notes).toBe("Rank: 1/10");
  });

  test("is a rank where a person says so, by an answer or by choosing the field", async () => {
    const [question] = asked(await bring(empty(), table));
    const answers = { [question?.key ?? ""]: "program.rank" };
    const right = ["Harlow 1", "Quillan 7", "Bramble 3"];
    expect(ranks((await bring(empty(), table, { decisions: { answers } })).season)).toEqual(right);
    const map = { Rank: "program.rank" };
    expect(ranks((await bring(empty(), table, { decisions: { map } })).season)).toEqual(right);
  });

  test("as a score of ten is asked about before it is halved", async () => {
    const [question] = asked(await bring(empty(), table));
    const answers = { [question?.key ?? ""]: "score.rank" };
    const scored = await bring(empty(), table, { decisions: { answers } });
    expect(scored.season.scores).toEqual([]);
    expect(asked(scored)[0]?.title).toContain("go up to 10, and yours here to 5");
  });
});

describe("a table without headers", () => {
  const table = csv("Harlow Medical Center,Nov 20", "Quillan University,Dec 3", "Bramble Clinic,Dec 9");

  test("of programs and days has its programs, and asks what the days are", async () => {
    const brought = await bring(empty(), { "a.csv": table });
    expect(brought.season.programs.map(({ name }) => name)).toEqual([
      "Harlow Medical Center",
      "Quillan University",
      "Bramble Clinic",
    ]);
    expect(asked(brought).map(({ at, choices }) => [at, choices.map(({ id }) => id)])).toEqual([
      ["column Column 2", ["interview.date", "sent.thank-you", "task.due", "notes"]],
    ]);
  });

  test("takes what a person says of its columns", async () => {
    const map = { "Column 2": "task.due", "Column 1": "program.name" };
    const brought = await bring(empty(), { "a.csv": csv("Harlow,Nov 20", "Quillan,Dec 3") }, { decisions: { map } });
    expect(brought.season.programs.map(({ name }) => name)).toEqual(["Harlow", "Quillan"]);
    expect(brought.report.columns.map(({ field }) => field)).toEqual(["program.name", "task.due"]);
  });

  test("whose names nobody knows asks which column names the program", async () => {
    const brought = await bring(empty(), { "a.csv": csv("Harlow,Nov 20", "Quillan,Dec 3", "Bramble,Dec 9") });
    expect(asked(brought).map(({ at, choices }) => [at, choices[0]?.id])).toEqual([
      ["column Column 1", "program.name"],
      ["column Column 2", "interview.date"],
    ]);
  });

  test("loses none of its rows to a header: names of places and words that stand below as well are values", async () => {
    const places = await bring(empty(), { "a.csv": csv("Harlow Medical Center,Boise", "Quillan University,Reno") });
    expect(places.season.programs.map(({ name }) => name)).toEqual(["Harlow Medical Center", "Quillan University"]);
    const words = csv(
      "Harlow Clinic,Applied,Virtual",
      "Quillan Clinic,Rejected,Virtual",
      "Bramble Clinic,Applied,Virtual",
    );
    const stages = await bring(empty(), { "a.csv": words });
    expect(stages.season.programs.map(({ name }) => name)).toEqual([
      "Harlow Clinic",
      "Quillan Clinic",
      "Bramble Clinic",
    ]);
    const unknown = csv("Harlow,Applied,Virtual", "Quillan,Applied,In person", "Bramble,Rejected,Virtual");
    const map = { "Column 1": "program.name" };
    const named = await bring(empty(), { "a.csv": unknown }, { decisions: { map } });
    expect(named.season.programs.map(({ name, stage }) => `${name} ${stage}`)).toEqual([
      "Harlow applied",
      "Quillan applied",
      "Bramble rejected",
    ]);
  });
});
