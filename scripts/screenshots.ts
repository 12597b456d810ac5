import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { appOn, ZONE } from "../e2e/app";
import { sampleSeason } from "../lib/season/sample";
import { ensureBrowser } from "./lib/browser.mjs";
import { deleteAccount } from "./lib/delete-account";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "docs/screenshots");
const baseURL = process.env.BASE_URL ?? "http://127.0.0.1:3000";
const desk: BrowserContextOptions = {
  baseURL,
  viewport: { width: 1440, height: 900 },
  timezoneId: ZONE,
  locale: "en-US",
};
const phone: BrowserContextOptions = { ...desk, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Makes an account with the sample season on the server at BASE_URL, takes the README's pictures, removes the account. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const executablePath = await ensureBrowser(root);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const account = { email: "maya.ortega@example.org", password: "seven quiet harbors" };
  try {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    const app = appOn(page);
    await app.signUp(account);
    const imported = await context.request.post("/api/season-file", { data: sampleSeason(Date.now(), ZONE) });
    if (!imported.ok()) throw new Error(`The server would not import the sample: ${imported.status()}.`);
    const storageState = await context.storageState();

    for (const [name, path] of [
      ["today", "/today"],
      ["calendar", "/calendar?view=week"],
      ["rank-list", "/rank-list"],
      ["review", "/review"],
    ] as const) {
      await page.goto(path);
      await picture(page, name);
    }
    await app.openProgram("Harlow–St. Anne");
    await picture(page, "program");
    const sheet = await app.fillLog({ line: "ty harlow marsh, tak" });
    await sheet.getByText("Clears").waitFor();
    await picture(page, "log");
    await app.fillLog({ line: "#1 tidewater bright", text: "I will be ranking Tidewater first, as my number one." });
    await sheet.getByRole("button", { name: /^Save(?! and)/ }).click();
    await app.stop().waitFor();
    await picture(page, "stop");

    for (const [name, options] of [
      ["today-dark", { ...desk, colorScheme: "dark" }],
      ["today-mobile", phone],
    ] as const) {
      const other = await browser.newContext({ ...options, storageState });
      const shown = await other.newPage();
      await shown.goto("/today");
      await picture(shown, name);
      await other.close();
    }

    await deleteAccount(page, account.password);
  } finally {
    await browser.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
  console.log(`docs/screenshots/${name}.png`);
}

await main();
