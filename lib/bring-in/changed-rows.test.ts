import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { bring, NOW } from "./bring-in.fixture";
import { changedRows } from "./changed-rows";

const before = season()
  .program("p1", { name: "Lakeshore" })
  .contact("c1", "p1", { name: "Amara Osei", email: null })
  .interview("p1", "2026-11-20T15:00:00-06:00")
  .build();
const changed = async (text: string) => {
  const brought = await bring(before, { "a.csv": text }, { now: NOW });
  return changedRows(before, brought.season).map(({ title, fields }) => `${title}: ${fields}`);
};

test("what was there and is filled in is told by its name and fields", async () => {
  expect(
    await changed(
      "Program,City,State,PD,PD email,Interview date,Time,Interview notes\nLakeshore,Reno,NV,Amara Osei,osei@lake.example,11/20/2026,3 PM CT,kind\n",
    ),
  ).toEqual([
    "Lakeshore: city and state",
    expect.stringMatching(/^Amara Osei at Lakeshore: .*email/),
    "Interview at Lakeshore: notes",
  ]);
});

test("what is as before, and what is new, is not", async () => {
  expect(await changed("Program,City\nLakeshore,\nFerndale,Boise\n")).toEqual([]);
});
