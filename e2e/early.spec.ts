import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, test } from "./fixtures";

/** Opens a page whose code is held back until it is told to wake. */
async function openAsleep(page: Page, path: string): Promise<{ wake: () => void }> {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return { wake };
}

const late = () =>
  season()
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", email: "marsh@harlow.example" })
    .interview("p1", hoursAgo(75.5), { participants: [{ contactId: "c1", thankYou: "expected" }] });

test("a button that is pressed before the page is alive does it once the page is", async ({ page, app }) => {
  await app.addProgram({ name: "Lakeshore" });
  await app.addInterview({ program: "Lakeshore", startsAt: hoursAgo(-48), endsAt: hoursAgo(-52) });
  const { wake } = await openAsleep(page, "/today");
  const offer = page.getByRole("region", { name: "Reminders" });
  // Pressed twice for want of an answer.
  await offer.getByRole("button", { name: "Not now" }).click();
  await offer.getByRole("button", { name: "Not now" }).click();
  wake();
  await expect(app.said("No reminders are sent.")).toHaveCount(1);
  await expect(offer).toHaveCount(0);
});

test("keys that are pressed before the page is alive are heard once it is, in their order", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(
    late()
      .draft("p1", "thank-you", { recipients: ["c1"], body: "Dear Dr. Marsh,\n\nSaturday." })
      .build(),
  );
  const { wake } = await openAsleep(page, "/today");
  await expect(page.getByRole("main")).toContainText("Marsh");
  await page.keyboard.press("j");
  await page.keyboard.press("w");
  wake();
  await expect(page.getByRole("heading", { level: 1, name: "Thank-you to Dr. Marsh" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();
});

test("a form that is sent before the page is alive is sent once it is, with all that was typed", async ({
  page,
  account: _,
}) => {
  const { wake } = await openAsleep(page, "/programs/new");
  await page.getByLabel("Name", { exact: true }).fill("Lakeshore University");
  await page.getByLabel("Name", { exact: true }).press("Enter");
  wake();
  await expect(page.getByRole("heading", { level: 1, name: "Lakeshore University" })).toBeVisible();
  const { season: stored } = await (await page.request.get("/api/season")).json();
  expect(stored.programs).toHaveLength(1);
});

test("what is typed and ticked outside of a form before the page is alive counts once it is", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await openSeason(late().build());
  const reminders = await openAsleep(page, "/settings/reminders");
  const address = page.getByRole("region", { name: "Web address" });
  await address.getByLabel("Address").fill("https://ntfy.example/maya");
  reminders.wake();
  await address.getByRole("button", { name: "Save address" }).click();
  await expect(page.getByRole("checkbox", { name: "Morning list: web address" })).toBeChecked();

  const today = await openAsleep(page, "/today");
  await page.getByRole("checkbox", { name: /Elena Marsh/ }).check();
  today.wake();
  await expect(app.said("Logged for Harlow–St. Anne. Thank-you to Dr. Elena Marsh marked as sent.")).toBeVisible();
  const { season: stored } = await (await page.request.get("/api/season")).json();
  expect(stored.messages).toHaveLength(1);
});

test("files that are chosen before the page is alive are read once it is", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  const { wake } = await openAsleep(page, "/bring-in");
  const buffer = Buffer.from("Program,State\nLakeshore University,IL\n");
  await page
    .locator('input[type="file"][aria-label="Files"]')
    .setInputFiles([{ name: "list.csv", mimeType: "text/csv", buffer }]);
  wake();
  await expect(page.getByText("Table, 2 rows")).toBeVisible();
});

test("what a browser add-on puts into a page holds nothing back, and is left to it", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await page.addInitScript(() => {
    const sent = new Set<string>();
    Object.assign(globalThis, { addOnSent: sent });
    addEventListener("DOMContentLoaded", () => {
      const addOn = document.createElement("div");
      addOn.innerHTML =
        '<form style="position:fixed;bottom:0;right:0;z-index:9999"><button>Fill in</button><button type="button">Hide</button></form>';
      addOn.querySelector("form")?.addEventListener("submit", (event) => {
        sent.add(event.defaultPrevented ? "stopped" : "sent");
        event.preventDefault();
      });
      document.body.append(addOn);
    });
  });
  await openSeason(late().build());
  const { wake } = await openAsleep(page, "/today");
  await expect(page.getByRole("main")).toContainText("Marsh");
  await page.getByRole("button", { name: "Hide" }).click();
  wake();
  // Keys are not heard just after the focus has moved.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Fill in" }).click();
  expect(await page.evaluate(() => [...(globalThis as unknown as { addOnSent: Set<string> }).addOnSent])).toEqual([
    "sent",
  ]);
});
