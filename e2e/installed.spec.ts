import type { Page } from "@playwright/test";
import { season } from "@/lib/season/builder";
import { expect, hoursAgo, ONCE, test } from "./fixtures";

/** The number on the app's icon, as this page last set it; null where it took it away, undefined where it did neither. */
const badge = (page: Page) => page.evaluate(() => (window as { badge?: number | null }).badge);

test("the app’s icon counts what is late, and nothing once nothing is", { tag: ONCE }, async ({
  page,
  app,
  openSeason,
}) => {
  await page.addInitScript(() => {
    const at = window as { badge?: number | null };
    navigator.setAppBadge = async (count) => {
      at.badge = count ?? 0;
    };
    navigator.clearAppBadge = async () => {
      at.badge = null;
    };
  });
  await openSeason(
    season()
      .program("p1", { name: "Harlow–St. Anne" })
      .contact("c1", "p1", { name: "Elena Marsh", title: "Dr." })
      .contact("c2", "p1", { name: "Owen Tak", title: "Dr." })
      .interview("p1", hoursAgo(80), {
        participants: ["c1", "c2"].map((contactId) => ({ contactId, thankYou: "expected" as const })),
      })
      .build(),
  );
  await page.goto("/programs");
  await expect.poll(() => badge(page)).toBe(2);
  await page.goto("/today");
  for (const [name, left] of [
    ["Dr. Elena Marsh", 1],
    ["Dr. Owen Tak", null],
  ] as const) {
    await page.getByRole("checkbox", { name: `Thank-you to ${name} sent` }).click();
    await expect(app.said(new RegExp(`Thank-you to ${name} marked as sent`))).toBeVisible();
    await expect.poll(() => badge(page)).toBe(left);
  }
});

test("the device draws its bars in the theme of the app: the device’s own, or the one that was chosen", {
  tag: ONCE,
}, async ({ page, app: _ }) => {
  const colors = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")]
        .filter(({ media }) => media === "" || matchMedia(media).matches)
        .map(({ content }) => content),
    );
  const canvas = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--canvas").trim());
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/settings");
    for (const [choice, color] of [
      ["Match device", colorScheme === "dark" ? "#111214" : "#f6f6f4"],
      ["Light", "#f6f6f4"],
      ["Dark", "#111214"],
      ["Match device", colorScheme === "dark" ? "#111214" : "#f6f6f4"],
    ] as const) {
      const radio = page.getByRole("radio", { name: choice });
      await radio.check();
      await expect.poll(colors, `${choice} on a ${colorScheme} device`).toEqual([color]);
      expect(await canvas()).toBe(color);
    }
  }
});
