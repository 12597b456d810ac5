import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible } from "./sound";

const conflict = (page: Page) => page.getByRole("region", { name: "Changed elsewhere" });
const stored = async (page: Page): Promise<Season> => (await (await page.request.get("/api/season")).json()).season;

/** The first program of the sample, opened for editing in two tabs; the other one is saved with another city. */
async function grownOld(page: Page, openSeason: (season: Season) => Promise<Season>) {
  const [program] = (await openSeason(sampleSeason(Date.now(), ZONE))).programs;
  if (!program) throw new Error("The sample has no program.");
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(`/programs/${program.id}/edit`);
  await other.getByRole("textbox", { name: "City" }).fill("Duluth");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await other.waitForURL(`/programs/${program.id}`);
  await other.close();
  await page.getByRole("textbox", { name: "Reason for this rank" }).fill("Calm people");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return program;
}

test("a form that grew old is refused with both versions, and what was typed stays", async ({ page, openSeason }) => {
  const program = await grownOld(page, openSeason);
  await expect(conflict(page).getByRole("alert")).toContainText("This program changed in another tab");
  const row = (name: string) => conflict(page).getByRole("row", { name });
  await expect(row("City").getByRole("cell")).toHaveText(["Duluth", program.city]);
  await expect(row("Reason").getByRole("cell")).toHaveText([program.rankReason || "Nothing", "Calm people"]);
  await expect(page.getByRole("textbox", { name: "Reason for this rank" })).toHaveValue("Calm people");
  await expectAccessible(page);
  expect((await stored(page)).programs[0]).toMatchObject({ city: "Duluth", rankReason: program.rankReason });

  await conflict(page).getByRole("button", { name: "Keep mine" }).click();
  await page.waitForURL(`/programs/${program.id}`);
  expect((await stored(page)).programs[0]).toMatchObject({ city: program.city, rankReason: "Calm people" });
});

test("the other version can be taken into the form, and saved from there", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const program = await grownOld(page, openSeason);
  await conflict(page).getByRole("button", { name: "Use the other" }).click();
  await expect(conflict(page)).toBeHidden();
  await expect(page.getByRole("textbox", { name: "City" })).toHaveValue("Duluth");
  await expect(page.getByRole("textbox", { name: "Reason for this rank" })).toHaveValue(program.rankReason);
  await page.getByRole("textbox", { name: "State" }).fill("MN");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(`/programs/${program.id}`);
  expect((await stored(page)).programs[0]).toMatchObject({ city: "Duluth", state: "MN" });
});

test("a logged message that grew old is refused in its sheet too", { tag: ONCE }, async ({ page, openSeason }) => {
  const season = await openSeason(sampleSeason(Date.now(), ZONE));
  const message = season.messages.find(({ direction }) => direction === "received");
  if (!message) throw new Error("The sample has no message received.");
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(`/messages/${message.id}`);
  const edit = async (tab: Page, subject: string) => {
    await tab.getByRole("button", { name: "edit or delete" }).click();
    await tab.getByRole("menuitem", { name: "Edit" }).click();
    await tab.getByRole("textbox", { name: "Subject" }).fill(subject);
    await tab.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  };
  await edit(other, "From the other tab");
  await expect(other.getByRole("dialog")).toBeHidden();
  await other.close();
  await edit(page, "Mine");
  const cells = conflict(page).getByRole("row", { name: "Subject" }).getByRole("cell");
  await expect(cells).toHaveText(["From the other tab", "Mine"]);
  await conflict(page).getByRole("button", { name: "Use the other" }).click();
  await expect(page.getByRole("textbox", { name: "Subject" })).toHaveValue("From the other tab");
  await page.getByRole("textbox", { name: "Subject" }).fill("Mine after all");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect((await stored(page)).messages.find(({ id }) => id === message.id)?.subject).toBe("Mine after all");
});

test("a fact changed elsewhere is told with what was wanted, and then shown", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const [program] = (await openSeason(sampleSeason(Date.now(), ZONE))).programs;
  if (!program) throw new Error("The sample has no program.");
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(`/programs/${program.id}`);
  const choose = async (tab: Page, policy: string) => {
    await tab.getByRole("button", { name: /^Contact policy: / }).click();
    await tab.getByRole("menuitem", { name: policy }).click();
  };
  await choose(other, "No contact");
  await expect(other.getByRole("button", { name: /^Contact policy: No contact/ })).toBeVisible();
  await other.close();
  await choose(page, "None after interviews");
  await expect(page.getByRole("alert").filter({ hasText: "Not changed" })).toContainText(
    "Contact policy is now “No contact”, set in another tab or on another device. You chose “None after interviews”",
  );
  await expect(page.getByRole("button", { name: /^Contact policy: No contact/ })).toBeVisible();
});

test("a form that stays open is saved again and again", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(sampleSeason(Date.now(), ZONE));
  await page.goto("/settings");
  for (const [school, label] of [
    ["One school", "One season"],
    ["Another school", "Another season"],
  ]) {
    await page.getByRole("textbox", { name: "Medical school" }).fill(school ?? "");
    await page.getByRole("button", { name: "Save applicant" }).click();
    await expect(page.getByText("Saved your details.").first()).toBeVisible();
    await page
      .getByRole("textbox", { name: "Name", exact: true })
      .first()
      .fill(label ?? "");
    await page.getByRole("button", { name: "Save season" }).click();
    await expect(page.getByText("Saved the season.").first()).toBeVisible();
    await expect(async () => {
      const { season, applicant } = await stored(page);
      expect([season.label, applicant.school]).toEqual([label, school]);
    }).toPass();
  }
  await expect(conflict(page)).toBeHidden();
});
