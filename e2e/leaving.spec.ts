import type { Page } from "@playwright/test";
import PostalMime from "postal-mime";
import { season } from "@/lib/season/builder";
import type { Draft } from "@/lib/season/schema";
import { ZONE } from "./app";
import { expect, hoursAgo, ONCE, test } from "./fixtures";
import { expectAccessibleInBothThemes } from "./sound";

const LETTER = {
  subject: "News since January",
  body: "Dear Dr. Marsh,\n\nOur paper on filters was accepted on Monday – it will be printed in June.\n\nJordan Reyes",
};

const withDraft = (fields: Partial<Draft> = {}) =>
  season({ timeZone: ZONE })
    .program("p1", { name: "Harlow–St. Anne" })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director", email: "marsh@example.org" })
    .contact("c2", "p1", { name: "Wei Tak" })
    .interview("p1", hoursAgo(400))
    .draft("p1", "update", { ...LETTER, recipients: ["c1"], news: "publication", ...fields });

const onClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const letterOn = (page: Page) => page.getByLabel("Message", { exact: true });

/** Writes another text over the letter; until the page has woken up, what is typed may not take. */
async function rewrite(page: Page, text: string) {
  await expect(async () => {
    await letterOn(page).fill(text);
    await expect(page.getByText(/^(Not saved yet|Saving|Saved \d.*)$/)).toBeVisible({ timeout: 2_000 });
    await expect(letterOn(page)).toHaveValue(text, { timeout: 100 });
  }).toPass();
}

/** Notes the addresses of links that a page follows, instead of leaving it. */
async function notingLinks(page: Page) {
  await page.addInitScript(() => {
    const followed: object[] = [];
    Object.assign(window, { followed });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.href.startsWith(location.origin)) return click.call(this);
      followed.push({ href: this.href, target: this.target, rel: this.rel });
    };
  });
  return () => page.evaluate(() => (window as unknown as { followed: Record<string, string>[] }).followed);
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("Copy takes subject and text, by its button and by its key, and says what comes next", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  const { drafts } = await openSeason(withDraft().build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.getByRole("button", { name: /^Copy/ }).click();
  const next = isMobile ? "come back and mark it as sent" : "press Ctrl Enter to mark it";
  await expect(app.said(`Copied. When you’ve sent it, ${next}.`)).toBeVisible();
  expect(await onClipboard(page)).toBe(`${LETTER.subject}\n\n${LETTER.body}`);
  await rewrite(page, "Another text.");
  await page.keyboard.press("Control+Shift+C");
  await expect.poll(() => onClipboard(page)).toBe(`${LETTER.subject}\n\nAnother text.`);
});

test("opens in mail, Gmail and Outlook, filled in and cut off from this page", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { drafts } = await openSeason(withDraft().build());
  const followed = await notingLinks(page);
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.getByRole("button", { name: "Open in mail" }).click();
  // Each asks the server first, and the letter leaves one way at a time.
  await expect.poll(async () => (await followed()).length).toBe(1);
  for (const [place, name] of ["Gmail", "Outlook.com", "Outlook, work or school"].entries()) {
    await page.getByRole("button", { name: "Other ways to open it" }).click();
    await page.getByRole("menuitem", { name }).click();
    await expect.poll(async () => (await followed()).length).toBe(place + 2);
  }
  const links = await followed();
  expect(links.map(({ href, target }) => [new URL(href ?? "").protocol, new URL(href ?? "").host, target])).toEqual([
    ["mailto:", "", ""],
    ["https:", "mail.google.com", "_blank"],
    ["https:", "outlook.live.com", "_blank"],
    ["https:", "outlook.office.com", "_blank"],
  ]);
  expect(links.every(({ rel }) => rel === "noopener noreferrer")).toBe(true);
  for (const { href } of links)
    expect(new URL(href ?? "").searchParams.get("body")).toBe(LETTER.body.replaceAll("\n", "\r\n"));
});

test("a letter too long for a link is copied instead, and says so", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(withDraft({ body: "A long letter. ".repeat(150) }).build());
  const followed = await notingLinks(page);
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.getByRole("button", { name: "Open in mail" }).click();
  await expect(app.said("Too long to open in your mail app. Copied.")).toBeVisible();
  expect(await followed()).toEqual([]);
  expect(await onClipboard(page)).toContain("A long letter.");
});

test("without an address only Copy is there, and why", { tag: ONCE }, async ({ page, openSeason }) => {
  const { contacts, drafts } = await openSeason(withDraft().build());
  const [draft] = drafts;
  const tak = contacts.find(({ name }) => name === "Wei Tak");
  expect(tak?.email).toBeNull();
  await page.goto(`/write?program=${draft?.programId}&kind=update&to=${tak?.id}`);
  await expect(page.getByText("No email address for Dr. Wei Tak. Copy the letter instead.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open in mail" })).toHaveCount(0);
});

test("the file has every word that was typed just before", { tag: ONCE }, async ({ page, openSeason }) => {
  const { drafts } = await openSeason(withDraft().build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await rewrite(page, "Dear Dr. Marsh,\n\nTyped a moment ago – ñ.");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Other ways to open it" }).click();
  await page.getByRole("menuitem", { name: "Download as a file" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("update-harlow-st-anne.eml");
  const file = await (await page.request.get(`/api/drafts/${drafts[0]?.id}/eml`)).body();
  const mail = await PostalMime.parse(file);
  expect(mail.subject).toBe(LETTER.subject);
  expect(mail.to).toEqual([{ name: "Elena Marsh", address: "marsh@example.org" }]);
  expect(mail.text?.replaceAll("\r\n", "\n").trim()).toBe("Dear Dr. Marsh,\n\nTyped a moment ago – ñ.");
});

test("an empty slot comes first, then a stop that can be overruled", async ({ page, app, openSeason }) => {
  const { drafts } = await openSeason(
    withDraft({ body: "Dear Dr. Marsh,\n\nI saw {{something they promised}}.\n\nWrite me at [phone number]." }).build(),
  );
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.getByRole("button", { name: /^Copy/ }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "Fill this slot first: something they promised" }),
  ).toBeVisible();
  await expect(letterOn(page)).toBeFocused();
  await page.keyboard.insertText("the new schedule");
  await expect(letterOn(page)).toHaveValue(/I saw the new schedule\./);

  // The checks run a moment after the last key.
  await expect(letterOn(page)).toHaveAccessibleDescription(/^1 problem\b/);
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog", { name: "Before you go on: Mark as sent" });
  await expect(dialog).toContainText("The checks found 1 problem in this letter.");
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole("button", { name: "Back to the letter" }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: /^Copy/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Do it anyway" }).click();
  await expect(app.said("Copied.")).toBeVisible();
  expect(await onClipboard(page)).toContain("[phone number]");
});

/** A letter that would be second to Keystone's. */
const second = () =>
  withDraft({ kind: "intent", subject: "Letter of intent", body: "Thank you. I will rank you first.", news: null })
    .program("p2", { name: "Keystone Methodist" })
    .contact("c3", "p2", { name: "Lena Forsyth" })
    .sent("p2", "intent", hoursAgo(240), { body: "I will rank Keystone first." });
const REASON = "They told me by phone that they have filled.";

test("a second #1 letter leaves by no way without the stop: both promises, the rewording first, a release, a reason", async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(second().build());
  const followed = await notingLinks(page);
  await page.goto(`/write/${drafts[0]?.id}`);
  await expect(letterOn(page)).toHaveAccessibleDescription(/^\d problems?\b/);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  const stop = app.stop();
  const others = page.getByRole("button", { name: "Other ways to open it" });
  const ways: [string, () => Promise<void>][] = [
    ["Copy", () => page.getByRole("button", { name: /^Copy/ }).click()],
    ["Open in mail", () => page.getByRole("button", { name: "Open in mail" }).click()],
    ["Gmail", () => others.click().then(() => page.getByRole("menuitem", { name: "Gmail" }).click())],
    ["Download", () => others.click().then(() => page.getByRole("menuitem", { name: /Download/ }).click())],
    ["Mark as sent", () => page.getByRole("button", { name: "Mark as sent" }).click()],
  ];
  for (const [name, press] of ways) {
    await press();
    await expect(stop.getByRole("heading")).toBeFocused();
    await expect(stop).toContainText("I will rank Keystone first.");
    await expect(stop).toContainText("I will rank you first.");
    await expect(stop.getByRole("button", { name: "Log take-back" })).toBeVisible();
    await expect(stop.getByRole("button", { name: `${name} anyway` })).toBeDisabled();
    await page.keyboard.press("Escape");
    await expect(stop).toBeHidden();
  }
  expect(await onClipboard(page)).toBe("before");
  expect(await followed()).toEqual([]);
  expect((await page.request.get(`/api/drafts/${drafts[0]?.id}/eml`)).status()).toBe(409);
  await page.getByRole("button", { name: /^Copy/ }).click();
  await expectAccessibleInBothThemes(page);
  await stop.getByRole("button", { name: "Change it" }).click();
  await expect(letterOn(page)).toHaveValue("Thank you. My interest in Harlow–St. Anne is strong.");
  await expect(page.getByLabel("Kind")).toHaveValue("strong-interest");
  await page.getByRole("button", { name: /^Copy/ }).click();
  await expect.poll(() => onClipboard(page)).toContain("My interest in Harlow–St. Anne is strong.");
});

test("a tab that has grown old gives no second #1 letter out; with a reason it does, and the reason is kept", {
  tag: ONCE,
}, async ({ page, context, app, openSeason }) => {
  const building = withDraft({ kind: "intent", body: "I will rank you first.", news: null }).program("p2", {
    name: "Keystone Methodist",
  });
  const { drafts } = await openSeason(building.build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await expect(letterOn(page)).toHaveValue("I will rank you first.");
  const other = await context.newPage();
  await other.goto("/today");
  const { appOn } = await import("./app");
  await appOn(other).log({ line: "#1 keystone", text: "I will rank Keystone first." });
  await other.close();
  await page.getByRole("button", { name: /^Copy/ }).click();
  const stop = app.stop();
  await expect(stop).toContainText("I will rank Keystone first.");
  await stop.getByRole("checkbox").check();
  await stop.getByLabel(/^Reason/).fill(REASON);
  await stop.getByRole("button", { name: "Copy anyway" }).click();
  await expect(app.said("Copied.")).toBeVisible();
  expect(await onClipboard(page)).toContain("I will rank you first.");
  await page.getByRole("button", { name: "Mark as sent" }).click();
  await expect(app.said(/^Logged for Harlow–St. Anne: /)).toBeVisible();
  const { season: stored } = await (await page.request.get("/api/season")).json();
  const sent = stored.messages.find(({ body }: { body: string }) => body === "I will rank you first.");
  expect(sent.acknowledged).toMatchObject([{ rule: "one-letter-of-intent", reason: REASON }]);
});

test("a letter of intent that doesn’t say so is asked about before it counts as the #1 letter", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const body = "Dear Dr. Marsh,\n\nYour fellows spoke well of the Saturday clinic at Harlow–St. Anne.";
  const { drafts } = await openSeason(withDraft({ kind: "intent", body, recipients: [], news: null }).build());
  const sent = async () => (await (await page.request.get("/api/season")).json()).season.messages;
  await page.goto(`/write/${drafts[0]?.id}`);
  const mark = page.getByRole("button", { name: "Mark as sent" });
  const asked = page.getByRole("dialog", { name: "Is this your #1 letter to Harlow–St. Anne?" });
  await mark.click();
  await expect(asked).toContainText("none of its sentences tells Harlow–St. Anne it’s first, and nobody is under To");
  await expectAccessibleInBothThemes(page);
  await asked.getByRole("button", { name: "Back to the letter" }).click();
  await expect(asked).toBeHidden();
  expect(await sent()).toEqual([]);
  // Copying it counts for nothing.
  await page.getByRole("button", { name: /^Copy/ }).click();
  await expect(app.said("Copied.")).toBeVisible();

  await mark.click();
  await asked.getByRole("button", { name: "Make it strong interest" }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("strong-interest");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Kind")).toHaveValue("intent");
  await mark.click();
  await asked.getByRole("button", { name: "Yes, it’s my #1 letter" }).click();
  await expect(app.said(/^Logged for Harlow–St. Anne: /)).toBeVisible();
  // What was said of copying is over.
  await expect(app.said("Copied.")).toHaveCount(0);
  expect(await sent()).toMatchObject([{ kind: "intent", body }]);
});

test("why a letter couldn’t be marked is no longer said once the server answers again", { tag: ONCE }, async ({
  page,
  browserConsole,
  openSeason,
}) => {
  browserConsole.expected(/ERR_FAILED|Failed to fetch|Failed to load resource/);
  const { drafts } = await openSeason(withDraft().build());
  await page.goto(`/write/${drafts[0]?.id}`);
  const away = (url: URL) => url.pathname.startsWith("/write/") || url.pathname === "/api/health";
  await page.route(away, (route) =>
    route.request().method() === "POST" || route.request().url().endsWith("/health") ? route.abort() : route.continue(),
  );
  await page.getByRole("button", { name: "Mark as sent" }).click();
  const problem = page.getByRole("alert").filter({ hasText: "Not done: the server didn’t answer." });
  await expect(problem).toBeVisible();
  await page.unroute(away);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(problem).toHaveCount(0);
});

test("the #1 letter is taken back from the stop, and this one goes", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(second().build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.getByRole("button", { name: "Mark as sent" }).click();
  const stop = app.stop();
  await stop.getByRole("button", { name: "Log take-back", exact: true }).click();
  await stop.getByRole("button", { name: "Log take-back to Keystone Methodist" }).click();
  await expect(stop).toBeHidden();
  await page.getByRole("button", { name: "Mark as sent" }).click();
  await expect(app.said(/^Logged for Harlow–St. Anne: /)).toBeVisible();
});

test("an earlier version stands beside the present text, is put back, and so is the present one", async ({
  page,
  app,
  openSeason,
}) => {
  const { drafts } = await openSeason(withDraft().build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await rewrite(page, LETTER.body.replace("accepted on Monday", "accepted last week"));
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole("button", { name: "More about this draft" }).click();
  await page.getByRole("menuitem", { name: "Earlier versions" }).click();
  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog.getByRole("radio")).toHaveCount(1);
  await expect(dialog).toContainText("Then “on Monday” became “last week”");
  await expect(dialog.getByRole("deletion")).toHaveText("on Monday");
  await expect(dialog.getByRole("insertion")).toHaveText("last week");
  await expectAccessibleInBothThemes(page);
  await dialog.getByRole("button", { name: "Restore this version" }).click();
  await expect(dialog).toBeHidden();
  await expect(letterOn(page)).toHaveValue(LETTER.body);

  await app
    .said(/^Restored the version from before/)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(letterOn(page)).toHaveValue(/accepted last week/);
  await rewrite(page, "Written on after it.");
  const stored = async () => (await (await page.request.get("/api/season")).json()).season.drafts[0].body;
  await expect.poll(stored).toBe("Written on after it.");
  await page.reload();
  await expect(letterOn(page)).toHaveValue("Written on after it.");
});
