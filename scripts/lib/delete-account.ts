import type { Page } from "@playwright/test";

/** Deletes the account that is signed in, under Settings, as a person does. */
export async function deleteAccount(page: Page, password: string): Promise<void> {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete account…" }).click();
  await page.getByRole("dialog").getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.waitForURL(new URL("/", page.url()).href);
}
