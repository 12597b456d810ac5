import type { APIRequestContext, Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import type { Season } from "@/lib/season/schema";
import { test as base, expect, hoursAgo, ONCE, PHONE } from "./fixtures";
import { elsewhere, interviewedAt, seasonOf } from "./outbox-parts";
import { expectSound } from "./sound";

const NAME = "Cascade Medical Center";
const met = () => interviewedAt(NAME, hoursAgo(75.5), ["Owen Tak", "Ana Ruiz", "Lee Park"]);

/** Logs what another device of the same person has sent meanwhile. */
type Meanwhile = (message: Partial<Season["messages"][number]>) => Promise<void>;

const test = base.extend<{ meanwhile: Meanwhile }>({
  meanwhile: async ({ playwright, baseURL, account }, use) => {
    const other: APIRequestContext = await playwright.request.newContext({ baseURL });
    await use((message) =>
      elsewhere(other, account, "logMessage", {
        direction: "sent",
        kind: "thank-you",
        at: hoursAgo(0.2),
        submission: `elsewhere-${Math.random()}`,
        ...message,
      }),
    );
    await other.dispose();
  },
});

const asked = (page: Page) => page.getByRole("alertdialog", { name: "Is this the same message?" });
const box = (page: Page, who: string) => page.getByRole("checkbox", { name: `Thank-you to Dr. ${who} sent` });

/** A thank-you to one of the people who were met, logged on the laptop. */
function thanked({ programs, contacts, interviews }: Season, who: string) {
  const person = contacts.find(({ name }) => name === who);
  return {
    programId: programs[0]?.id,
    interviewId: interviews[0]?.id,
    recipients: person ? [person.id] : [],
    body: `Thank you, Dr. ${who}, from the laptop.`,
  };
}

test("a row that another device marked sent meanwhile: both are shown, and it is logged once", async ({
  page,
  context,
  openSeason,
  meanwhile,
  isMobile,
}) => {
  const made = await openSeason(met().build());
  await page.goto("/today");
  await expect(box(page, "Owen Tak")).toBeVisible();
  await meanwhile(thanked(made, "Owen Tak"));
  await box(page, "Owen Tak").click();
  const dialog = asked(page);
  await expect(dialog).toContainText("Logged already");
  await expect(dialog).toContainText("Thank-you to Dr. Tak");
  await expect(dialog).toContainText("Thank you, Dr. Owen Tak, from the laptop.");
  await expect(dialog).toContainText("No words were logged.");
  await expectSound(page);
  await dialog.getByRole("button", { name: "It’s the same" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(box(page, "Owen Tak")).toHaveCount(0);
  await expect(box(page, "Ana Ruiz")).toBeVisible();
  if (!isMobile) await expect(page.locator("[data-reminder] :focus")).toHaveCount(1);
  expect((await seasonOf(context)).messages).toHaveLength(1);
});

test("every other way to mark a row sent asks as well, Escape logs nothing, and both can be logged", {
  tag: ONCE,
}, async ({ page, context, app, openSeason, meanwhile }) => {
  const made = await openSeason(met().build());
  const logged = async () => (await seasonOf(context)).messages.length;
  await page.goto("/today");
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-reminder] :focus")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const focused = await page.locator("[data-reminder]:has(:focus)").textContent();
  const first = ["Owen Tak", "Ana Ruiz", "Lee Park"].find((who) => focused?.includes(who)) ?? "";
  await meanwhile(thanked(made, first));
  await page.keyboard.press("e");
  await expect(asked(page)).toContainText(`Thank you, Dr. ${first}, from the laptop.`);
  await page.keyboard.press("Escape");
  await expect(asked(page)).toHaveCount(0);
  await expect(box(page, first)).toHaveCount(0);
  expect(await logged()).toBe(1);

  const [second = "", third = ""] = ["Owen Tak", "Ana Ruiz", "Lee Park"].filter((who) => who !== first);
  await meanwhile(thanked(made, second));
  await page.getByRole("button", { name: `Mark sent: Thank-you to Dr. ${second}` }).click();
  await asked(page).getByRole("button", { name: "Log mine too" }).click();
  await expect(asked(page)).toHaveCount(0);
  await expect.poll(logged).toBe(3);
  await app.said(`Thank-you to Dr. ${second} marked as sent.`).getByRole("button", { name: "Undo" }).click();
  await expect.poll(logged).toBe(2);

  await meanwhile(thanked(made, third));
  await page.getByRole("button", { name: `More about Thank-you to Dr. ${third}` }).click();
  await page.getByRole("menuitem", { name: "Mark sent now" }).click();
  await asked(page).getByRole("button", { name: "It’s the same" }).click();
  await expect(box(page, third)).toHaveCount(0);
  expect(await logged()).toBe(3);
});

test("a row that is swiped asks as well", { tag: PHONE }, async ({ page, context, openSeason, meanwhile }) => {
  const made = await openSeason(met().build());
  await page.goto("/today");
  const row = page.locator("[data-reminder]").filter({ has: box(page, "Owen Tak") });
  const { x, y, height } = (await row.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await meanwhile(thanked(made, "Owen Tak"));
  const devices = await context.newCDPSession(page);
  for (const by of [0, 15, 40, 70, 100])
    await devices.send("Input.dispatchTouchEvent", {
      type: by === 0 ? "touchStart" : "touchMove",
      touchPoints: [{ x: x + 120 + by, y: y + height / 2 }],
    });
  await devices.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await asked(page).getByRole("button", { name: "It’s the same" }).click();
  await expect(box(page, "Owen Tak")).toHaveCount(0);
  expect((await seasonOf(context)).messages).toHaveLength(1);
});

test("the log sheet of a page that is old asks, one that is new says it beside the button", { tag: ONCE }, async ({
  page,
  context,
  app,
  openSeason,
  meanwhile,
}) => {
  const made = await openSeason(met().build());
  const bodies = async () => (await seasonOf(context)).messages.map(({ body }) => body);
  await page.goto("/programs");
  // What the sheet knows is what it was opened with first.
  const sheet = await app.openLog();
  await expect(sheet.getByRole("button", { name: "Dr. Owen Tak" })).toBeVisible();
  await page.keyboard.press("Escape");
  await meanwhile(thanked(made, "Owen Tak"));
  await app.fillLog({ line: "ty cascade tak", text: "Thank you, from the phone." });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Save(?! and)/ })
    .click();
  await expect(asked(page)).toContainText("from the laptop");
  await expect(asked(page)).toContainText("Thank you, from the phone.");
  // Left open, it is as it was.
  await page.keyboard.press("Escape");
  await expect(asked(page)).toHaveCount(0);
  await expect(sheet.getByLabel("Log in one line")).toHaveValue("ty cascade tak");
  expect(await bodies()).toHaveLength(1);

  await expect(sheet).toContainText("Logged already: thank-you to Dr. Tak");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(sheet).toBeHidden();
  expect((await bodies()).sort()).toEqual(["Thank you, Dr. Owen Tak, from the laptop.", "Thank you, from the phone."]);
});

test("words that are in no log yet are kept by the sheet that was told it is the same", { tag: ONCE }, async ({
  page,
  context,
  app,
  openSeason,
  meanwhile,
}) => {
  const made = await openSeason(met().build());
  await page.goto("/programs");
  const sheet = await app.openLog();
  await expect(sheet.getByRole("button", { name: "Dr. Owen Tak" })).toBeVisible();
  await page.keyboard.press("Escape");
  await meanwhile(thanked(made, "Owen Tak"));
  await app.fillLog({ line: "ty cascade tak", text: "Words of the phone." });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Save(?! and)/ })
    .click();
  await asked(page).getByRole("button", { name: "It’s the same" }).click();
  await expect(sheet).toBeHidden();
  expect((await seasonOf(context)).messages).toHaveLength(1);
  await app.openLog();
  await sheet.getByRole("button", { name: /^Continue/ }).click();
  await expect(sheet.getByLabel("Text")).toHaveValue("Words of the phone.");
});

test("a letter whose row was checked off elsewhere is asked about before it is logged again, and its draft goes", {
  tag: ONCE,
}, async ({ page, context, app, openSeason, meanwhile }) => {
  const letter = { recipients: ["tak"], body: "Dear Dr. Tak,\n\nThe two hybrid rooms stay with me." };
  const made = await openSeason(met().draft("p1", "thank-you", letter).build());
  const draft = made.drafts[0]?.id;
  await page.goto(`/write/${draft}`);
  await expect(page.getByRole("button", { name: /^Mark as sent/ })).toBeEnabled();
  await meanwhile({ ...thanked(made, "Owen Tak"), body: "" });
  await page.getByRole("button", { name: /^Mark as sent/ }).click();
  await expect(asked(page)).toContainText("The two hybrid rooms stay with me.");
  await asked(page).getByRole("button", { name: "It’s the same" }).click();
  const said = app.said(`Not logged again. The draft to ${NAME} is deleted.`);
  await expect(said).toBeVisible();
  expect(await seasonOf(context)).toMatchObject({ messages: [{ body: "" }], drafts: [] });
  await said.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await seasonOf(context)).drafts.length).toBe(1);

  await page.goto(`/write/${draft}`);
  await page.getByRole("button", { name: /^Mark as sent/ }).click();
  await asked(page).getByRole("button", { name: "Log mine too" }).click();
  await expect(app.said(/^Logged for Cascade/)).toBeVisible();
  expect(await seasonOf(context)).toMatchObject({ messages: { length: 2 }, drafts: [] });
});

test("a #1 letter that was taken back elsewhere is taken back once", { tag: ONCE }, async ({
  page,
  context,
  app,
  openSeason,
  meanwhile,
}) => {
  const out = season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .program("p2", { name: "Tidewater Health", rank: 2 })
    .contact("c1", "p1", { name: "Lena Forsyth" })
    .interview("p1", hoursAgo(400))
    .sent("p1", "intent", hoursAgo(200), { recipients: ["c1"], body: "You are my #1. I will rank you first." });
  const made = await openSeason(out.build());
  await page.goto("/today");
  const sheet = await app.fillLog({ line: "#1 tidewater", text: "I will rank you first." });
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await app.stop().getByRole("button", { name: "Log take-back", exact: true }).click();
  const [keystone] = made.programs;
  await meanwhile({
    programId: keystone?.id,
    kind: "intent-release",
    recipients: made.contacts.map(({ id }) => id),
    body: "Things have changed.",
  });
  await app.stop().getByRole("button", { name: "Log take-back to Keystone Methodist" }).click();
  await expect(asked(page)).toContainText("Things have changed.");
  await asked(page).getByRole("button", { name: "It’s the same" }).click();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  const kinds = (await seasonOf(context)).messages.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "intent-release")).toHaveLength(1);
});
