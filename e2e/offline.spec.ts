import type { Page } from "@playwright/test";
import { sampleSeason } from "@/lib/season/sample";
import type { Season } from "@/lib/season/schema";
import { keepHere, NO_NETWORK, workerIn, ZONE } from "./app";
import { expect, ONCE, PHONE, test } from "./fixtures";
import { expectSound } from "./sound";

test.use({ serviceWorkers: "allow" });
// Keeping a season fetches a whole release first.
test.describe.configure({ timeout: 300_000 });

const MARK = "Quillfeather";

function marked(): Season {
  const season = sampleSeason(Date.now(), ZONE);
  return {
    ...season,
    programs: season.programs.map((program) => ({ ...program, name: `${program.name} ${MARK}` })),
    contacts: season.contacts.map((contact) => ({ ...contact, name: `${contact.name} ${MARK}` })),
  };
}

const bar = (page: Page) => page.getByRole("status").filter({ hasText: "Offline." });

test("without a network every tab of a phone opens what it last knew, and how old that is", { tag: PHONE }, async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const season = await openSeason(marked());
  await keepHere(page);
  await page.goto("/today");
  await context.setOffline(true);

  const tabs = page.getByRole("navigation", { name: "Main" });
  for (const [tab, path] of [
    ["Programs", "/programs"],
    ["Interviews", "/interviews"],
    ["Rank list", "/rank-list"],
    ["Today", "/today"],
  ] as const) {
    await tabs.getByRole("link", { name: tab }).click();
    await page.waitForURL(`**${path}`);
    await expect(bar(page)).toContainText(/As of \d{1,2}:\d\d/);
    await expect(page.getByRole("main")).toContainText(MARK);
    await expectSound(page);
  }
  const program = season.programs[0];
  for (const path of [
    "/calendar",
    "/contacts",
    "/tasks",
    "/drafts",
    "/rotations",
    "/letter",
    `/programs/${program?.id}`,
    `/write/${season.drafts[0]?.id}`,
    `/interviews/${season.interviews[0]?.id}`,
    `/interviews/${season.interviews[0]?.id}/after`,
  ]) {
    await page.goto(path);
    await expect(bar(page), path).toContainText("As of");
    await expect(page.getByRole("main"), path).toContainText(MARK);
  }
  await page.goto("/today");
  await page.getByRole("button", { name: "Log message" }).click();
  await page.getByLabel("Log in one line").fill(`ty ${program?.name}`);
  await expect(page.getByRole("dialog")).toContainText(MARK);
  await page.getByRole("button", { name: "Close" }).click();

  // What isn't kept says so, and where to go.
  await page.goto("/settings");
  await expect(page.getByRole("main")).toContainText("This page can’t be read offline.");
  await page.getByRole("main").getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("main")).toContainText(MARK);

  await context.setOffline(false);
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(MARK);
});

test("a device that keeps nothing says so without a network, and comes back by itself", async ({
  page,
  context,
  account: _,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  await page.goto("/today");
  const cached = () => page.evaluate(async () => (await caches.match("/offline")) !== undefined);
  await expect.poll(cached, { timeout: 60_000 }).toBe(true);
  await workerIn(page);
  await context.setOffline(true);
  await page.goto("/programs");
  await expect(page.getByRole("heading", { name: "This page can’t be read offline." })).toBeVisible();
  await expectSound(page);
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Programs", exact: true })).toBeVisible();
});

/** What stays in a browser that nobody is signed in on: how it looks and is used there. */
const OF_THE_BROWSER = ["mantine-color-scheme-value", "single-keys"];

/** Everything that any store of this browser holds for the product, as text; and by name what each of them holds. */
async function everyStore(page: Page) {
  const cookies = JSON.stringify(await page.context().cookies());
  const stores = await page.evaluate(async () => {
    const cached: string[] = [];
    let text = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(new URL(request.url).pathname);
        text += await (await cache.match(request, { ignoreVary: true }))?.text();
      }
    }
    const databases: string[] = [];
    for (const { name } of await indexedDB.databases()) if (name) databases.push(name);
    const files: string[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of folder.keys()) files.push(name);
    // What the worker holds in its own memory, it gives to whoever asks.
    const registration = await navigator.serviceWorker.getRegistration();
    const { port1, port2 } = new MessageChannel();
    const held = new Promise<unknown>((told) => {
      port1.onmessage = ({ data }) => told(data);
    });
    registration?.active?.postMessage("shared?", [port2]);
    const inWorker = JSON.stringify(await held);
    const shown = ((await registration?.getNotifications()) ?? []).map(({ title }) => title);
    text += inWorker + shown.join() + document.cookie + JSON.stringify(history.state) + window.name;
    const named = { local: Object.keys(localStorage), session: Object.keys(sessionStorage) };
    return { text, databases, cached, files, inWorker, ...named };
  });
  return { ...stores, text: stores.text + cookies };
}

test("after signing out nothing of the season is in any store of the browser", { tag: ONCE }, async ({
  page,
  context,
  openSeason,
  browserConsole,
}) => {
  browserConsole.expected(NO_NETWORK);
  const season = await openSeason(marked());
  await keepHere(page);
  // What is kept is sealed.
  expect((await everyStore(page)).databases).toEqual(["rank-and-thank"]);
  const raw = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("rank-and-thank");
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ box: { data: ArrayBuffer } }[]>((resolve) => {
      const request = database.transaction("kept").objectStore("kept").getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows.map((row) => JSON.stringify(row) + new TextDecoder("latin1").decode(row.box.data));
  });
  expect(raw).toHaveLength(1);
  expect(raw.join()).not.toContain(MARK);

  // Something waits, a form is typed into, columns of a file are known, and another app shared something that nobody took.
  await context.addInitScript(() => {
    const ask = window.fetch;
    window.fetch = (...asked: Parameters<typeof fetch>) =>
      asked[0] === "/api/offline" && asked[1]?.method === "POST"
        ? Promise.reject(new TypeError("Failed to fetch"))
        : ask(...asked);
  });
  await page.goto("/today");
  await context.setOffline(true);
  await page.goto("/tasks");
  await page
    .getByRole("checkbox", { name: /^Done: / })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: "As of" })).toContainText("1 waiting to send");
  await context.setOffline(false);
  // The page reads itself anew once the server is back, and may be on its way there.
  await expect(() => page.goto(`/programs/${season.programs[0]?.id}/edit`)).toPass();
  const reason = page.getByRole("textbox", { name: "Reason for this rank" });
  await expect(async () => {
    // Written over with itself it would be no change.
    await reason.fill("");
    await reason.fill(`Calm ${MARK}`);
    expect((await everyStore(page)).local.some((name) => name.startsWith("draft:"))).toBe(true);
  }).toPass();
  await page.evaluate(async (mark) => {
    localStorage.setItem("bring-in-columns", JSON.stringify({ [mark]: "name" }));
    const form = new FormData();
    form.set("text", mark);
    await fetch("/api/share", { method: "POST", body: form, redirect: "manual" });
  }, MARK);

  await page.goto("/settings#account");
  const signOut = page.getByRole("button", { name: "Sign out", exact: true });
  await signOut.click();
  // Nothing is lost in silence.
  const asks = page.getByRole("alert").filter({ hasText: "Sign out again to go ahead." });
  await expect(asks).toContainText("1 change made offline hasn’t been sent. What you typed in 1 place isn’t saved.");
  await expectSound(page);
  expect((await everyStore(page)).databases).toEqual(["rank-and-thank"]);
  await signOut.click();
  await page.waitForURL((url) => url.pathname === "/");
  const { text, databases, cached, files, inWorker, local, session } = await everyStore(page);
  expect({ databases, files, inWorker, session }).toEqual({ databases: [], files: [], inWorker: "null", session: [] });
  expect(local.filter((name) => !OF_THE_BROWSER.includes(name))).toEqual([]);
  expect(text).not.toContain(MARK);
  expect(
    (await context.cookies()).map(({ name }) => name).filter((name) => /offline-key|session-token/.test(name)),
  ).toEqual([]);
  expect(cached.length).toBeGreaterThan(5);
  expect(cached.filter((path) => path !== "/offline" && !path.startsWith("/_next/static/"))).toEqual([]);

  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "This page can’t be read offline." })).toBeVisible();
});

test("a season stays with its account: a session that was ended elsewhere, and another account, read nothing", {
  tag: ONCE,
}, async ({ page, context, openSeason, newAccount, browserConsole }) => {
  browserConsole.expected(NO_NETWORK);
  await openSeason(marked());
  await keepHere(page);
  // Signed in to another account in the same browser, by a session of its own.
  const other = await newAccount();
  await context.clearCookies({ name: /session-token/ });
  await page.goto("/sign-in");
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).not.toContain("offline-key");
  await page.getByLabel("Email").fill(other.email);
  await page.getByLabel("Password", { exact: true }).fill(other.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/today");
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "This page can’t be read offline." })).toBeVisible();
  expect(await page.locator("body").textContent()).not.toContain(MARK);
});
