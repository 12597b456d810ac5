import { season } from "@/lib/season/builder";
import { sampleSeason } from "@/lib/season/sample";
import { ZONE } from "./app";
import { expect, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const sample = () => sampleSeason(Date.now(), ZONE);

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
  await expect(app.said("It’s listed under “Does not meet.”")).toBeVisible();
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
  await page.getByRole("button", { name: "Correct Minimum score" }).click();
  await expect(page.getByRole("form", { name: "Correct Minimum score" })).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByLabel("What it’s about").selectOption("other");
  await expect(page.getByLabel("What you call it")).toBeVisible();
  await expectSound(page);
  await page.emulateMedia({ colorScheme: "light" });

  await page.goto("/find");
  const compared = ["Granite Peak", "Lakeshore University", "Sonoran University", "Tidewater Health"];
  for (const name of compared) await page.getByRole("checkbox", { name: `Compare ${name}` }).check();
  await page.getByRole("button", { name: /^Compare 4/ }).click();
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
  const fact = page.getByRole("region", { name: "Why this contact policy" });
  await expect(fact).toContainText("2 thank-yous here stay closed.");
  await expect(fact.getByRole("link", { name: "Their page, August 2026" })).toBeVisible();
  await fact.getByRole("button", { name: /^Contact policy: No contact/ }).click();
  await page.getByRole("menuitem", { name: "Messages welcome" }).click();
  await expect(app.said("Contact policy: Messages welcome. 2 thank-yous open again.")).toBeVisible();
  const other = page.getByRole("region", { name: "Their page suggests another contact policy" });
  await expect(other).toContainText("Please don’t write to us after the interview");
  await expect(other).toContainText("You set: Messages welcome.");
  await expectSound(page);
});

test("a policy that only the directory has is taken over with one press, and one’s own word on contact sets another", {
  tag: ONCE,
}, async ({ page, openSeason, app }) => {
  const now = Date.now();
  // As a file brought it in, or a season from before the directory knew.
  const { programs } = await openSeason(
    season()
      .program("p1", { name: "Emory University", state: "GA", city: "Atlanta" })
      .contact("c1", "p1", { name: "Iris Vance" })
      .interview("p1", new Date(now - 20 * 3_600_000).toISOString(), {
        participants: [{ contactId: "c1", thankYou: "expected" }],
      })
      .build(),
  );
  await page.goto(`/programs/${programs[0]?.id}`);
  const findings = page.getByRole("region", { name: "Findings", exact: true });
  const offered = findings.getByRole("region", { name: "The directory suggests a contact policy" });
  await expect(offered).toContainText("Here it is: No policy recorded.");
  await expect(offered).toContainText("With this policy: 1 thank-you closes.");
  await expect(offered.getByRole("link", { name: "The DR residency’s page, 2025" })).toHaveAttribute(
    "href",
    /med\.emory\.edu/,
  );
  await expectSound(page);
  await offered.getByRole("button", { name: "Use this policy" }).click();
  await expect(app.said("Contact policy: None after interviews. 1 thank-you closes.")).toBeVisible();
  await expect(findings.getByRole("region", { name: "Why this contact policy" })).toContainText("are not read");
  // The button that was pressed is gone.
  await expect(findings.getByRole("heading", { name: "Why this contact policy" })).toBeFocused();
  await app.said("Contact policy: None after interviews.").getByRole("button", { name: "Undo" }).click();
  await expect(offered).toBeVisible();

  await page.goto(`/find/${programs[0]?.id}`);
  await page.getByRole("button", { name: "Correct Contact" }).click();
  const form = page.getByRole("form", { name: "Correct Contact" });
  await form.getByLabel(/^What you found/).selectOption("No contact");
  await form.getByLabel("No page says it: somebody told me").check();
  await form.getByRole("button", { name: "Correct it" }).click();
  await expect(app.said("Contact policy: No contact.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Contact policy: No contact/ }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Why this contact policy" })).toContainText("(no page)");
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
  await expect(page.getByRole("region", { name: "Why this contact policy" })).toContainText(
    "Their page, September 2016 Check",
  );

  await page.goto("/find");
  for (const name of ["Copper Basin", "Juniper Flats"])
    await page.getByRole("checkbox", { name: `Compare ${name}` }).check();
  await page.getByRole("button", { name: /^Compare 2/ }).click();
  await expect(page.getByRole("row", { name: /^What you want/ })).toContainText("Their page, September 2016 Check");
});
