import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { ZONE } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const PEOPLE = [
  ["c1", "Elena Marsh", "program-director"],
  ["c2", "Wei Tak", "faculty"],
  ["c3", "Ana Ruiz", "faculty"],
] as const;

/** What each of the three is told, slot by slot. */
const DETAILS: Record<string, string[]> = {
  "Elena Marsh": [
    "You said that the Saturday clinic began with two residents and a borrowed room.",
    "I want to train where somebody may begin such a thing.",
  ],
  "Wei Tak": [
    "You described the portal vein case in which the shunt closed twice.",
    "I have read since how covered stents changed that.",
  ],
  "Ana Ruiz": [
    "We spoke about your count of inferior vena cava filters that nobody had taken out.",
    "It made me look for the same in the registry of our island.",
  ],
};

/** Three people, met long enough ago that their thank-yous are due. */
function afterTheInterview() {
  const building = season({ timeZone: ZONE }).program("p1", { name: "Harlow–St. Anne" });
  for (const [id, name, role] of PEOPLE) building.contact(id, "p1", { name, role, email: `${id}@example.org` });
  return building
    .interview("p1", hoursAgo(60), {
      participants: PEOPLE.map(([contactId]) => ({ contactId, thankYou: "expected" as const })),
      notes: "Marsh: Saturday clinic. Tak: portal vein case. Ruiz: filters.",
    })
    .build();
}

/** Writes into the slots of the open letter, one after the other, by the keyboard. */
async function fillSlots(page: Page, details: string[]) {
  const letter = page.getByLabel("Message", { exact: true });
  await letter.focus();
  for (const detail of details) {
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(detail);
  }
  await expect(letter).not.toHaveValue(/\{\{/);
}

test("three interviewers, from the reminder to three different letters logged", async ({ page, app, openSeason }) => {
  const { interviews } = await openSeason(afterTheInterview());
  await page.goto("/today");
  const group = app.waiting("Harlow–St. Anne");
  await expect(group.getByRole("checkbox")).toHaveCount(3);
  await group.getByRole("button", { name: "More about the interview at Harlow–St. Anne" }).click();
  await page.getByRole("menuitem", { name: "Write thank-yous" }).click();

  const address = `/write/interview/${interviews[0]?.id}`;
  await page.waitForURL(`**${address}`);
  await expect(page.getByRole("heading", { level: 1, name: "Thank-yous for Harlow–St. Anne" })).toBeVisible();
  await expect(page.getByText("0 of 3 thank-yous sent.")).toBeVisible();
  await expect(page.getByText("2 slots to fill")).toHaveCount(3);
  await expect(page.getByText("Marsh: Saturday clinic. Tak: portal vein case. Ruiz: filters.")).toBeVisible();
  await expectSound(page);
  const { season: laidOut } = await (await page.request.get("/api/season")).json();
  const openings = laidOut.drafts.map(({ body }: { body: string }) => body.split("\n\n")[1]);
  expect(new Set(openings).size).toBe(3);

  for (const [i, [, name]] of PEOPLE.entries()) {
    await page.getByRole("link", { name: `Write to Dr. ${name}` }).click();
    await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
    await fillSlots(page, DETAILS[name] ?? []);
    await page.getByRole("button", { name: "Mark as sent" }).click();
    await expect(
      app.said(new RegExp(`^Logged for Harlow–St. Anne: thank-you to Dr. ${name.split(" ").at(-1)}, now`)),
    ).toBeVisible();
    // On to the next person's letter, and after the last to Today.
    await page.waitForURL(i < PEOPLE.length - 1 ? /\/write\/(?!interview)/ : /\/today$/);
    await page.goto(address);
    await expect(page.getByText(`${i + 1} of 3 thank-yous sent.`)).toBeVisible();
  }

  await expect(page.getByText(/Sent \w{3} /)).toHaveCount(3);
  await expect(page.getByRole("link", { name: /^Write to/ })).toHaveCount(0);
  await expectSound(page);
  await page.goto("/today");
  await expect(app.waiting("Harlow–St. Anne")).toHaveCount(0);
  const { season: after } = await (await page.request.get("/api/season")).json();
  expect(after.drafts).toEqual([]);
  expect(after.messages).toHaveLength(3);
});

test("what a letter takes of the budget follows the season: the first is logged, then undone", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { interviews, programs } = await openSeason(afterTheInterview());
  const { season: known } = await (await page.request.get("/api/season")).json();
  const [first] = known.contacts;
  await page.goto(`/write?program=${programs[0]?.id}&kind=thank-you&to=${first.id}&interview=${interviews[0]?.id}`);
  const budget = page.getByRole("region", { name: "Before you send" }).getByText(/ of 3/);
  await expect(budget).toHaveText("Then 1 of 3");
  await fillSlots(page, DETAILS["Elena Marsh"] ?? []);
  await page.getByRole("button", { name: "Mark as sent" }).click();
  // The thank-yous of one interview are one message of the budget.
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Tak" })).toBeVisible();
  await expect(budget).toHaveText("Stays at 1 of 3");
  await expect(page.getByText(/^\d empty slots?\. F8 goes/)).toHaveCount(1);
  await app
    .said(/^Logged for/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(app.said("Undone. It’s no longer logged, and the draft is back.")).toBeVisible();
  await expect(budget).toHaveText("Then 1 of 3");
});

test("laying them out twice makes no second draft, and near-copies are named", async ({ page, openSeason }) => {
  const { interviews } = await openSeason(afterTheInterview());
  await page.goto(`/interviews/${interviews[0]?.id}`);
  const layOut = async () => {
    await page.getByRole("button", { name: "More about the interview at Harlow–St. Anne" }).click();
    await page.getByRole("menuitem", { name: "Write thank-yous" }).click();
    await page.waitForURL(`**/write/interview/${interviews[0]?.id}`);
    await expect(page.getByRole("link", { name: /^Write to/ })).toHaveCount(3);
  };
  await layOut();
  await page.goto(`/interviews/${interviews[0]?.id}`);
  await layOut();
  expect((await (await page.request.get("/api/season")).json()).season.drafts).toHaveLength(3);

  for (const name of ["Wei Tak", "Ana Ruiz"]) {
    await page.getByRole("link", { name: `Write to Dr. ${name}` }).click();
    await page
      .getByLabel("Message", { exact: true })
      .fill("Thank you for the conversation. I kept thinking about your case of the closed shunt all the way home.");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.goto(`/write/interview/${interviews[0]?.id}`);
  }
  await expect(
    page.getByText("The letters to Dr. Tak and Dr. Ruiz are nearly the same except for the names."),
  ).toBeVisible();
  await expectSound(page);
});
