import { season } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, freshEmail, ONCE, PHONE, test } from "./fixtures";
import { manyPrograms } from "./many-programs";
import { expectSound } from "./sound";

/** A guest gets from the first page to a list with reasons, changes a weight, corrects a fact, spends signals, adds programs, and keeps it. */
test("a guest finds programs: profile, reasons, a weight, a correction, signals, five programs, and keeps them", async ({
  page,
  visitor,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Find programs/ }).click();
  await page.waitForURL("**/find");
  // From Programs as well.
  await page.goto("/programs");
  await page.getByRole("main").getByRole("link", { name: "Find programs" }).last().click();
  await page.waitForURL("**/find");
  await expect(page.getByText("Tell us a few things to see what programs state about them.")).toBeVisible();
  // Nobody said anything: nothing is taken for granted.
  await expect(page.getByRole("region", { name: /^Meets all that is known/ })).toHaveCount(0);
  const onPhone = (page.viewportSize()?.width ?? 0) < 720;
  const band = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  const row = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });

  // Every answer moves the list at once.
  await expect(band("Worth asking first")).toContainText("Emory University");
  const score = page.getByLabel("Step 2 CK", { exact: true });
  await score.fill("999");
  await expect(page.getByText(/^Enter your three-digit score/)).toBeVisible();
  await expect(page.getByText("Not counted: Step 2 CK. Correct it, or leave it empty.")).toBeVisible();
  await score.fill("246");
  await expect(page.getByText(/^Enter your three-digit score/)).toHaveCount(0);
  await page.getByLabel("Graduation year", { exact: true }).fill("2019");
  await page.getByLabel("US clinical months", { exact: true }).fill("5");
  // The number of letters is one answer: none counts against anybody on the way.
  await page.getByLabel("Letters", { exact: true }).selectOption("3");
  for (const number of [1, 2, 3]) await expect(page.getByLabel(`Letter ${number} from`)).toBeVisible();
  await page.getByLabel("Letter 1 from").selectOption("ir-attending");
  await page.getByLabel("Where they work").first().fill("Emory University");
  await expect(band("Strong ties")).toContainText("Emory University");
  await expect(band("Strong ties")).toContainText("Letter from an IR attending there");
  // What is undated, or not the program's own word, settles nothing; each row says on whose word it stands and how old that is.
  await expect(row("University of California, San Francisco (UCSF)")).not.toContainText("met");
  await expect(row("Yale-New Haven")).toContainText("Their page, 2019 Check");
  await expect(page.getByText("Profile saved.")).toBeVisible();
  // What a survey found is in percent and says of whom; a chance is nowhere, and the page says why.
  await expect(page.getByText("You see no percentage of matching here: nobody publishes the chance")).toBeVisible();
  const percent = (await page.getByRole("main").textContent())?.match(/[\d.]+ ?%[^.;,)]*/g);
  expect(percent).toEqual(["28% of those asked on one website", "81%", "40% of those asked"]);
  const survey = page.getByRole("region", { name: "What is known of signals" });
  await expect(survey).toContainText("59.8 of 100");
  await expect(survey).toContainText("202 answers, 28% of those asked");
  await expect(survey.getByRole("link", { name: "Lakhani et al., JACR 2024" })).toHaveAttribute("href", /doi\.org/);

  // A weight moves the list at once.
  if (onPhone) await page.getByRole("button", { name: "What matters" }).click();
  const matters = page.getByRole("region", { name: "What matters to you" });
  await matters.getByLabel("What", { exact: true }).selectOption("esir");
  await matters.getByRole("button", { name: "Add", exact: true }).click();
  const first = band("Meets all that is known").getByRole("listitem").first();
  await expect(first).toContainText("ESIR");
  await expect(matters).toContainText("Some");
  const weight = matters.getByRole("slider", { name: "Weight of ESIR" });
  const [boston, ohio] = ["Boston University/Boston Medical Center", "Ohio State University"];
  const names = () => band("Meets all that is known").locator('[data-control="name"]').allTextContents();
  const order = async () => (await names()).filter((name) => name === boston || name === ohio);
  await weight.fill("0");
  await expect(matters).toContainText("Off");
  await expect(first).not.toContainText("has an ESIR track");
  await expect.poll(order).toEqual([boston, ohio]);
  await weight.fill("3");
  await expect(first).toContainText("has an ESIR track");
  await expect.poll(order).toEqual([ohio, boston]);
  await expect(page.getByText("Profile saved.")).toBeVisible();

  // A signal spends one, and adds the program.
  await row("Duke University").getByLabel("Signal for Duke University").selectOption("gold");
  await expect(visitor.said("Added Duke University to your season. Gold signal.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText("1 of 6");
  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText("11 left to spend");
  // Silver is spent, and Undo takes it back.
  await row("Yale-New Haven").getByLabel("Signal for Yale-New Haven").selectOption("silver");
  await expect(visitor.said("Added Yale-New Haven to your season. Silver signal.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText("10 left to spend");
  await visitor.said("Silver signal.").getByRole("button", { name: "Undo" }).click();
  await expect(visitor.said("Undone. Yale-New Haven is not in your season.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText("11 left to spend");

  // Four more; one states a contact policy, which comes with it.
  const four = ["Emory University", "University of Michigan", "Stanford University", "Northwestern University (McGaw)"];
  for (const name of four) {
    await page.getByRole("button", { name: `Add ${name}`, exact: true }).click();
    const policy = name === "Emory University" ? " Contact policy: none after interviews, as it states." : "";
    await expect(visitor.said(`Added ${name} to your season.${policy}`)).toBeVisible();
    await expect(row(name)).toContainText("Added");
  }
  const applications = page.getByRole("region", { name: "Applications", exact: true });
  await expect(applications).toContainText("5 programs in your season, $55");
  await expect(applications.getByRole("link", { name: "AAMC, ERAS 2026" })).toHaveAttribute("href", /aamc\.org/);

  // Its source is a click away, and a correction is two fields and a link.
  await row("Emory University").getByRole("link", { name: "Emory University" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Emory University" })).toBeVisible();
  await expect(page.getByRole("region", { name: "A fact set this contact policy" })).toContainText("are not read");
  const unknown = page.getByRole("region", { name: /^Not known/ });
  await unknown.getByRole("button", { name: "Correct Graduation" }).click();
  const form = page.getByRole("form", { name: "Correct Graduation" });
  await form.getByLabel(/^What you found/).fill("5");
  // No address is an answer that has to be given.
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form.getByRole("alert")).toContainText("Enter an address");
  await form.getByLabel("Where").fill("javascript:alert(1)");
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(form.getByRole("alert")).toContainText("Enter an address");
  await expect(form.getByLabel("Where")).toBeFocused();
  await form.getByLabel("Where").fill("med.emory.edu/apply");
  await expect(form).toContainText("Graduation would move under “Does not meet.”");
  await form.getByRole("button", { name: "Add it" }).click();
  await expect(
    visitor.said("Added Graduation. Yours wins from now on. It stands under “Does not meet.”"),
  ).toBeVisible();
  const misses = page.getByRole("region", { name: /^Does not meet/ });
  await expect(misses).toContainText("Wants graduation within 5 years. You: 2019, 7 years before applying.");
  await expect(misses.getByRole("link", { name: /^Yours, / })).toHaveAttribute("href", "https://med.emory.edu/apply");
  await expectSound(page);

  // The policy shows with the program's findings, and the season can be kept.
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  const findings = page.getByRole("region", { name: "Findings", exact: true });
  await expect(findings.getByRole("region", { name: "A fact set this contact policy" })).toContainText("are not read");
  await expect(findings).not.toContainText("Nothing to watch out for");
  await expect(page.getByText("You’re a guest. What you enter here is kept for 14 days.")).toBeVisible();
  await page.getByRole("link", { name: "Keep it with an email and a password" }).click();
  await page.waitForURL("**/settings#account");
  await expect(page.getByLabel("Email", { exact: true }).last()).toBeFocused();
  await page.getByLabel("Email", { exact: true }).last().fill(freshEmail());
  await page.getByLabel("Password", { exact: true }).fill("seven quiet harbors");
  await page.getByRole("button", { name: "Keep everything" }).click();
  await expect(visitor.said("Everything is saved.")).toBeVisible();
  await page.goto("/programs");
  for (const name of ["Duke University", ...four])
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeVisible();
});

const sample = () => sampleSeason(Date.now(), ZONE);

test("by keys: a row is looked at, signaled, compared; its move is told and it stays in view", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const focusedRow = page.locator("[data-selected]");
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(focusedRow).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Sonoran University" }) });
  await row.getByRole("link").focus();
  await expect(row).toHaveAttribute("data-selected", "true");
  // S gives a signal that is left, and its move is told; the focus stays in the row although its band has changed.
  await expect(async () => {
    await page.keyboard.press("s");
    await expect(row.getByLabel("Signal for Sonoran University")).toHaveValue("gold", { timeout: 10_000 });
  }).toPass();
  await expect(page.getByRole("region", { name: /^Strong ties/ })).toContainText("Sonoran University");
  const told = page.getByRole("status", { name: "Where the program stands" });
  await expect(told).toHaveText(/^Sonoran University moved to Strong ties, \d+ of \d+\.$/);
  await expect(row).toBeInViewport();
  await expect(row.getByRole("link")).toBeFocused();

  // K goes up and J down again.
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(row).not.toHaveAttribute("data-selected", "true", { timeout: 500 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(row).toHaveAttribute("data-selected", "true", { timeout: 500 });
  }).toPass();

  // Alt and an arrow make a weight less and more, at its ends no further, and go nowhere else.
  const ties = page.getByRole("slider", { name: "Weight of Ties to a place" });
  await ties.fill("1");
  await ties.focus();
  for (const [key, word] of [
    ["Alt+ArrowRight", "Some"],
    ["Alt+ArrowRight", "A lot"],
    ["Alt+ArrowRight", "A lot"],
    ["Alt+ArrowLeft", "Some"],
    ["Alt+ArrowLeft", "A little"],
    ["Alt+ArrowLeft", "Off"],
    ["Alt+ArrowLeft", "Off"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(ties).toHaveAttribute("aria-valuetext", word);
  }
  await expect(page).toHaveURL(/\/find(\?.*)?$/);

  // A weight moves it, in view.
  await page.getByRole("slider", { name: "Weight of Case mix: aortic" }).fill("0");
  await expect(row).toBeInViewport();

  // X picks, a fifth is not taken, V compares.
  const boxes = page.getByRole("checkbox", { name: /^Compare / });
  for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
  await boxes.nth(4).click();
  await expect(page.getByRole("alert").filter({ hasText: "Four are picked. Take one out first." })).toBeVisible();
  await expect(boxes.nth(4)).not.toBeChecked();
  await page.getByRole("button", { name: /^Compare 4/ }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(5);
  // It opens at its top, each source is a click away, and Esc goes back to where it was opened.
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Side by side" })).toBeInViewport();
  await expect(page.getByRole("cell").getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await expectSound(page);
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("columnheader")).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.getByRole("button", { name: /^Compare 4/ })).toBeFocused();
});

test("a correction that adds the program is undone without a dead end, and its old address leads to it", {
  tag: ONCE,
}, async ({ page, openSeason, app }) => {
  await openSeason(sample());
  await page.goto("/find/directory-duke-university");
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByLabel("What it’s about").selectOption("yogLimitYears");
  await page.getByRole("button", { name: "Next" }).click();
  const form = page.getByRole("form", { name: "Correct Graduation" });
  await form.getByLabel(/^What you found/).fill("5");
  await form.getByLabel("No page says it: somebody told me").check();
  await form.getByRole("button", { name: "Add it with the program" }).click();
  await expect(app.said("Added Duke University to your season with your fact.")).toBeVisible();
  await page.waitForURL(/\/find\/(?!directory-)/);
  await expect(page.getByText("(no page)")).toBeVisible();
  await expect(page.getByText("No policy recorded")).toBeVisible();
  await page.goto("/find/directory-duke-university");
  await page.waitForURL(/\/find\/(?!directory-)/);
  await expect(page.getByText("(no page)")).toBeVisible();
});

test("Ctrl Z after a correction that added the program leads back to the directory's own page", {
  tag: ONCE,
}, async ({ page, openSeason, app }) => {
  await openSeason(sample());
  await page.goto("/find/directory-duke-university");
  await page.getByRole("button", { name: "Add to season" }).click();
  await expect(app.said("Added Duke University to your season.")).toBeVisible();
  await page.waitForURL(/\/find\/(?!directory-)/);
  await expect(page.getByText("No policy recorded")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(app.said("Undone. Duke University is not in your season.")).toBeVisible();
  await page.waitForURL("**/find/directory-duke-university");
  await expect(page.getByRole("button", { name: "Add to season" })).toBeVisible();
});

test("signals that are pressed while one is being saved are not lost", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  const field = (name: string) => page.getByLabel(`Signal for ${name}`);
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator("[data-selected]")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  // The server takes its time.
  await page.route("**/find", async (route) => {
    if (route.request().method() === "POST") await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await field("Duke University").selectOption("gold");
  await expect(field("Duke University")).toHaveAttribute("aria-busy", "true");
  await expect(field("Duke University")).toHaveValue("gold");
  await page.getByRole("button", { name: "Add Yale-New Haven", exact: true }).click();
  await expect(
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Yale-New Haven" }) }),
  ).toContainText("Added", { timeout: 15_000 });
  await expect(field("Duke University")).toHaveValue("gold");
});

test("a deal-breaker moves what it rules out into a list of its own", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  const matters = page.getByRole("region", { name: "What matters to you" });
  await expect(async () => {
    await matters.getByLabel("What", { exact: true }).selectOption("region");
    await expect(matters.getByLabel("Which", { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass();
  await matters.getByRole("button", { name: "Add", exact: true }).click();
  await matters.getByLabel("Region: Northeast is a deal-breaker").check();
  const out = page.getByRole("region", { name: /^You ruled out/ });
  await expect(out).toContainText("You ruled it out: you want region, Northeast; it is in Durham, NC.");
  await expect(out).not.toContainText("Yale-New Haven");
  // The table for a spreadsheet says the same, once the answer is saved.
  await expect(page.getByText("Profile saved.")).toBeVisible();
  const table = await page.request.get("/api/find");
  expect(await table.text()).toMatch(/^Duke University,Durham,NC,Integrated IR,You ruled out,/m);
});

test("on paper each row has its sources with their age and address, and the day it was printed", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Yale-New Haven" }) });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect(page.getByText(/^Printed /)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: "print" });
  await expect(row).toContainText(/Wants 3 letters \(Their page, 2019, https:\/\/medicine\.yale\.edu/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByText(/^Printed /)).toHaveCount(0);
});

test("a signal that is dragged says what it does before the drop", { tag: ONCE }, async ({ page, openSeason, app }) => {
  await openSeason(sample());
  await page.goto("/find");
  const signals = page.getByRole("region", { name: "Signals", exact: true });
  await expect(signals).toContainText("5 of 6");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Boston University" }) });
  await row.scrollIntoViewIfNeeded();
  const disc = signals.locator('i[draggable="true"]').first();
  await disc.hover();
  await page.mouse.down();
  await row.hover();
  await row.hover();
  await expect(row).toContainText("Makes Gold 6 of 6, adds it to your season");
  await page.mouse.up();
  await expect(app.said("Added Boston University/Boston Medical Center to your season. Gold signal.")).toBeVisible();
  await expect(signals).toContainText("None left");
});

test("the list is narrowed by state, positions, and age of facts, and says where nothing is left", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  // The page may not be alive yet.
  await expect(async () => {
    await page.getByLabel("Positions", { exact: true }).selectOption("3");
    await expect(page.getByRole("link", { name: "Tidewater Health" })).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toBeVisible();
  await page.getByLabel("State", { exact: true }).selectOption("VA");
  await expect(page.getByText("No program in Virginia with 3 positions or more.")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByLabel("Facts checked", { exact: true }).selectOption("due");
  await expect(page.getByRole("link", { name: "Granite Peak" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await page.getByLabel("Facts checked", { exact: true }).selectOption("");
  await page.getByLabel("Order", { exact: true }).selectOption("name");
  const byName = page.getByRole("region", { name: /^By name/ });
  await expect(byName.getByRole("listitem").first()).toContainText("Albany Medical Center");
  await expect(byName.getByRole("listitem").first()).toContainText("Worth asking first.");
  await expect(page.getByRole("link", { name: "Download as CSV" })).toHaveAttribute("href", "/api/find?order=name");
});

test("Back from a fit comes to the list as it was: its filter, its order, and its row", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(sample());
  await page.goto("/find");
  const state = page.getByLabel("State", { exact: true });
  const order = page.getByLabel("Order", { exact: true });
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Yale-New Haven", exact: true }) });
  // The page may not be alive yet.
  await expect(async () => {
    await order.selectOption("name");
    await expect(page).toHaveURL(/\/find\?order=name$/, { timeout: 1000 });
  }).toPass();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/find") asked.push(request.url());
  });
  await state.selectOption("CT");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await expect(page).toHaveURL(/\/find\?order=name&state=CT$/);
  expect(asked).toEqual([]);

  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Yale-New Haven" })).toBeVisible();
  await page.goBack();
  await expect(state).toHaveValue("CT");
  await expect(order).toHaveValue("name");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(0);
  await expect(row).toHaveAttribute("data-selected", "true");

  // In the whole list it is far down.
  await state.selectOption("");
  await expect(page.getByRole("link", { name: "Lakeshore University" })).toHaveCount(1);
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Yale-New Haven" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: /^By name/ })).toBeVisible();
  await expect(row).toBeInViewport();
});

test("the fit of a program: what disagrees, a question copied, a correction by keys, a fact added and taken back", {
  tag: ONCE,
}, async ({ page, context, openSeason, app }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { programs } = await openSeason(sample());
  const granite = programs.find(({ name }) => name === "Granite Peak");
  await page.goto(`/programs/${granite?.id}`);
  await page.getByRole("navigation", { name: "Views of Granite Peak" }).getByRole("link", { name: "Fit" }).click();
  const meets = page.getByRole("region", { name: /^Meets what it states/ });
  await expect(meets).toContainText("Two disagree, you meet both.");
  await expect(meets.getByRole("link", { name: /^FREIDA copy, / })).toHaveAttribute("href", /directory\.example/);
  const unknown = page.getByRole("region", { name: /^Not known/ });
  await expect(unknown).toContainText("Aggregator, no date");
  await expect(unknown).toContainText("Not counted: it has no date.");
  await unknown.getByRole("button", { name: "Copy: Are interviews virtual or in person?" }).click();
  await expect(app.said("Question copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Are interviews virtual or in person?");

  // J to the line, Enter opens, Ctrl Enter saves; the focus goes with the line to its new list.
  const correct = page.getByRole("button", { name: "Correct Minimum score" });
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(correct).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Correct Minimum score" });
  const value = form.getByLabel("What you found");
  await expect(value).toBeFocused();
  await value.fill("none at all");
  await page.keyboard.press("Control+Enter");
  await expect(form.getByRole("alert")).toHaveText("Enter a whole number.");
  await value.fill("250");
  // A fact without a page settles nothing.
  await expect(form).toContainText("Minimum score would move under “Not known.”");
  await form.getByLabel("Where").fill("their coordinator");
  await page.keyboard.press("Control+Enter");
  await expect(form.getByRole("alert")).toContainText("Enter an address");
  await expect(form.getByLabel("Where")).toHaveValue("their coordinator");
  await form.getByLabel("Where").fill("granitepeak.example/apply");
  await expect(form).toContainText("Minimum score would move under “Does not meet.”");
  await page.keyboard.press("Control+Enter");
  const misses = page.getByRole("region", { name: /^Does not meet/ });
  await expect(misses).toContainText("Wants at least 250 in Step 2 CK. You: 246.");
  await expect(misses).toContainText("Three disagree, you meet two.");
  await expect(app.said("It stands under “Does not meet.”")).toBeVisible();
  await expect(correct).toBeFocused();

  // Theirs is back once yours is removed.
  await correct.click();
  await page.getByRole("button", { name: "Remove yours" }).click();
  await expect(meets).toContainText("Two disagree, you meet both.");
  await expect(misses).toHaveCount(0);

  // A fact under a name of one's own.
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByLabel("What it’s about").selectOption("other");
  await page.getByLabel("What you call it").fill("parking");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("form", { name: "Correct parking" }).getByLabel("What you found").fill("free for residents");
  await page.getByLabel("No page says it: somebody told me").check();
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("region", { name: /^Also stated/ })).toContainText("Free for residents");
  await expectSound(page);

  // The next program by its key, the one before by its own, and back to the list with this one picked.
  const heading = page.getByRole("heading", { level: 1, name: "Granite Peak" });
  await expect(async () => {
    await page.keyboard.press("]");
    await expect(heading).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press("[");
    await expect(heading).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press("v");
    await page.waitForURL("**/find?pick=*", { timeout: 2000 });
  }).toPass();
  await expect(page.getByRole("checkbox", { name: /^Compare /, checked: true })).toHaveCount(1);
});

test("a fact that one checks says so, and where else it stands stays in view", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(
    season()
      .profile({ letters: [{ from: "other", at: null }] })
      .program("p1", {
        name: "Copper Basin",
        facts: [
          {
            ...{ field: "lettersNeeded", value: 3, says: null, source: "https://copperbasin.example/ir" },
            ...{ asOf: "2024-03", trust: "own" },
          },
        ],
      })
      .build(),
  );
  await page.goto(`/find/${programs[0]?.id}`);
  await page.getByRole("button", { name: "Correct Letters" }).click();
  const form = page.getByRole("form", { name: "Correct Letters" });
  await expect(form.getByLabel(/^What you found/)).toHaveValue("3");
  await form.getByLabel("Where").fill("copperbasin.example/faq");
  await form.getByRole("button", { name: "Correct it" }).click();
  const misses = page.getByRole("region", { name: /^Does not meet/ });
  await expect(misses).toContainText("Checked by you: says the same.");
  await expect(misses.getByRole("link", { name: /^Yours, / })).toHaveAttribute("href", /copperbasin\.example\/faq/);
  await expect(misses.getByRole("link", { name: "Their page, March 2024" })).toHaveAttribute("href", /\/ir$/);
});

test("the forms of a fact, programs side by side, and a list with nothing in it are sound in both themes", async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(sample());
  const onPhone = (page.viewportSize()?.width ?? 0) < 720;
  const granite = programs.find(({ name }) => name === "Granite Peak");
  await page.goto(`/find/${granite?.id}`);
  await expect(async () => {
    await page.getByRole("button", { name: "Correct Minimum score" }).click();
    await expect(page.getByRole("form", { name: "Correct Minimum score" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectSound(page);
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByLabel("What it’s about").selectOption("other");
  await expect(page.getByLabel("What you call it")).toBeVisible();
  await expectSound(page);
  await page.emulateMedia({ colorScheme: "light" });

  await page.goto("/find");
  const compared = ["Granite Peak", "Lakeshore University", "Sonoran University", "Tidewater Health"];
  await expect(async () => {
    for (const name of compared) await page.getByRole("checkbox", { name: `Compare ${name}` }).check();
    await page.getByRole("button", { name: /^Compare 4/ }).click({ timeout: 1000 });
  }).toPass();
  const letters = page.getByRole("row", { name: /^Letters/ });
  await expect(letters.getByRole("cell")).toHaveCount(4);
  // What is known of none of them is asked once.
  const signals = page.getByRole("row", { name: /^Signals/ });
  await expect(signals.getByRole("cell")).toHaveText(
    "Not known of any of themAsk: how do you use signals when you read applications?",
  );
  if (onPhone) {
    // One under the other, each by its name: nothing is beyond the edge.
    for (const name of compared) await expect(letters.getByText(name, { exact: true })).toBeVisible();
    const table = page.getByRole("region", { name: "Table of programs" });
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
  await expectSound(page);
  await page.emulateMedia({ colorScheme: "light" });

  await page.goto("/find?state=VA&positions=3");
  await expect(page.getByText("No program in Virginia with 3 positions or more.")).toBeVisible();
  await expectSound(page);
});

test("a list that nobody answered anything for yet is sound, and five programs are in view", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const inView = () =>
    page.locator("[data-found]").evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }).length,
    );
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSeason(season().build());
  await page.goto("/find");
  await expect(page.locator("[data-found]").first()).toBeVisible();
  await expectSound(page);
  await openSeason(sample());
  await page.goto("/find");
  await expect.poll(inView).toBeGreaterThanOrEqual(5);
});

test("another contact policy says what opens again, and their words stay", { tag: ONCE }, async ({
  page,
  openSeason,
  app,
}) => {
  const now = Date.now();
  const made = season()
    .program("p1", {
      name: "Granite Peak",
      contactPolicy: "no-contact",
      facts: [
        {
          ...{ field: "contactPolicy", value: "no-contact", says: "Please don’t write to us after the interview" },
          ...{ source: "https://granitepeak.example/apply", asOf: "2026-08", trust: "own" },
        },
      ],
    })
    .contact("c1", "p1", { name: "Iris Vance" })
    .contact("c2", "p1", { name: "Owen Tak" })
    .interview("p1", new Date(now - 20 * 3_600_000).toISOString(), {
      participants: [
        { contactId: "c1", thankYou: "expected" },
        { contactId: "c2", thankYou: "expected" },
      ],
    })
    .build();
  const { programs } = await openSeason(made);
  await page.goto(`/find/${programs[0]?.id}`);
  const fact = page.getByRole("region", { name: "A fact set this contact policy" });
  await expect(fact).toContainText("2 thank-yous here stay closed.");
  await expect(fact.getByRole("link", { name: "Their page, August 2026" })).toBeVisible();
  await fact.getByRole("button", { name: /^Contact policy: No contact/ }).click();
  await page.getByRole("menuitem", { name: "Messages welcome" }).click();
  await expect(app.said("Contact policy: Messages welcome. 2 thank-yous open again.")).toBeVisible();
  const other = page.getByRole("region", { name: "They state another contact policy" });
  await expect(other).toContainText("Please don’t write to us after the interview");
  await expect(other).toContainText("You set: Messages welcome.");
  await expectSound(page);
});

test("a fact of years ago says Check where it answers a wish, side by side, and where it set the policy", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  const old = { says: null, source: "https://copperbasin.example/ir", asOf: "2016-09", trust: "own" } as const;
  const { programs } = await openSeason(
    season()
      .profile({ wants: [{ field: "esir", value: true, weight: 2, dealBreaker: false }] })
      .program("p1", {
        name: "Copper Basin",
        contactPolicy: "no-contact",
        facts: [
          { field: "esir", value: true, ...old },
          { field: "contactPolicy", value: "no-contact", ...old },
        ],
      })
      .program("p2", { name: "Juniper Flats" })
      .build(),
  );
  const copper = programs.find(({ name }) => name === "Copper Basin");
  await page.goto(`/find/${copper?.id}`);
  await expect(page.getByRole("region", { name: "What you want" })).toContainText("Their page, September 2016 Check");
  await expect(page.getByRole("region", { name: "A fact set this contact policy" })).toContainText(
    "Their page, September 2016 Check",
  );

  await page.goto("/find");
  await expect(async () => {
    for (const name of ["Copper Basin", "Juniper Flats"])
      await page.getByRole("checkbox", { name: `Compare ${name}` }).check();
    await page.getByRole("button", { name: /^Compare 2/ }).click({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("row", { name: /^What you want/ })).toContainText("Their page, September 2016 Check");
});

test("on a phone: what matters, the profile and the filter open in place, and the signals stay in sight", {
  tag: PHONE,
}, async ({ page, openSeason }) => {
  await openSeason(sample());
  await page.goto("/find");
  await expect(page.getByText("Gold 5 of 6")).toBeInViewport();
  const state = page.getByLabel("State", { exact: true });
  await expect(state).toBeHidden();
  await page.getByRole("button", { name: /^Filter/ }).click();
  await state.selectOption("OH");
  await expect(page.getByRole("button", { name: /^Filter/ })).toContainText("1");
  await page.getByRole("button", { name: "What matters" }).click();
  await expect(page.getByRole("slider", { name: "Weight of Ties to a place" })).toBeVisible();
  await page.getByRole("button", { name: "Profile", exact: true }).click();
  await expect(page.getByLabel("Step 2 CK", { exact: true })).toHaveValue("246");
  await expectSound(page);
});

test("388 programs are drawn, and again with a weight that changed", { tag: ONCE }, async ({ page, openSeason }) => {
  await openSeason(manyPrograms());
  await page.goto("/find");
  await page.getByRole("button", { name: "Other tracks" }).click();
  await expect(page.locator("[data-found]")).toHaveCount(388);
  const weight = page.getByRole("slider", { name: "Weight of ESIR" });
  await expect(async () => {
    await weight.fill("1");
    await expect(page.getByText("A little")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText("Profile saved.")).toBeVisible();
  await expect(page.locator("[data-found]")).toHaveCount(388);
});
