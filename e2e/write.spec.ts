import type { Locator, Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, PHONE, signInOverHttp, test } from "./fixtures";
import { expectAccessible, expectAccessibleInBothThemes, expectFitsWidth } from "./sound";

const SENTENCE = "Keystone is my first choice and I will rank it number one.";
const COMMITS = "You are my #1.";
const ASKS = "Could you tell me where I stand on your rank list?";

/** Keystone holds the #1 letter; Tidewater, ranked third, was met two days ago. */
const tidewater = () =>
  season()
    .program("p1", { name: "Keystone Methodist", rank: 1 })
    .program("p2", { name: "Tidewater Health", rank: 3 })
    .contact("c1", "p2", { name: "Marcus Bright", title: "Dr.", role: "program-director" })
    .contact("c2", "p2", { name: "Lena Forsyth", title: "Dr.", role: "faculty" })
    .sent("p1", "intent", hoursAgo(480), { body: SENTENCE })
    .interview("p2", hoursAgo(40), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
      notes: "Asked about the venous clinic.\nThe hybrid room opens in May.",
    });

const letterOf = (page: Page) => page.getByRole("textbox", { name: "Message" });
const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved/ });
const isMarked = (page: Page, look: string) => page.locator(`[data-mark][class*="${look}"]`);
const selected = (letter: Locator) =>
  letter.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));

/** Opens the thank-you to Tidewater with nothing in the text. */
async function blank(page: Page, programId: string | undefined) {
  await page.goto(`/write?program=${programId}&kind=reply`);
  const letter = letterOf(page);
  await expect(letter).toHaveValue("");
  return letter;
}

test("a sentence that says first is underlined to the letter, listed, walked to, reworded and put back", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  const { programs } = await openSeason(tidewater().build());
  const letter = await blank(page, programs[1]?.id);
  await letter.fill(`Thank you for your message about Tidewater. ${COMMITS} I remember the clinic. ${ASKS}`);
  await expect(isMarked(page, "stop")).toHaveText([COMMITS]);
  await expect(isMarked(page, "warn")).toHaveText([ASKS]);
  await expect(letter).toHaveAccessibleDescription(/^1 problem, /);

  // Typed before them, the marks stay under their words.
  await letter.press("ControlOrMeta+Home");
  await letter.pressSequentially("Dear Dr. Bright, ");
  await expect(isMarked(page, "stop")).toHaveText([COMMITS]);

  await letter.press("F8");
  expect(await selected(letter)).toBe(COMMITS);
  await expect(page.getByRole("status").filter({ hasText: `Problem. “${COMMITS}”` })).toHaveCount(1);
  for (let presses = 0; (await selected(letter)) !== ASKS && presses < 9; presses++) await letter.press("F8");
  expect(await selected(letter)).toBe(ASKS);
  await letter.press("Shift+F8");
  expect(await selected(letter)).toBe(COMMITS);

  await app.openChecks();
  const checks = page.getByRole("region", { name: "Checks" }).filter({ visible: true });
  const stop = checks.getByRole("listitem").filter({ hasText: "Problem" });
  await expect(stop).toContainText("Keystone Methodist");
  await stop.getByRole("button", { name: "Use “I will rank Tidewater Health very highly.”" }).click();
  await expect(letter).toHaveValue(/Tidewater\. I will rank Tidewater Health very highly\. I remember/);
  await expect(isMarked(page, "stop")).toHaveCount(0);
  await app.said("Reworded.").getByRole("button", { name: "Undo" }).click();
  await expect(letter).toHaveValue(new RegExp(`Tidewater\\. ${COMMITS} I remember`));
  await expect(isMarked(page, "stop")).toHaveText([COMMITS]);

  if (isMobile) return;
  await checks.getByRole("listitem").filter({ hasText: ASKS }).getByRole("button", { name: "Delete sentence" }).click();
  await expect(letter).toHaveValue(/I remember the clinic\.$/);
  await letter.press("ControlOrMeta+z");
  await expect(letter).toHaveValue(new RegExp(`I remember the clinic\\. ${ASKS.replace("?", "\\?")}$`));
  await checks.getByRole("button", { name: /^Keep: This asks how you’re ranked/ }).click();
  await expect(isMarked(page, "warn")).toHaveCount(0);
  await checks.getByRole("button", { name: "Show it again" }).click();
  await expect(isMarked(page, "warn")).toHaveText([ASKS]);
});

test("a template's slots are walked with Tab and filled by typing or from one's notes", async ({
  page,
  openSeason,
  isMobile,
}) => {
  const { interviews } = await openSeason(tidewater().build());
  await page.goto(`/write?interview=${interviews[0]?.id}`);
  const letter = letterOf(page);
  await expect(letter).toHaveValue(/^Dear Dr\. Bright,/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank-you to Dr. Bright");
  await expect(page.getByText("2 empty slots to fix first")).toBeVisible({ visible: !isMobile });

  await letter.focus();
  await letter.press("Tab");
  expect(await selected(letter)).toBe("{{what they told you about the program that stayed with you}}");
  await letter.pressSequentially("The venous clinic runs on Fridays.");
  await letter.press("Tab");
  expect(await selected(letter)).toBe("{{how that fits the way you want to train}}");
  if (!isMobile) {
    await page.getByRole("button", { name: /^Use for .*: The hybrid room opens in May\.$/ }).click();
    await expect(letter).toHaveValue(/Fridays\.\n\nThe hybrid room opens in May\.\n\n/);
    await letter.press("ControlOrMeta+z");
    await expect(letter).toHaveValue(/\{\{how that fits/);
    await expect(page.getByRole("region", { name: "Slots" })).toContainText("1 of 2 filled");
  }
  await letter.press("Shift+Tab");
  expect(await selected(letter)).toBe("{{how that fits the way you want to train}}");
  await letter.press("Escape");
  await letter.press("Tab");
  await expect(letter).not.toBeFocused();
});

test("a strength goes into the letter with a click, says when the program was told, and what was put away stays so", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  const told = "I am a US citizen and need no visa.";
  const fresh = "Our registry paper on fistulas was accepted in January.";
  const { drafts } = await openSeason(
    tidewater()
      .strength(told)
      .strength(fresh)
      .sent("p2", "interest", hoursAgo(900), { body: told })
      .draft("p2", "update", { body: `Dear Dr. Bright,\n\n${ASKS}`, news: "publication" })
      .build(),
  );
  await page.goto(`/write/${drafts[0]?.id}`);
  const facts = page.getByRole("region", { name: /^What you can say/ }).filter({ visible: true });
  await app.openChecks();
  await expect(facts.getByRole("listitem").first()).toContainText(fresh);
  await expect(facts.getByRole("listitem").nth(1)).toContainText(`${told} Mentioned to them`);
  const checks = page.getByRole("region", { name: "Checks" }).filter({ visible: true });
  await checks.getByRole("button", { name: /^Keep: This asks how you’re ranked/ }).click();
  await facts.getByRole("button", { name: `Insert: ${fresh}` }).click();
  await expect(letterOf(page)).toHaveValue(new RegExp(fresh));
  await expect(saved(page)).toHaveText(/^Saved \d/);
  await page.reload();
  await expect(letterOf(page)).toHaveValue(new RegExp(fresh));
  await expect(isMarked(page, "warn")).toHaveCount(0);
  await app.openChecks();
  await checks.getByRole("button", { name: "Show it again" }).click();
  await expect(isMarked(page, "warn")).toHaveText([ASKS]);
});

test("another template keeps what was typed, asks before words of one's own are lost, and comes back", {
  tag: ONCE,
}, async ({ page, app, openSeason }) => {
  const { interviews } = await openSeason(tidewater().build());
  await page.goto(`/write?interview=${interviews[0]?.id}`);
  const letter = letterOf(page);
  await letter.focus();
  await letter.press("Tab");
  await letter.pressSequentially("The venous clinic runs on Fridays.");
  const before = await letter.inputValue();

  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitem", { name: "Thank-you to a faculty member" }).click();
  await expect(letter).not.toHaveValue(before);
  await expect(letter).toHaveValue(/The venous clinic runs on Fridays\./);
  await app
    .said(/^Template: /)
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(letter).toHaveValue(before);

  await letter.fill("My own words, all of them.");
  await page.getByRole("button", { name: /^Template: / }).click();
  await page.getByRole("menuitem", { name: "Thank-you to a faculty member" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep my text, put it below" }).click();
  await expect(letter).toHaveValue(/^My own words, all of them\.\n\nDear Dr\. Bright,/);
});

test("the draft is made with the first change: one draft, its address, and the focus stays", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
}) => {
  const { interviews } = await openSeason(tidewater().build());
  const drafts = async () => (await (await context.request.get("/api/season")).json()).season.drafts;
  await page.goto(`/write?interview=${interviews[0]?.id}`);
  const letter = letterOf(page);
  await letter.focus();
  expect(await drafts()).toHaveLength(0);
  await letter.press("Tab");
  await letter.pressSequentially("The clinic.");
  await page.waitForURL(/\/write\/[\w-]+$/);
  await expect(letter).toBeFocused();
  await letter.pressSequentially(" And the residents.");
  await expect(saved(page)).toBeVisible();
  await expect
    .poll(async () => (await drafts()).map(({ body }: { body: string }) => body))
    .toEqual([await letter.inputValue()]);
  await page.goto(`/drafts/${page.url().split("/").at(-1)}`);
  await expect(page).toHaveURL(/\/write\//);
  await expect(letter).toHaveValue(/The clinic\. And the residents\./);
});

test("words survive a dead server, a reload while it is dead, and reach it when it is back", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (fetch|load)/);
  const { drafts } = await openSeason(tidewater().draft("p2", "update", { body: "First words." }).build());
  await page.goto(`/write/${drafts[0]?.id}`);
  const letter = letterOf(page);
  await page.route("**/write/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await letter.press("ControlOrMeta+End");
  await letter.pressSequentially(" Second words.");
  // The button says to try again, so the sentence doesn't.
  await expect(page.getByRole("alert").filter({ hasText: "This browser keeps your text" })).toContainText(
    "Not saved: the server didn’t answer. This browser keeps your text and saves it when the server answers.",
  );
  await expect(page.getByRole("button", { name: "Download it" })).toBeVisible();
  await page.reload();
  await expect(letter).toHaveValue("First words. Second words.");
  await page.unrouteAll();
  // It tries again by itself.
  await expect(saved(page)).toBeVisible();
  const stored = (await (await context.request.get("/api/season")).json()).season.drafts[0].body;
  expect(stored).toBe("First words. Second words.");
});

test("an expired session is said, nothing is lost, and the words are saved after signing in", { tag: ONCE }, async ({
  page,
  context,
  account,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/401/);
  const { drafts } = await openSeason(tidewater().draft("p2", "update", { body: "First words." }).build());
  await page.goto(`/write/${drafts[0]?.id}`);
  const letter = letterOf(page);
  await context.clearCookies();
  await letter.press("ControlOrMeta+End");
  await letter.pressSequentially(" Second words.");
  await expect(page.getByRole("alert").filter({ hasText: "You’re signed out" })).toBeVisible();
  await signInOverHttp(context.request, account);
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "You’re signed out" })).toHaveCount(0);
  const stored = (await (await context.request.get("/api/season")).json()).season.drafts[0].body;
  expect(stored).toBe("First words. Second words.");
});

test("in two tabs the second save is told, shows both texts, and either can be kept", async ({
  page,
  context,
  openSeason,
}) => {
  const { drafts } = await openSeason(tidewater().draft("p2", "update", { body: "First words." }).build());
  const address = `/write/${drafts[0]?.id}`;
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await letterOf(other).fill("Words of the other tab.");
  await expect(saved(other)).toHaveText(/^Saved \d/);
  await letterOf(page).fill("Words of this tab.");
  await expect(page.getByRole("alert").filter({ hasText: "saved in another tab" })).toBeVisible();
  await expect(page.getByRole("region", { name: "This one" })).toContainText("Words of this tab.");
  await expect(page.getByRole("region", { name: "The other" })).toContainText("Words of the other tab.");
  await expectAccessible(page);
  await expectFitsWidth(page);
  await page.getByRole("button", { name: "Use the other" }).click();
  await expect(letterOf(page)).toHaveValue("Words of the other tab.");
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole("region", { name: "This one" })).toHaveCount(0);
  const versions = JSON.stringify(await (await context.request.get(`/api/drafts/${drafts[0]?.id}/versions`)).json());
  expect(versions).toContain("Words of this tab.");

  await letterOf(other).fill("Last words of the other tab.");
  await other.getByRole("button", { name: "Keep this one" }).click();
  await expect(saved(other)).toBeVisible();
  await other.reload();
  await expect(letterOf(other)).toHaveValue("Last words of the other tab.");
});

test("signing out takes the words that this browser kept", { tag: ONCE }, async ({
  page,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_FAILED|Failed to (fetch|load)/);
  const { drafts } = await openSeason(tidewater().draft("p2", "update", { body: "First words." }).build());
  await page.goto(`/write/${drafts[0]?.id}`);
  await page.route("**/write/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await letterOf(page).fill("Private words.");
  await expect(page.getByRole("alert").filter({ hasText: "This browser keeps your text" })).toBeVisible();
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(await kept()).toContain("Private words.");
  await page.goto("/settings");
  expect(await kept()).toContain("Private words.");
  const signOut = page.getByRole("button", { name: "Sign out", exact: true });
  await signOut.click();
  await expect(page.getByRole("alert").filter({ hasText: "Sign out again to go ahead." })).toContainText(
    "What you typed in 1 place isn’t saved.",
  );
  expect(await kept()).toContain("Private words.");
  await signOut.click();
  await page.waitForURL((url) => url.pathname === "/");
  expect(await kept()).not.toContain("Private words.");
});

test("a program is written to from Today and from its page, and one that wants no messages only anyway", async ({
  page,
  app,
  openSeason,
  isMobile,
}) => {
  await openSeason(tidewater().program("p3", { name: "Granite Peak", contactPolicy: "no-contact" }).build());
  await page.goto("/today");
  // The one interview that waits stands open.
  await app.reminder("Dr. Marcus Bright").getByRole("link", { name: "Write: Thank-you to Dr. Marcus Bright" }).click();
  await expect(letterOf(page)).toHaveValue(/^Dear Dr\. Bright,/);

  await app.openProgram("Granite Peak");
  await expect(page.getByRole("link", { name: "Write anyway" })).toBeVisible();
  if (isMobile) return;
  await app.openProgram("Tidewater Health");
  await page.keyboard.press("w");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/to Tidewater Health|to Dr\. /);
});

test("from start to end by the keyboard alone, sound in light and dark", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(tidewater().build());
  await page.goto(`/write?program=${programs[1]?.id}&kind=strong-interest`);
  const letter = letterOf(page);
  await expect(letter).toHaveValue(/\{\{/);
  const add = page.getByRole("button", { name: "Add a recipient" });
  await add.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /^Dr\. Marcus Bright/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(letter).toHaveValue(/^Dear Dr\. Bright,/);
  await page.getByLabel("Subject").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Tidewater and interventional radiology");
  await page.keyboard.press("Tab");
  await expect(letter).toBeFocused();
  for (let slots = 0; /\{\{/.test(await letter.inputValue()) && slots < 10; slots++) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(slots === 0 ? COMMITS : `The venous clinic at Tidewater, part ${slots}.`);
  }
  await expect(isMarked(page, "stop")).toHaveText([COMMITS]);
  await page.keyboard.press("F8");
  expect(await selected(letter)).toBe(COMMITS);
  await page.keyboard.type("I liked the residents.");
  await expect(isMarked(page, "stop")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+s");
  await expect(saved(page)).toHaveText(/^Saved \d/);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press("Tab");
  await expect(letter).not.toBeFocused();
});

test("what stands beside a letter opens as a sheet on a phone", { tag: PHONE }, async ({ page, app, openSeason }) => {
  const { programs } = await openSeason(tidewater().build());
  const letter = await blank(page, programs[1]?.id);
  await letter.fill(COMMITS);
  await expect(isMarked(page, "stop")).toHaveText([COMMITS]);
  await expectFitsWidth(page);
  await app.openChecks();
  await expect(page.getByRole("dialog").getByRole("region", { name: "Checks" })).toContainText(COMMITS);
  await expectFitsWidth(page);
  await expectAccessible(page);
});
