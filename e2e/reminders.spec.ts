import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { type MailServer, mailServer } from "@/lib/mail/smtp.fixture";
import { NOTICE_KINDS } from "@/lib/notices/notice-kinds";
import { noticesBetween } from "@/lib/notices/notices";
import { noticeSettingsSchema } from "@/lib/notices/settings";
import { season } from "@/lib/season/builder";
import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { appOn } from "./app";
import { daysAgo, expect, freshEmail, hoursAgo, ONCE, test } from "./fixtures";
import { tellAt } from "./made-account";
import { expectSound } from "./sound";

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
    await expect(email).toContainText("This server sends no email. Whoever runs it can turn email on.");
    // The first step is one that works here, and the way that this server lacks is no step.
    const steps = page.getByRole("list", { name: "Ways you can set up" });
    await expect(steps).not.toContainText("Email");
    await expect(steps.getByRole("link", { name: "Create a calendar feed" })).toHaveAttribute(
      "href",
      "/settings#calendar",
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

test("the settings tell what was held, what was silent, what failed and of what nobody knows; Today tells of a way that fails", async ({
  page,
  account,
  openSeason,
}) => {
  await openSeason(interviewed());
  const at = (hours: string) => `2026-11-22T${hours}:00-05:00`;
  await tellAt(
    account,
    "https://ntfy.example/maya",
    [
      {
        kind: "last-call",
        moment: at("02:00"),
        at: at("07:00"),
        outcome: "sent",
        subject: "1 thank-you goes late today",
      },
      { kind: "morning", moment: at("07:01"), at: at("07:01"), outcome: "silent", answer: "Nothing waits anymore." },
      {
        kind: "interview",
        moment: at("18:00"),
        at: at("18:00"),
        outcome: "failed",
        answer: "The address answered 404.",
      },
      {
        ...{ kind: "rank-list", moment: at("19:00"), at: at("19:00"), outcome: "unknown" },
        answer: "The connection ended. It may have arrived.",
      },
    ],
    { failures: 3, answer: "The address answered 404.", failedAt: at("18:00") },
  );
  await page.goto("/settings/reminders");
  const lately = page.getByRole("region", { name: "Recent reminders" });
  const row = (title: string) => lately.getByRole("listitem").filter({ hasText: title });
  await expect(row("Thank-you about to be late")).toContainText("1 thank-you goes late today");
  await expect(row("Thank-you about to be late")).toContainText("Held from 2:00 AM.");
  await expect(row("Thank-you about to be late")).toContainText("Web address");
  await expect(row("Morning list")).toContainText("Nothing waits anymore.");
  await expect(row("Morning list")).toContainText("Not sent");
  await expect(row("Morning list")).not.toContainText("Held");
  await expect(row("Interview, evening before")).toContainText("The address answered 404.");
  await expect(row("Interview, evening before")).toContainText("Failed, web address");
  await expect(row("Rank list not certified")).toContainText("It may have arrived.");
  await expect(row("Rank list not certified")).toContainText("Not known");
  const address = page.getByRole("region", { name: "Web address" });
  // Nothing was turned on for it yet: off says more than that it would fail.
  await page.getByRole("checkbox", { name: "Morning list: web address" }).check();
  await expect(page.getByText("Morning list: web address on.")).toBeVisible();
  await page.reload();
  await expect(address).toContainText("Failing");
  await expect(address).toContainText("Failed 3 times, last on Sun Nov 22, 6:00 PM. The address answered 404.");
  await expectSound(page);

  // Quiet hours say what becomes of what falls into them, and nothing once they are off.
  const quiet = page.getByRole("region", { name: "Quiet hours" });
  await expect(quiet).toContainText(
    "Reminders due then are sent at 7:00 AM, or at 10:00 PM if that would be too late.",
  );
  await quiet.getByRole("switch", { name: "Quiet hours" }).press("Space");
  await expect(quiet.getByLabel("From")).toBeDisabled();
  await expect(page.getByText("No quiet hours.")).toBeVisible();
  await page.reload();
  await expect(quiet.getByRole("switch", { name: "Quiet hours" })).not.toBeChecked();

  await page.goto("/today");
  const failing = page.getByText("Reminders aren’t reaching you: web address failed three times or more.");
  await expect(failing).toBeVisible();
  await expectSound(page);
  await failing.getByRole("link", { name: "See why" }).click();
  await page.waitForURL("**/settings/reminders");
});

test("how many are kept stands with the link to all of them, and when a calendar last read the feed", async ({
  page,
  account,
  openSeason,
}) => {
  await openSeason(interviewed());
  const sent = (nth: number) => new Date(Date.UTC(2026, 10, 22, 12, nth)).toISOString();
  const told = Array.from({ length: 41 }, (_, nth) => ({
    ...{ kind: "morning" as const, moment: sent(nth), at: sent(nth), outcome: "sent" as const, subject: `List ${nth}` },
  }));
  const failedAt = sent(0);
  await tellAt(account, "https://ntfy.example/maya", told, { failures: 0, answer: "", failedAt });
  await page.goto("/settings#calendar");
  await page.getByRole("button", { name: "Create a calendar feed" }).click();
  const address = await page.getByRole("region", { name: "Calendar feed" }).getByLabel("Secret address").inputValue();
  await page.goto("/settings/reminders");
  const lately = page.getByRole("region", { name: "Recent reminders" });
  await expect(lately.getByRole("listitem")).toHaveCount(40);
  const feed = page.getByRole("region", { name: "Calendar feed" });
  await expect(feed).toContainText("No calendar has read it yet.");
  expect((await page.request.get(address)).status()).toBe(200);
  await lately.getByRole("link", { name: "All 41" }).click();
  await expect(lately.getByRole("listitem")).toHaveCount(41);
  await expect(lately.getByRole("link", { name: /^All/ })).toHaveCount(0);
  await expect(feed).toContainText(/A calendar read it on \w{3} \w{3} \d+, \d+:\d\d [AP]M\./);
  await expectSound(page);
});

test("what a reminder links to is asked for after signing in, and is there then", { tag: ONCE }, async ({
  page,
  account,
  openSeason,
}) => {
  const soon = (hours: number) => hoursAgo(-hours);
  const made = await openSeason(
    season()
      .program("p1", { name: "Lakeshore" })
      .program("p2", { name: "Piedmont" })
      .contact("c1", "p1", { name: "Elena Marsh" })
      .interview("p1", hoursAgo(20), { participants: [{ contactId: "c1", thankYou: "expected" }] })
      .interview("p2", soon(60), { startsAt: soon(54) })
      .received("p1", "question", daysAgo(1), { needsReply: true })
      .invitation("p2", hoursAgo(30))
      .build(),
  );
  const settings = noticeSettingsSchema.parse({ kinds: [...NOTICE_KINDS], quiet: null });
  const notices = noticesBetween(made, settings, Date.now() - 86_400_000, Date.now() + 7 * 86_400_000);
  const links = [...new Set(notices.map(({ href }) => href))];
  expect(links.map((href) => href.replace(/[^/]{12,}/g, ":id"))).toEqual(
    expect.arrayContaining(["/today", "/interviews/:id", "/interviews/:id/after", "/messages/:id"]),
  );
  const pages = await Promise.all(links.map(async (href) => (await page.request.get(href)).status()));
  expect(pages).toEqual(links.map(() => 200));

  await page.context().clearCookies();
  for (const href of links) {
    const { pathname, search } = new URL(href, "http://own.invalid");
    const asked = await page.request.get(href, { maxRedirects: 0 });
    expect([asked.status(), new URL(asked.headers().location ?? "", "http://own.invalid").search]).toEqual([
      307,
      `?next=${encodeURIComponent(pathname + search)}`,
    ]);
  }
  // One with a place within its page, which only the browser knows of, and one with a page of its own.
  const ofTwo = [links.find((href) => href.includes("#")), links.find((href) => href.endsWith("/after"))];
  for (const href of ofTwo) {
    await page.context().clearCookies();
    await page.goto(href ?? "");
    await page.waitForURL(/\/sign-in/);
    await page.getByLabel("Email").fill(account.email);
    await page.getByLabel("Password", { exact: true }).fill(account.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`**${href}`);
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Lakeshore|Piedmont/);
});

test("reminders are offered once: with the first interview, and never again", { tag: ONCE }, async ({ page, app }) => {
  const offer = page.getByRole("region", { name: "Reminders" });
  await app.addProgram({ name: "Lakeshore" });
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "No interviews yet." })).toBeVisible();
  await expect(offer).toHaveCount(0);
  const interview = (hours: number) => ({
    program: "Lakeshore",
    startsAt: hoursAgo(-hours),
    endsAt: hoursAgo(-hours - 4),
  });
  await app.addInterview(interview(48));
  await page.goto("/today");
  await expect(offer).toContainText("Do you want to be reminded?");
  await offer.getByRole("button", { name: "Not now" }).click();
  await expect(app.said("No reminders are sent.")).toBeVisible();
  await expect(offer).toHaveCount(0);
  await app.addInterview(interview(96));
  await page.goto("/today");
  await expect(page.getByRole("main")).toContainText("Lakeshore");
  await expect(offer).toHaveCount(0);
});

test.describe("with a web address that takes what is posted", () => {
  const posted: string[] = [];
  const taker = createServer(async (request, response) => {
    posted.push(await text(request));
    response.writeHead(200).end();
  });
  let server: BuiltServer;
  let address: string;
  test.beforeAll(async () => {
    await new Promise<void>((resolve) => taker.listen(0, "127.0.0.1", resolve));
    const at = taker.address();
    const host = `127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
    address = `http://${host}/maya`;
    server = await startedServer({ environment: { NOTICE_HOSTS: host } });
  });
  test.afterAll(async () => {
    await server.end();
    await new Promise((resolve) => taker.close(resolve));
  });

  test("one is sent to it now, and is told of", { tag: ONCE }, async ({ browser, browserConsole, contextOptions }) => {
    const context = await browser.newContext({ ...contextOptions, baseURL: server.address });
    browserConsole.watch(context);
    const page = await context.newPage();
    await appOn(page).signUp({ email: freshEmail(), password: "seven quiet harbors" });
    await page.goto("/settings/reminders");
    const panel = page.getByRole("region", { name: "Web address" });
    const now = panel.getByRole("button", { name: "Send me one now" });
    await expect(now).toHaveCount(0);
    await panel.getByLabel("Address").fill(address);
    await panel.getByRole("button", { name: "Save address" }).click();
    await now.click();
    await expect(panel.getByRole("status")).toContainText("The server took it.");
    expect(posted).toEqual([expect.stringMatching(/^A reminder from Rank & Thank\n\n[\s\S]*\/settings\/reminders\n$/)]);
    await page.reload();
    const lately = page.getByRole("region", { name: "Recent reminders" });
    await expect(lately.getByRole("listitem")).toContainText(["Web address"]);
    await context.close();
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
    await expect(page.getByRole("region", { name: "Recent reminders" })).toContainText("A reminder from Rank & Thank");

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
    await expect(page.getByText("Morning list: email on.")).toBeVisible();
    await reading.getByRole("button", { name: "Stop email reminders" }).click();
    await expect(reading.getByRole("heading", { name: "You’re unsubscribed" })).toBeVisible();
    await page.reload();
    await expect(box).not.toBeChecked();
    expect((await visitor.request.post(`${server.address}/api/unsubscribe/${"x".repeat(43)}`)).status()).toBe(404);
  });
});
