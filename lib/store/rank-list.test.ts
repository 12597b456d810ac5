import { describe, expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { Refused } from "./errors";
import { setRankOrder, setWillNotRank } from "./rank-list";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

async function ranked() {
  const made = season();
  for (const [i, name] of ["A", "B", "C", "D"].entries()) made.program(name, { name, rank: i < 3 ? i + 1 : null });
  const account = await accountWith(store.database(), made.program("Y", { name: "Y", track: "transitional" }).build());
  const ids = async (...names: string[]) => {
    const { programs } = (await currentSeason(account.id)).season;
    return names.map((name) => programs.find((program) => program.name === name)!.id);
  };
  const ranks = async () => {
    const { programs } = (await currentSeason(account.id)).season;
    return programs.filter(({ rank }) => rank !== null).map(({ name, rank }) => `${name}${rank}`);
  };
  return { account: account.id, ids, ranks };
}

describe("a move made from the order a screen showed", () => {
  test("is made while the list is still that", async () => {
    const { account, ids, ranks } = await ranked();
    await setRankOrder(account, "primary", await ids("C", "A", "B"), await ids("A", "B", "C"));
    expect(await ranks()).toEqual(["A2", "B3", "C1"]);
  });

  test("is refused, and changes nothing, once the list is another", async () => {
    const { account, ids, ranks } = await ranked();
    const seen = await ids("A", "B", "C");
    await setRankOrder(account, "primary", await ids("A", "B", "C", "D"), seen);
    await expect(setRankOrder(account, "primary", await ids("B", "A", "C"), seen)).rejects.toThrow(Refused);
    expect(await ranks()).toEqual(["A1", "B2", "C3", "D4"]);
  });

  test("made twenty times at once from the same order is made once", async () => {
    const { account, ids, ranks } = await ranked();
    const seen = await ids("A", "B", "C");
    const next = await ids("B", "A", "C");
    const moves = Array.from({ length: 20 }, () => setRankOrder(account, "primary", next, seen));
    const outcomes = await Promise.allSettled(moves);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await ranks()).toEqual(["A2", "B1", "C3"]);
  });

  test("leaves the other list alone", async () => {
    const { account, ids, ranks } = await ranked();
    await setRankOrder(account, "supplemental", await ids("Y"), []);
    await setRankOrder(account, "primary", await ids("B"), await ids("A", "B", "C"));
    expect(await ranks()).toEqual(["B1", "Y1"]);
  });
});

test("a program that will not be ranked leaves no gap; putting the order back takes its mark away", async () => {
  const { account, ids, ranks } = await ranked();
  const [b] = await ids("B");
  await setWillNotRank(account, b!, true);
  expect(await ranks()).toEqual(["A1", "C2"]);
  await setRankOrder(account, "primary", await ids("A", "B", "C"), await ids("A", "C"));
  expect(await ranks()).toEqual(["A1", "B2", "C3"]);
  expect((await currentSeason(account)).season.programs.find(({ id }) => id === b)?.willNotRank).toBe(false);
});
