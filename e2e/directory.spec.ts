import { season } from "@/lib/season/builder";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectAccessibleInBothThemes, expectFitsWidth } from "./sound";

test("from the directory: three letters, pick, done; what it tells bears its date", async ({ page, account: _ }) => {
  await page.goto("/programs/new");
  const name = page.getByRole("combobox", { name: "Name" });
  const found = page.getByRole("listbox", { name: "From the directory" }).getByRole("option");
  await expect(async () => {
    await name.fill("");
    await name.pressSequentially("duk");
    await expect(found.first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(found).toHaveText([
    "Duke UniversityDurham, NC · Integrated IR",
    "Duke UniversityDurham, NC · Independent IR",
  ]);
  await expectAccessibleInBothThemes(page);
  await expectFitsWidth(page);

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Filled in from the directory of November 2026/)).toBeVisible();
  await expect(name).toBeFocused();
  await expect(page.getByLabel("City")).toHaveValue("Durham");
  await expect(page.getByLabel("NRMP code")).toHaveValue("1529416A0");
  await expect(page.getByLabel("Position")).toHaveValue("advanced");
  await expectAccessible(page);

  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Duke University" })).toBeVisible();
  await page.getByText("Notes and codes").click();
  await expect(page.getByText("NRMP code 1529416A0 (as in the directory of November 2026)")).toBeVisible();
});

test("a contact policy that a program states comes with it and its source, unless another is chosen", {
  tag: ONCE,
}, async ({ page, account: _ }) => {
  await page.goto("/programs/new");
  const name = page.getByRole("combobox", { name: "Name" });
  const policy = page.getByLabel("Contact policy");
  const told = page.getByRole("status").filter({ hasText: "Filled in from the directory" });
  const pick = async (typed: string, shown: string) => {
    await expect(async () => {
      await name.fill(typed);
      await page.getByRole("option").filter({ hasText: shown }).first().click({ timeout: 1000 });
    }).toPass();
  };
  await pick("emory", "Emory University");
  await expect(policy).toHaveValue("no-post-interview");
  await expect(told).toContainText("Contact policy filled in: None after interviews.");
  await expect(told.getByRole("link", { name: "The DR residency’s page, 2025" })).toHaveAttribute(
    "href",
    /med\.emory\.edu/,
  );
  // Another program states none; one that is chosen stays.
  await pick("duke", "Duke University");
  await expect(policy).toHaveValue("open");
  await policy.selectOption("No contact");
  await pick("emory", "Emory University");
  await expect(policy).toHaveValue("no-contact");
  await expect(told).toContainText("The directory suggests another contact policy: None after interviews.");
  await policy.selectOption("None after interviews");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Emory University" })).toBeVisible();
  const findings = page.getByRole("region", { name: "Findings", exact: true });
  const fact = findings.getByRole("region", { name: "Why this contact policy" });
  await expect(fact).toContainText("they are not read");
  await expect(fact.getByRole("link", { name: "The DR residency’s page, 2025" })).toHaveAttribute(
    "href",
    /med\.emory\.edu/,
  );
});

test("what the directory does not know is typed by hand and stays as typed", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  await page.goto("/programs/new");
  const name = page.getByRole("combobox", { name: "Name" });
  const told = page.getByText(/Filled in from the directory/);
  await expect(async () => {
    await name.fill("shrevep");
    await page.getByRole("option").first().click({ timeout: 1000 });
  }).toPass();
  await expect(told).toContainText("Not known there: its position, its NRMP code, and its ACGME ID.");
  await page.getByLabel("Website").fill("https://shreveport.example/ir");
  await page.getByLabel("NRMP code").fill("no code");
  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByLabel("NRMP code")).toHaveAccessibleDescription(/expected 4 digits/);
  await expect(page.getByLabel("City")).toHaveValue("Shreveport");
  await page.getByLabel("NRMP code").fill("");
  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByRole("link", { name: "Website" })).toHaveAttribute("href", "https://shreveport.example/ir");
});

test("a program is known again by its code or its name, and another track of one hospital is not", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  await openSeason(season().program("p1", { name: "Durham", nrmpCode: "1529416A0" }).program("p2").build());
  await page.goto("/programs/new");
  const name = page.getByRole("combobox", { name: "Name" });
  await expect(async () => {
    await name.fill("duke");
    await expect(page.getByRole("option").first()).toContainText("On your list", { timeout: 1000 });
  }).toPass();
  await page.getByRole("option").first().click();
  await expect(page.getByText("You already have Durham, with the same NRMP code.")).toBeVisible();
  await page.getByRole("button", { name: "Add program" }).click();
  await expect(page.getByLabel("NRMP code")).toHaveAccessibleDescription(/You already have Durham, with this code/);
  await expect(page.getByLabel("Add another with the same code")).toBeVisible();

  await page.getByLabel("NRMP code").fill("");
  await name.fill("durham ir residency");
  await expect(page.getByText("You already have Durham.")).toBeVisible();
  await page.getByLabel("Track").selectOption("Transitional year");
  await expect(page.getByRole("link", { name: "Open the existing one" })).toBeHidden();
});

test("a program that was added by a slip of its name is matched on Edit, and what was entered stays", {
  tag: ONCE,
}, async ({ page, openSeason }) => {
  const { programs } = await openSeason(season().program("p1", { name: "Univeristy of Michgan", state: "OH" }).build());
  await page.goto(`/programs/${programs[0]?.id}/edit`);
  const name = page.getByRole("combobox", { name: "Name" });
  await expect(async () => {
    await name.fill("");
    await name.pressSequentially("Univeristy of Michgan");
    await page.getByRole("option").filter({ hasText: "University of Michigan" }).first().click({ timeout: 1000 });
  }).toPass();
  await expect(name).toHaveValue("University of Michigan");
  await expect(page.getByLabel("City")).toHaveValue("Ann Arbor");
  await expect(page.getByLabel("State")).toHaveValue("OH");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "University of Michigan" })).toBeVisible();
});

test("the page’s head says what a contact policy rests on, where it has to be checked", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  const { programs } = await openSeason(
    season()
      .program("p1", {
        name: "Emory University",
        contactPolicy: "no-post-interview",
        facts: [
          {
            field: "contactPolicy",
            value: "no-post-interview",
            says: "Stated by the DR residency; not seen on the IR page",
            source: "https://med.example/diagnostic-radiology",
            asOf: "2025",
            trust: "own",
          },
        ],
      })
      .interview("p1", "2026-01-10T12:00:00-05:00")
      .build(),
  );
  await page.goto(`/programs/${programs[0]?.id}`);
  await expect(page.getByRole("link", { name: "Check: the DR residency’s page, 2025" })).toHaveAttribute(
    "href",
    "#policy-fact",
  );
  // The count in the filters is that of the list.
  await expect(page.locator("a[href='#findings']")).toHaveText("Findings 1");
  const budget = page.getByRole("region", { name: /Message budget/ });
  await expect(budget).toContainText("By this contact policy, nothing more to send.");
  await expect(budget.getByText("Open")).toHaveCount(0);
});

test("a slip of a program's name is asked about, and taken only when it is chosen", { tag: ONCE }, async ({
  page,
  account: _,
}) => {
  await page.goto("/programs/new");
  const name = page.getByRole("combobox", { name: "Name" });
  const found = page.getByRole("listbox", { name: "From the directory" }).getByRole("option");
  await expect(async () => {
    await name.fill("");
    await name.pressSequentially("massachussets general");
    await expect(found.first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText("Did you mean one of these?")).toBeVisible();
  await expect(found.first()).toContainText("Massachusetts General Hospital");
  await expectAccessible(page);
  await expect(name).toHaveValue("massachussets general");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(name).toHaveValue("Massachusetts General Hospital");
});
