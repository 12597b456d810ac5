import type { Page } from "@playwright/test";
import { season as built } from "@/lib/season/builder";
import { workerIn } from "./app";
import { expect, ONCE, test } from "./fixtures";

test.use({ serviceWorkers: "allow" });

const TEXT = "Thank you for your note. We enjoyed meeting you.";
const MAIL = [
  "From: Dr. Marsh <marsh@piedmont.example>",
  "Subject: Your visit",
  "Date: Thu, 28 Jan 2027 09:00:00 -0500",
  "Content-Type: text/plain; charset=utf-8",
  "",
  TEXT,
].join("\r\n");

/** Shares to the app as the manifest says, the way a phone does: a form of its own, posted. */
async function share(
  page: Page,
  { title = "Your visit", text = "", mails = {} }: { title?: string; text?: string; mails?: Record<string, string> },
): Promise<void> {
  const { share_target: target } = await (await page.request.get("/manifest.webmanifest")).json();
  await page.evaluate(
    ({ target, title, text, mails }) => {
      const form = document.createElement("form");
      Object.assign(form, { action: target.action, method: target.method, enctype: target.enctype });
      const field = (name: string, type: string) => {
        const input = document.createElement("input");
        Object.assign(input, { name, type });
        form.append(input);
        return input;
      };
      field(target.params.title, "text").value = title;
      field(target.params.text, "text").value = text;
      const files = new DataTransfer();
      for (const [name, mail] of Object.entries(mails))
        files.items.add(new File([mail], name, { type: "message/rfc822" }));
      if (files.files.length > 0) {
        const input = field(target.params.files[0].name, "file");
        input.multiple = true;
        input.files = files.files;
      }
      document.body.append(form);
      form.submit();
    },
    { target, title, text, mails },
  );
}

const season = () => built().program("p1", { name: "Piedmont Regional" }).contact("c1", "p1").build();

test("a shared text is in the log, as something received, and is sent nowhere before it is saved", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(season());
  await page.goto("/programs");
  await workerIn(page);
  const posted: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posted.push(request.postData() ?? ""));
  await share(page, { text: TEXT });
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Text")).toHaveValue(TEXT);
  await sheet.getByLabel("Log in one line").fill("piedmont");
  expect(posted.filter((body) => body.includes("enjoyed") && !body.includes("form-data"))).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.getItem("shared"))).toBeNull();
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(sheet).toBeHidden();
  const { season: saved } = await (await page.request.get("/api/season")).json();
  expect(saved.messages).toMatchObject([{ direction: "received", subject: "Your visit", body: TEXT }]);
});

test("all mails that are shared are brought in", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(season());
  await page.goto("/programs");
  await workerIn(page);
  await share(page, { mails: { "visit.eml": MAIL, "again.eml": MAIL.replace("Your visit", "Your visit again") } });
  await page.waitForURL("**/bring-in");
  await expect(page.getByRole("main")).toContainText("visit.eml");
  await expect(page.getByRole("main")).toContainText("again.eml");
});

test("a shared mail that is too large is named, and the others go on", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(season());
  await page.goto("/programs");
  await workerIn(page);
  await share(page, { mails: { "visit.eml": MAIL, "pictures.eml": `${MAIL}${"x".repeat(3_000_000)}` } });
  await expect(page.getByRole("heading", { name: "Not everything was brought in" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "pictures.eml" })).toBeVisible();
  await page.getByRole("button", { name: "Go on with the rest" }).click();
  await page.waitForURL("**/bring-in");
  await expect(page.getByRole("main")).toContainText("visit.eml");
  await expect(page.getByRole("main")).not.toContainText("pictures.eml");
});

test("a mail that is shared signed out is brought in once somebody is signed in", { tag: ONCE }, async ({
  page,
  context,
  account,
  openSeason,
}) => {
  await openSeason(season());
  await page.goto("/programs");
  await workerIn(page);
  await context.clearCookies();
  await share(page, { mails: { "visit.eml": MAIL } });
  await expect(page.getByRole("heading", { name: "Sign in to log it" })).toBeVisible();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL("**/sign-in?next=**");
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/bring-in");
  await expect(page.getByRole("main")).toContainText("visit.eml");
  expect(await page.evaluate(() => sessionStorage.getItem("shared"))).toBeNull();
});

test("what is shared signed out is kept until somebody is signed in", { tag: ONCE }, async ({
  page,
  context,
  account,
  openSeason,
}) => {
  await openSeason(season());
  await page.goto("/programs");
  await workerIn(page);
  await context.clearCookies();
  await share(page, { text: TEXT });
  await expect(page.getByRole("heading", { name: "Sign in to log it" })).toBeVisible();
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.waitForURL("**/sign-in?next=**");
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("dialog").getByLabel("Text")).toHaveValue(TEXT);
});

test("without a worker the server hands a shared text on, and keeps none of it", { tag: ONCE }, async ({
  browser,
  contextOptions,
  visitor: _,
}) => {
  const context = await browser.newContext({ ...contextOptions, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await share(page, { text: TEXT });
  await expect(page.getByRole("heading", { name: "Sign in to log it" })).toBeVisible();
  expect(page.url()).toMatch(/\/share$/);
  expect(await page.evaluate(() => sessionStorage.getItem("shared"))).toContain(TEXT);
  await context.close();
});

test("without a worker a shared mail is named as left out, with where to bring it in", { tag: ONCE }, async ({
  browser,
  contextOptions,
  visitor: _,
}) => {
  const context = await browser.newContext({ ...contextOptions, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await share(page, { title: "", mails: { "visit.eml": MAIL } });
  await expect(page.getByRole("heading", { name: "Nothing was brought in" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "visit.eml" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bring in files" })).toHaveAttribute("href", "/bring-in");
  await context.close();
});
