import { type MailServer, mailServer } from "@/lib/mail/smtp.fixture";
import { season } from "@/lib/season/builder";
import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { appOn } from "./app";
import { expect, freshEmail, ONCE, test } from "./fixtures";

const interviewed = () => {
  const ended = Date.now() - 3_600_000;
  return season()
    .program("p1", { name: "Lakeshore University IR Residency" })
    .interview("p1", new Date(ended).toISOString())
    .build();
};

test.describe("where no mail server is set", () => {
  test("Today asks once, and the settings say what can be had", async ({ page, openSeason, isMobile }) => {
    await openSeason(interviewed());
    await page.goto("/today");
    const offer = page.getByRole("region", { name: "Reminders" });
    await expect(offer).toContainText("Do you want to be reminded?");
    await offer.getByRole("link", { name: "See how" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Reminders that reach you" })).toBeVisible();
    const email = page.getByRole("region", { name: "Email", exact: true });
    await expect(email).toContainText("This server sends no email. Whoever runs it can set SMTP_URL.");
    const missing = page.getByRole("list", { name: "Not set up" });
    await expect(missing.getByRole("listitem").filter({ hasText: "Email" })).toContainText(
      "This server sends no email.",
    );
    const box = page.getByRole("checkbox", { name: "Morning list: email" });
    // A phone has no room for a column of boxes that can’t be checked.
    if (isMobile) await expect(box).toBeHidden();
    else await expect(box).toBeDisabled();

    const address = page.getByRole("region", { name: "Web address" });
    await address.getByLabel("Address").fill("https://192.168.0.7/maya");
    await address.getByRole("button", { name: "Save address" }).click();
    await expect(address).toContainText("That address is on a private network.");
    await address.getByLabel("Address").fill("https://ntfy.example/maya");
    await address.getByRole("button", { name: "Save address" }).click();
    await expect(page.getByRole("checkbox", { name: "Morning list: web address" })).toBeChecked();

    // Each box saves at once, and Undo takes it back.
    const soon = page.getByRole("checkbox", { name: "Interview, about to start: web address" });
    await soon.check();
    await expect(page.getByText("Interview, about to start: web address on.")).toBeVisible();
    await page.reload();
    await expect(soon).toBeChecked();
    await soon.uncheck();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(soon).toBeChecked();

    await page.getByRole("button", { name: "Pause until" }).click();
    await page.getByLabel("Through").fill("2199-01-01");
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(page.getByText("Paused: nothing is sent through")).toBeVisible();
    await page.goto("/today");
    await expect(page.getByText("Reminders are paused through")).toBeVisible();
    await expect(offer).toBeHidden();
  });
});

test.describe("with a mail server", () => {
  let post: MailServer;
  let server: BuiltServer;
  test.beforeAll(async () => {
    post = await mailServer();
    server = await startedServer({ environment: { SMTP_URL: post.url, MAIL_FROM: "reminders@example.org" } });
  });
  test.afterAll(async () => {
    await server.end();
    await post.end();
  });
  /** The text of the latest mail, its soft line breaks taken out. */
  const latest = () => (post.took.at(-1) ?? "").replace(/=\r\n/g, "").replace(/=3D/g, "=");

  test("an address is confirmed, gets one now, and is unsubscribed signed out, by a POST alone", { tag: ONCE }, async ({
    browser,
    browserConsole,
    contextOptions,
  }) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: server.address });
    browserConsole.watch(context);
    const page = await context.newPage();
    const email = freshEmail();
    await appOn(page).signUp({ email, password: "seven quiet harbors" });
    await page.waitForURL("**/welcome");
    await page.goto("/settings/reminders");
    await page.getByRole("checkbox", { name: "Morning list: email" }).check();
    const panel = page.getByRole("region", { name: "Email", exact: true });
    const state = (words: string) => panel.getByText(words, { exact: true });
    await page.reload();
    await expect(state("Not confirmed")).toBeVisible();
    await expect(state("On")).toHaveCount(0);
    await panel.getByRole("button", { name: "Email me a link" }).click();
    await expect(panel).toContainText(`We sent a link to ${email}`);
    await page.goto(`/confirm${/\/confirm(#[\w-]+)/.exec(latest())?.[1]}`);
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.waitForURL("**/settings/reminders");
    await expect(panel).toContainText(`${email}, confirmed.`);
    await expect(state("On")).toBeVisible();

    await panel.getByRole("button", { name: "Send me one now" }).click();
    await expect(panel).toContainText(/Sent \d+:\d\d [AP]M\. The server took it\./);
    expect(latest()).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    await page.reload();
    await expect(page.getByRole("region", { name: "Sent lately, and why" })).toContainText(
      "A reminder from Rank & Thank",
    );

    const link = /List-Unsubscribe: <([^>]+)>/.exec(latest().replace(/\r\n[ \t]+/g, " "))?.[1] ?? "";
    const visitor = await browser.newContext({ ...contextOptions, baseURL: server.address });
    browserConsole.watch(visitor);
    const reading = await visitor.newPage();
    const box = page.getByRole("checkbox", { name: "Morning list: email" });
    await reading.goto(link);
    await expect(reading.getByRole("heading", { name: "Stop email reminders?" })).toBeVisible();
    await page.reload();
    await expect(box).toBeChecked();
    // As a mail program does it.
    const clicked = await visitor.request.post(link, { form: { "List-Unsubscribe": "One-Click" } });
    expect(clicked.status()).toBe(200);
    await page.reload();
    await expect(box).not.toBeChecked();
    await box.check();
    await reading.getByRole("button", { name: "Stop email reminders" }).click();
    await expect(reading.getByRole("heading", { name: "You’re unsubscribed" })).toBeVisible();
    await page.reload();
    await expect(box).not.toBeChecked();
    expect((await visitor.request.post(`${server.address}/api/unsubscribe/${"x".repeat(43)}`)).status()).toBe(404);
  });
});
