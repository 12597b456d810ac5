import { season } from "@/lib/season/builder";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessibleInBothThemes, expectFitsWidth } from "./sound";

const twice = () =>
  season()
    .program("p1", { name: "Lakeshore University", rank: 1, city: "Chicago", notes: "Calm." })
    .program("p2", { name: "Lakeshore", shortName: "LSU", state: "IL", city: "Evanston", notes: "Loud." })
    .contact("c1", "p1", { name: "Elena Marsh", title: "", email: "marsh@lake.example" })
    .contact("c2", "p2", { name: "Elena Marsh", title: "Dr.", notes: "Trained in Lyon." })
    .contact("c3", "p2", { name: "Joan Bell", title: "" })
    .sent("p2", "update", "2026-10-12T10:00:00-05:00", {
      recipients: ["c2"],
      body: "A paper came out.",
      subject: "News",
    })
    .build();

test("a program entered twice is merged: what differs is chosen, all of it moves, one Undo restores both", async ({
  page,
  app,
  openSeason,
}) => {
  const { programs } = await openSeason(twice());
  const [one, two] = programs;
  await page.goto(`/programs/${one?.id}`);
  await page.getByRole("button", { name: "Edit or delete this program" }).click();
  await page.getByRole("menuitem", { name: "Merge with…" }).click();
  await page.getByRole("link", { name: /^Lakeshore Evanston, IL/ }).click();
  await expect(page.getByText("2 people and 1 message of Lakeshore will be Lakeshore University’s.")).toBeVisible();
  const city = page.getByRole("group", { name: "City" });
  await expect(city.getByRole("radio", { name: /Chicago/ })).toBeChecked();
  await city.getByRole("radio", { name: /Evanston/ }).check();
  await expect(page.getByRole("group", { name: /State.*Filled in from Lakeshore/ })).toBeVisible();
  await expect(page.getByRole("group", { name: "Notes" }).getByRole("radio", { name: /Both/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Dr. Elena Marsh is Elena Marsh" })).toBeChecked();
  await expectFitsWidth(page);
  await expectAccessibleInBothThemes(page);
  await page.getByRole("button", { name: "Merge into Lakeshore University" }).click();

  await expect(app.said("Merged Lakeshore into Lakeshore University.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Lakeshore University" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Dr. Elena Marsh, edit" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Joan Bell, edit" })).toBeVisible();
  await expect(page.getByText("Evanston, IL").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(app.said("Undone. Lakeshore is on its own again.")).toBeVisible();
  await page.goto(`/programs/${two?.id}`);
  await expect(page.getByRole("button", { name: "Joan Bell, edit" })).toBeVisible();
});

test("a double is told where it is typed, and merged from there: a program and a person", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { programs } = await openSeason(twice());
  await page.goto("/programs/new");
  await page.getByLabel("Name", { exact: true }).fill("Lakeshore University");
  await page.getByRole("button", { name: "Add and merge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Merge programs" })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/programs/${programs[0]?.id}/merge`));
  await page.getByRole("button", { name: "Merge into Lakeshore University" }).click();
  await expect(app.said("Merged Lakeshore University into Lakeshore University.")).toBeVisible();

  await page.getByRole("button", { name: "Add a person" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Elena R. Marsh");
  await dialog.getByRole("button", { name: "Add person" }).click();
  await dialog.getByRole("button", { name: "Add and merge" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Merge people" })).toBeVisible();
  await page.getByRole("button", { name: "Merge into Elena Marsh" }).click();
  await expect(app.said("Merged Elena R. Marsh into Elena Marsh.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Elena Marsh, edit" })).toHaveCount(1);
});

test("somebody typed into an interview or the log who is there already is told, and chosen instead", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  const { programs } = await openSeason(twice());
  await page.goto(`/interviews/new?program=${programs[0]?.id}`);
  await page.getByLabel("Name of someone else").fill("Elena R. Marsh");
  await page.getByRole("button", { name: "Add person" }).click();
  await page.getByRole("button", { name: "That’s who I mean" }).click();
  await expect(page.getByRole("checkbox", { name: /^Elena Marsh/ })).toBeChecked();
  await expect(page.getByText("Elena R. Marsh")).toHaveCount(0);

  await page.goto(`/programs/${programs[0]?.id}`);
  const sheet = await app.fillLog({ line: "update lakeshore university" });
  await sheet.getByRole("button", { name: "Add a person" }).click();
  await sheet.getByLabel("Name of the person").fill("Dr. Elena Marsh");
  await sheet.getByRole("button", { name: "Add", exact: true }).click();
  await sheet.getByRole("button", { name: "Choose Elena Marsh" }).click();
  await expect(page.getByRole("button", { name: "Elena Marsh", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("a menu that is longer than the window scrolls, and keys reach it", async ({ page, openSeason }) => {
  const { programs } = await openSeason(twice());
  await page.setViewportSize({ width: 390, height: 420 });
  await page.goto(`/write?program=${programs[0]?.id}&kind=update`);
  // So low a window folds away what is above the letter.
  await expect(async () => {
    const fold = page.getByRole("button", { name: /To, kind, subject$/ });
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click({ timeout: 2_000 });
    await page.getByRole("button", { name: /^Template/ }).press("Enter", { timeout: 2_000 });
    await expect(page.getByRole("menu")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectAccessibleInBothThemes(page, "[role=menu]");
  const box = await page.getByRole("menu").boundingBox();
  expect(box?.height).toBeLessThan(420);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);

  // Where no room is left below its button, it opens above.
  const button = page.getByRole("button", { name: /^Template/ });
  const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
  await page.evaluate((by) => scrollBy(0, by), y + height - 418);
  await button.press("Enter");
  const menu = page.getByRole("menu");
  await expect(menu).toBeInViewport({ ratio: 1 });
  const [above, at] = [await menu.boundingBox(), await button.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(at?.y ?? 0);
  expect(above?.height).toBeGreaterThan(150);
});
