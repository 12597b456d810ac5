import { build } from "esbuild";
import { foundPrograms } from "@/lib/fit/found";
import { applicantOf } from "@/lib/fit/season-fit";
import { season } from "@/lib/season/builder";
import type { Fact, FactValue } from "@/lib/season/schema";
import { expect, freshEmail, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

/** A guest gets from the first page to a list with reasons, changes a weight, corrects a fact, spends signals, adds programs, and keeps it. */
test("a guest finds programs: profile, reasons, a weight, a correction, signals, five programs, and keeps them", async ({
  page,
  visitor,
}) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Find programs/ }).click();
  await page.waitForURL("**/find");
  await expect(page.getByText("Tell us five things to see what programs state about them.")).toBeVisible();
  const band = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  const row = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });

  // Every answer moves the list at once.
  await expect(band("Worth asking first")).toContainText("Emory University");
  await page.getByLabel("Step 2 CK", { exact: true }).fill("246");
  await page.getByLabel("Graduation year", { exact: true }).fill("2019");
  await page.getByLabel("US clinical experience, months", { exact: true }).fill("5");
  for (const number of [1, 2, 3]) {
    await page.getByRole("button", { name: "Add letter" }).click();
    await expect(page.getByLabel(`Letter ${number} from`)).toBeVisible();
  }
  await page.getByLabel("Where they work").first().fill("Emory University");
  await expect(band("Strong ties")).toContainText("Emory University");
  await expect(band("Strong ties")).toContainText("Letter from an IR attending there");
  await expect(band("States something you don’t meet")).toBeVisible();
  await expect(page.getByText("Profile saved.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\d ?% ?(match|fit)/i);

  // A weight moves the list at once.
  const matters = page.getByRole("region", { name: "What matters to you" });
  await matters.getByLabel("What", { exact: true }).selectOption("esir");
  await matters.getByRole("button", { name: "Add", exact: true }).click();
  const first = band("Meets all that is known").getByRole("listitem").first();
  await expect(first).toContainText("ESIR");
  const weight = matters.getByRole("slider", { name: "Weight of ESIR" });
  await weight.fill("0");
  await expect(matters).toContainText("Off");
  await expect(first).not.toContainText("has an ESIR track");
  await weight.fill("3");
  await expect(first).toContainText("has an ESIR track");
  await expect(page.getByText("Profile saved.")).toBeVisible();

  // A signal spends one, and adds the program.
  await row("Duke University").getByLabel("Signal for Duke University").selectOption("gold");
  await expect(visitor.said("Added Duke University to your season. Gold signal.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Signals", exact: true })).toContainText("1 of 6");

  // Four more; one states a contact policy, which comes with it.
  const four = ["Emory University", "University of Michigan", "Stanford University", "Northwestern University (McGaw)"];
  for (const name of four) {
    await page.getByRole("button", { name: `Add ${name}`, exact: true }).click();
    const policy = name === "Emory University" ? " Contact policy: none after interviews, as it states." : "";
    await expect(visitor.said(`Added ${name} to your season.${policy}`)).toBeVisible();
    await expect(row(name)).toContainText("Added");
  }
  await expect(page.getByRole("region", { name: "Applications", exact: true })).toContainText(
    "5 programs in your season, $55",
  );

  // Its source is a click away, and a correction is two fields and a link.
  await row("Emory University").getByRole("link", { name: "Emory University" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Emory University" })).toBeVisible();
  await expect(page.getByRole("region", { name: "A fact set this contact policy" })).toContainText("are not read");
  const unknown = page.getByRole("region", { name: /^Not known/ });
  await unknown.getByRole("button", { name: "Correct Graduation" }).click();
  const form = page.getByRole("form", { name: "Correct Graduation" });
  await form.getByLabel(/^What you found/).fill("5");
  await form.getByLabel("Where").fill("med.emory.edu/apply");
  await form.getByRole("button", { name: "Correct it" }).click();
  const misses = page.getByRole("region", { name: /^Does not meet/ });
  await expect(misses).toContainText("Wants graduation within 5 years. You: 2019, 7 years before applying.");
  await expect(misses.getByRole("link", { name: /^Yours, / })).toHaveAttribute("href", "https://med.emory.edu/apply");
  await expectSound(page);

  // The policy shows with the program's findings, and the season can be kept.
  await page.getByRole("link", { name: "Open timeline" }).click();
  await expect(page.getByRole("region", { name: "A fact set this contact policy" })).toBeVisible();
  await expect(page.getByText("You’re a guest. What you enter here is kept for 14 days.")).toBeVisible();
  await page.getByRole("link", { name: "Keep it with an email and a password" }).click();
  await page.waitForURL("**/settings#account");
  await page.getByLabel("Email", { exact: true }).last().fill(freshEmail());
  await page.getByLabel("Password", { exact: true }).fill("seven quiet harbors");
  await page.getByRole("button", { name: "Keep everything" }).click();
  await expect(visitor.said("Everything is saved.")).toBeVisible();
  await page.goto("/programs");
  for (const name of ["Duke University", ...four])
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeVisible();
});

/** 300 programs of one's own beside the directory's, each with what it states. */
function manyPrograms() {
  const made = season().profile({
    ...{ step1: "pass", step2ck: 246, graduationYear: 2022, ecfmg: true, usceMonths: 5 },
    letters: [{ from: "ir-attending", at: null }],
    wants: [
      { field: "esir", value: true, weight: 3, dealBreaker: false },
      { field: "region", value: "Midwest", weight: 2, dealBreaker: false },
    ],
  });
  const stated = (field: string, value: FactValue): Fact => ({
    ...{ field, value, says: null, source: "https://program.example", asOf: "2026-08-01", trust: "yours" },
  });
  for (let i = 0; i < 300; i += 1)
    made.program(`p${i}`, {
      name: `Program ${(i * 7919) % 300}`,
      state: ["OH", "CO", "NY", "TX"][i % 4] ?? "",
      stage: "considering",
      facts: [
        stated("minScore", { exam: "Step 2 CK", value: 200 + (i % 60) }),
        stated("esir", i % 3 === 0),
        stated("lettersNeeded", 3),
        stated("imgAccepted", i % 9 !== 0),
        stated("yogLimitYears", (i % 6) + 1),
      ],
    });
  return made.build();
}

test("88 programs and 300 of one's own are answered in 16 ms of the browser's processor", { tag: ONCE }, async ({
  page,
}) => {
  const many = manyPrograms();
  const programs = foundPrograms(many);
  expect(programs).toHaveLength(388);
  const { outputFiles } = await build({
    stdin: { contents: 'export { fitAll } from "./lib/fit/fit";', resolveDir: process.cwd() },
    ...{ bundle: true, write: false, format: "iife", globalName: "fit", minify: true },
  });
  await page.goto("about:blank");
  await page.evaluate(outputFiles[0]?.text ?? "");
  const given = JSON.stringify([programs, applicantOf(many, "2026-11-29"), "2026-11-29"]);
  await page.evaluate(`given = ${given}; for (let i = 0; i < 20; i += 1) fit.fitAll(...given)`);
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () =>
    (await browser.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  const before = await spent();
  await page.evaluate("for (let i = 0; i < 50; i += 1) fit.fitAll(...given)");
  const each = ((await spent()) - before) * (1_000 / 50);
  test.info().annotations.push({ type: "ms an answer", description: each.toFixed(2) });
  expect(each).toBeGreaterThan(0);
  expect(each).toBeLessThan(16);
});
