import { heavySeason } from "@/scripts/lib/heavy-season";
import { expect, test } from "./fixtures";
import { expectSound } from "./sound";

/** Kilobytes of HTML, as it is served, that no page of a heavy season may be larger than. */
const MOST_HTML = 250;

const PAGES = [
  "/today",
  "/programs",
  "/record",
  "/review",
  "/review?table=strip",
  "/interviews",
  "/interviews/new",
  "/contacts",
  "/rank-list",
  "/rotations/new",
  "/find",
  "/guide",
];

test("a heavy season is read page by page, and all of a list is a press away", async ({ page, account: _ }) => {
  expect((await page.request.post("/api/season-file", { data: heavySeason(1) })).status()).toBe(201);
  for (const path of PAGES) {
    const html = await (await page.request.get(path)).text();
    expect(Buffer.byteLength(html) / 1024, path).toBeLessThanOrEqual(MOST_HTML);
  }

  await page.goto("/record");
  const messages = page.getByRole("list", { name: "Messages" }).getByRole("listitem");
  const pages = page.getByRole("navigation", { name: "Pages of messages" });
  await expect(messages).toHaveCount(40);
  await expect(pages).toContainText("1 to 40 of 3000 messages");
  await pages.getByRole("link", { name: "Next" }).press("Enter");
  await expect(pages).toContainText("41 to 80 of 3000 messages");
  await expect(messages).toHaveCount(40);
  await expectSound(page);
  await page.getByRole("link", { name: "Show 500 at a time to print" }).click();
  await expect(pages).toContainText("1 to 500 of 3000 messages");
  await expect(messages).toHaveCount(500);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();

  await page.goto("/review?page=12");
  const programs = page.getByRole("list", { name: "Programs" }).getByRole("listitem");
  await expect(page.getByRole("navigation", { name: "Pages of programs" })).toContainText("276 to 300 of 300 programs");
  await expect(programs).toHaveCount(25);
  await page.getByRole("link", { name: "Show all 300" }).press("Enter");
  await expect(programs).toHaveCount(300);

  await page.goto("/interviews");
  await page.getByRole("navigation", { name: "Pages of upcoming" }).getByRole("link", { name: "Next" }).click();
  await expect(page.getByText(/^17 to 32 of \d+ upcoming interviews$/)).toBeVisible();
  await expectSound(page);

  // The server finds who isn't on the page that is shown.
  await page.goto("/contacts");
  const people = page.getByRole("table", { name: "People by program" }).getByRole("rowheader");
  await expect(people).toHaveCount(100);
  await page.getByRole("navigation", { name: "Pages of people" }).getByRole("link", { name: "Next" }).click();
  await expect(page.getByText("101 to 200 of 900 people")).toBeVisible();
  const first = String(await people.first().textContent());
  await page.goto("/contacts");
  await page.getByLabel("Find a person by name").fill(first);
  await expect(people.filter({ hasText: first })).not.toHaveCount(0);
  await page.getByLabel("Find a person by name").fill("nobody of that name");
  await expect(page.getByText("No one matches “nobody of that name”.")).toBeVisible();
});
