import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { createContact } from "./contacts";
import { Refused } from "./errors";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const store = testDatabase();

test("the same person is told at entry, and added again only where that is meant", async () => {
  const built = season().program("p1").program("p2").contact("c1", "p1", { name: "Ruth Smith" }).build();
  const { id } = await accountWith(store.database(), built);
  const [p1, p2] = (await currentSeason(id)).season.programs;
  const person = { name: "Ruth A. Smith", title: "Dr.", role: "faculty" as const, email: null, notes: "" };
  const add = (programId = "", key = "", onlyNew = true) =>
    createContact(id, { ...person, programId }, key, { onlyNew });
  const refused = await add(p1?.id, "first-try").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toMatchObject({ refusal: { fieldErrors: { again: expect.stringContaining("Ruth Smith") } } });
  await add(p2?.id, "another-program");
  await add(p1?.id, "meant-so-1", false);
  expect((await currentSeason(id)).season.contacts.map(({ name }) => name)).toEqual([
    "Ruth Smith",
    "Ruth A. Smith",
    "Ruth A. Smith",
  ]);
});
