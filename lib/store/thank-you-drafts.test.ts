import { beforeEach, expect, test } from "vitest";
import { nearCopiesAmong } from "@/lib/rules/wording/generic-copy";
import { season } from "@/lib/season/builder";
import type { Contact, Season } from "@/lib/season/schema";
import { slotsOf } from "@/lib/templates";
import { NotFound } from "./errors";
import { currentSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";
import { createThankYouDrafts } from "./thank-you-drafts";

const store = testDatabase();
const NOW = Date.parse("2027-01-26T15:00:00Z");
const ROLES: Contact["role"][] = ["program-director", "faculty", "faculty", "faculty", "resident"];

let account: Awaited<ReturnType<typeof accountWith>>;
let before: Season;
beforeEach(async () => {
  const building = season().program("p1", { name: "Harlow–St. Anne" });
  for (const [i, role] of ROLES.entries()) building.contact(`c${i + 1}`, "p1", { role });
  const participants = ROLES.map((_, i) => ({ contactId: `c${i + 1}`, thankYou: "expected" as const }));
  const built = building
    .interview("p1", "2027-01-25T19:00:00Z", { participants })
    .sent("p1", "thank-you", "2027-01-26T09:00:00Z", { recipients: ["c3"], interviewId: "i1" })
    .draft("p1", "thank-you", { recipients: ["c4"], interviewId: "i1", body: "My own words." })
    .build();
  account = await accountWith(store.database(), built);
  before = (await currentSeason(account.id)).season;
});
const drafts = async () => (await currentSeason(account.id)).season.drafts;
const layOut = (submission = "one") => createThankYouDrafts(account.id, before.interviews[0]!.id, NOW, submission);

test("lays out one draft for each who has had none, of the template that fits, no two alike", async () => {
  const ids = await layOut();
  const all = await drafts();
  const [director, faculty, own, resident] = ids.map((id) => all.find((draft) => draft.id === id)!);
  expect(all).toHaveLength(4);
  expect(own).toEqual(before.drafts[0]);
  const people = before.contacts.map(({ id }) => id);
  for (const [draft, person] of [
    [director, 0],
    [faculty, 1],
    [resident, 4],
  ] as const)
    expect(draft).toMatchObject({
      kind: "thank-you",
      recipients: [people[person]],
      interviewId: before.interviews[0]!.id,
    });
  expect(director!.subject).toBe("Thank you, Harlow–St. Anne");
  expect(faculty!.body).toContain("Thank you for talking with me on Monday, January 25.");
  expect(resident!.body).toContain("Thank you for answering my questions on Monday, January 25.");
  expect([director, faculty, resident].map((draft) => slotsOf(draft!.body).length)).toEqual([2, 2, 1]);
  expect(nearCopiesAmong(all, before)).toEqual([]);
});

test("a variant stays with its person, whoever has been thanked or written to already", async () => {
  const nobody = season()
    .program("p1")
    .contact("c1", "p1")
    .contact("c2", "p1")
    .interview("p1", "2027-01-25T19:00:00Z", {
      participants: ["c1", "c2"].map((contactId) => ({ contactId, thankYou: "expected" as const })),
    })
    .sent("p1", "thank-you", "2027-01-26T09:00:00Z", { recipients: ["c1"] })
    .build();
  account = await accountWith(store.database(), nobody);
  before = (await currentSeason(account.id)).season;
  await layOut();
  expect((await drafts())[0]!.body).toContain("I am writing to thank you for your time");
});

test("once for a submission, and a second one makes no second draft", async () => {
  const ids = await layOut();
  expect(await layOut()).toEqual(ids);
  expect(await layOut("two")).toEqual(ids);
  const at = await Promise.all([layOut("three"), layOut("three"), layOut("four")]);
  expect(at).toEqual([ids, ids, ids]);
  expect(await drafts()).toHaveLength(4);
});

test("no interview, nothing", async () => {
  await expect(createThankYouDrafts(account.id, "no-such-interview", NOW, "one")).rejects.toThrow(NotFound);
  expect(await drafts()).toHaveLength(1);
});
