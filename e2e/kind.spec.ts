import { season } from "@/lib/season/builder";
import { expect, ONCE, test } from "./fixtures";
import { expectAccessible, expectFitsWidth } from "./sound";

const NAME = "University of California, San Francisco (UCSF)";
const one = () =>
  season()
    .program("p1", { name: NAME })
    .contact("c1", "p1", { name: "Elena Marsh", role: "program-director" })
    .program("p2", { name: "Tidewater Health" })
    .contact("c2", "p2", { name: "Marcus Bright" })
    .build();

test("another kind brings its template and subject where nothing is written yet, and asks where something is", async ({
  page,
  openSeason,
}) => {
  const { programs, contacts } = await openSeason(one());
  await page.goto(`/write?program=${programs[0]?.id}&kind=update&to=${contacts[0]?.id}`);
  const letter = page.getByLabel("Message", { exact: true });
  const kind = page.getByLabel("Kind", { exact: true });
  const subject = page.getByLabel("Subject");
  await expect(letter).toHaveValue(/\{\{/);
  await expect(page.getByRole("button", { name: /^Template: / })).toBeEnabled();
  await kind.selectOption("intent");
  await expect(subject).toHaveValue("Letter of intent, UCSF");
  await expect(letter).not.toHaveValue(/California/);
  await kind.selectOption("strong-interest");
  await expect(subject).toHaveValue(/UCSF/);
  await expect(letter).toHaveValue(/UCSF/);

  await letter.fill("Dear Dr. Marsh,\n\nOur paper is out.");
  await kind.selectOption("update");
  const dialog = page.getByRole("dialog", { name: "Change the kind to Update" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await expectFitsWidth(page);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(kind).toHaveValue("strong-interest");
  await kind.selectOption("update");
  await dialog.getByRole("button", { name: "Change the kind only" }).click();
  await expect(kind).toHaveValue("update");
  await expect(letter).toHaveValue("Dear Dr. Marsh,\n\nOur paper is out.");
});

test("a pasted reply has the program and person that signed it, or none", { tag: ONCE }, async ({
  page,
  openSeason,
}) => {
  await openSeason(one());
  await page.goto("/decode");
  const field = page.getByLabel("What they wrote");
  const rail = page.getByRole("main");
  await expect(async () => {
    await field.fill("We enjoyed meeting you.\n\nMarcus Bright, MD");
    await expect(rail).toContainText("From Dr. Marcus Bright, Tidewater Health", { timeout: 2_000 });
  }).toPass();
  await page.getByRole("button", { name: /^Log it/ }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue("Tidewater Health");
  await expect(sheet.getByRole("button", { name: "Dr. Marcus Bright" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await field.fill("We enjoyed meeting you. How was Tidewater Health?\n\nMaria");
  await expect(rail).toContainText("The text names Tidewater Health, but doesn’t say who wrote it.");
  await page.getByRole("button", { name: /^Log it/ }).click();
  await expect(sheet.getByRole("combobox", { name: "Program" })).toHaveValue("");
  await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
  await expect(sheet).toContainText("Choose a program.");
});
