import { expect, test } from "vitest";
import { season } from "@/lib/season/builder";
import { noteOfContact } from "./contacts";
import { NotFound } from "./errors";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const built = season().program("p1").contact("c1", "p1", { notes: "Trained in Lyon." }).build();
const store = testDatabase();

test("a line about a person goes under what is noted already, once for a submission", async () => {
  const account = await accountWith(store.database(), built);
  const noted = async () => (await currentSeason(account.id)).season.contacts[0]!;
  const { id } = await noted();
  for (const _time of [1, 2]) await noteOfContact(account.id, id, "Asked about call.", "line-one-key");
  expect((await noted()).notes).toBe("Trained in Lyon.\nAsked about call.");
  await expect(noteOfContact(account.id, "nobody", "Asked about call.", "line-two-key")).rejects.toThrow(NotFound);
});
