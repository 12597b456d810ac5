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

  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText(
    "The limits are those of 2024.",
  );

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
    const policy = name === "Emory University" ? " Contact policy: none after interviews, from the directory." : "";
    await expect(visitor.said(`Added ${name} to your season.${policy}`)).toBeVisible();
    await expect(row(name)).toContainText("Added");
  }
  const applications = page.getByRole("region", { name: "Applications", exact: true });
  await expect(applications).toContainText("5 programs in your season, $55");
  await expect(applications.getByRole("link", { name: "AAMC, ERAS 2026" })).toHaveAttribute("href", /aamc\.org/);

  // Its source is a click away, and a correction is two fields and a link.
  await row("Emory University").getByRole("link", { name: "Emory University" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Emory University" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Why this contact policy" })).toContainText("are not read");
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
    visitor.said("Added Graduation. Yours wins from now on. It’s listed under “Does not meet.”"),
  ).toBeVisible();
  const misses = page.getByRole("region", { name: /^Does not meet/ });
  await expect(misses).toContainText("Wants graduation within 5 years. You: 2019, 7 years before applying.");
  await expect(misses.getByRole("link", { name: /^Yours, / })).toHaveAttribute("href", "https://med.emory.edu/apply");
  await expectSound(page);

  // The policy shows with the program's findings, and the season can be kept.
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  const findings = page.getByRole("region", { name: "Findings", exact: true });
  await expect(findings.getByRole("region", { name: "Why this contact policy" })).toContainText("are not read");
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
