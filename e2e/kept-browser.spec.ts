import type { Page } from "@playwright/test";
import { expect, ONCE, test } from "./fixtures";

// One after the other in one worker: each test has the browser that the one before it left.
test.describe.configure({ mode: "serial" });

const seen: Page[] = [];
const cold = { viewport: null as { width: number; height: number } | null };

/** What a page can tell of what was left in its browser. */
const found = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    name: window.name,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    notices: Notification.permission,
    clipboard: (await navigator.permissions.query({ name: "clipboard-read" as PermissionName })).state,
    online: navigator.onLine,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
    still: matchMedia("(prefers-reduced-motion: reduce)").matches,
    print: matchMedia("print").matches,
    width: innerWidth,
    history: history.length,
  }));

let heard = 0;
let first: Awaited<ReturnType<typeof found>>;

test("a browser is used in every way that leaves something", { tag: ONCE }, async ({
  page,
  context,
  browserConsole,
}) => {
  browserConsole.expected(/ERR_/);
  seen.push(page);
  cold.viewport = page.viewportSize();
  await page.goto("/sign-in");
  first = await found(page);
  await page.evaluate(async () => {
    localStorage.setItem("left", "here");
    sessionStorage.setItem("left", "here");
    window.name = "left";
    await new Promise((done) => {
      indexedDB.open("left").onsuccess = done;
    });
    await caches.open("left");
    // What a page that is left writes at the last moment.
    addEventListener("pagehide", () => localStorage.setItem("late", "here"));
    addEventListener("beforeunload", (event) => event.preventDefault());
  });
  await context.addCookies([{ name: "left", value: "here", url: page.url() }]);
  await context.grantPermissions(["clipboard-read", "notifications"]);
  await page.emulateMedia({
    colorScheme: "dark",
    forcedColors: "active",
    media: "print",
    reducedMotion: "no-preference",
  });
  page.on("request", () => {
    heard += 1;
  });
  await page.goto("/sign-up");
  await page.setViewportSize({ width: 500, height: 400 });
  await page.getByLabel("Email").hover();
  await page.route("**/sign-in", (route) => route.fulfill({ body: "left" }));
  await context.route("**/forgot", (route) => route.fulfill({ body: "left" }));
  await (await context.newPage()).goto("/sign-in");
  await context.setOffline(true);
});

test("the next test has the same browser, and nothing of that", { tag: ONCE }, async ({ page, context }) => {
  expect(seen.includes(page)).toBe(true);
  expect(heard).toBeGreaterThan(0);
  heard = 0;
  expect(context.pages()).toEqual([page]);
  expect(page.viewportSize()).toEqual(cold.viewport);
  expect(await context.cookies()).toEqual([]);
  await page.goto("/forgot");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // One page was opened before this one.
  const left = { ...(await found(page)), heard };
  expect(left).toEqual({ ...first, history: first.history + 1, heard: 0 });
  await page.addInitScript(() => {
    window.name = "left";
  });
});

test("what can’t be taken back is left with its browser", { tag: ONCE }, async ({ page }) => {
  expect(seen.includes(page)).toBe(false);
  await page.goto("/sign-in");
  expect(await page.evaluate(() => window.name)).toBe("");
});
