import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { pushService, vapidPair } from "@/lib/sending/push-service.fixture";
import { type BuiltServer, startedServer } from "@/scripts/lib/built-server";
import { appOn } from "./app";
import { expect, freshEmail, ONCE, test } from "./fixtures";
import { expectSound } from "./sound";

const PASSWORD = "seven quiet harbors";

test.use({ serviceWorkers: "allow" });

let service: Awaited<ReturnType<typeof pushService>>;
let server: BuiltServer;
test.beforeAll(async () => {
  const { publicKey, privateKey } = vapidPair();
  service = await pushService(publicKey);
  server = await startedServer({
    environment: {
      VAPID_PUBLIC_KEY: publicKey,
      VAPID_PRIVATE_KEY: privateKey,
      MAIL_FROM: "reminders@app.example",
      NOTICE_HOSTS: service.host,
    },
  });
});
test.afterAll(async () => {
  await server.end();
  await service.end();
});

/** The global of a worker, as far as it is asked here. */
type WorkerScope = { registration: ServiceWorkerRegistration };

/** What the service was given is delivered to the worker by the browser itself, which shows it. */
async function expectShown(page: Page, { address }: BuiltServer, sent: unknown, shows: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    session.on(
      "ServiceWorker.workerRegistrationUpdated",
      ({ registrations: [one] }) => one && resolve(one.registrationId),
    ),
  );
  await session.send("ServiceWorker.enable");
  const registrationId = await registered;
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error("no worker");
  // A browser that shows nothing to anybody is asked what the worker would show.
  if (!shows)
    await worker.evaluate(() => {
      const { registration } = self as unknown as WorkerScope;
      const asked: { title: string; body?: string; data: unknown; tag?: string }[] = [];
      registration.showNotification = async (title, { body, data, tag } = {}) => {
        const same = asked.findIndex((one) => tag && one.tag === tag);
        asked.splice(same < 0 ? asked.length : same, 1, { title, body, data, tag });
      };
      registration.getNotifications = async () => asked as Notification[];
    });
  const shown = () =>
    worker.evaluate(async () => {
      const all = await (self as unknown as WorkerScope).registration.getNotifications();
      return all.map(({ title, body, data }) => ({ title, body, href: data.href }));
    });
  const push = (data: string) =>
    session.send("ServiceWorker.deliverPushMessage", { origin: address, registrationId, data });
  await push(JSON.stringify(sent));
  await expect.poll(shown).toEqual([
    {
      title: "A reminder from Rank & Thank",
      body: "You asked for this one to see whether it arrives. It does.",
      href: "/settings/reminders",
    },
  ]);
  // The same again stands in its place; of equal words about something else, and without a word, one more.
  await push(JSON.stringify(sent));
  await push(JSON.stringify({ ...(sent as object), tag: "about-something-else" }));
  await push("not JSON");
  await expect.poll(async () => (await shown()).length).toBe(3);
}

/** A page of a new account in a browser whose pushes the service takes. */
async function signedUp(
  browser: Browser,
  watch: (context: BrowserContext) => void,
  options: BrowserContextOptions,
): Promise<{ page: Page; email: string }> {
  const context = await browser.newContext({ ...options, baseURL: server.address });
  watch(context);
  await context.grantPermissions(["notifications"], { origin: server.address });
  // A headless browser has no push service of its own: this is the address that one would give it.
  await context.addInitScript((device) => {
    // The headless shell shows nothing to anybody and grants nothing.
    if (Notification.permission !== "granted") {
      Object.assign(window, { showsNothing: true });
      Object.defineProperty(Notification, "permission", { get: () => "granted" });
      Notification.requestPermission = async () => "granted";
    }
    let made: object | null = null;
    const subscription = {
      ...device,
      toJSON: () => device,
      unsubscribe: async () => {
        made = null;
        return true;
      },
    };
    Object.assign(PushManager.prototype, {
      subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
        if (applicationServerKey.length !== 65) throw new Error("not a key");
        made = subscription;
        return subscription;
      },
      getSubscription: async () => made,
    });
  }, service.device);
  const page = await context.newPage();
  const email = freshEmail();
  await appOn(page).signUp({ email, password: PASSWORD });
  return { page, email };
}

test("a device is pushed to: what it is sent is shown, and leads to its page", { tag: ONCE }, async ({
  browser,
  browserConsole,
  contextOptions,
}) => {
  const { page, email } = await signedUp(browser, browserConsole.watch, contextOptions);
  await page.goto("/settings/reminders");
  const panel = page.getByRole("region", { name: "Push", exact: true });
  await panel.getByRole("button", { name: "Push to this device" }).click();
  await expect(panel).toContainText("One device is pushed to, this one among them.");
  await expect(page.getByRole("checkbox", { name: "Thank-you about to be late: push" })).toBeChecked();
  await panel.getByRole("button", { name: "Send me one now" }).click();
  await expect(panel).toContainText("The server took it.");
  const [pushed] = service.pushed;
  expect(pushed).toMatchObject({
    claims: { sub: "mailto:reminders@app.example" },
    shown: { title: "A reminder from Rank & Thank", href: "/settings/reminders" },
  });

  const shows = !(await page.evaluate(() => "showsNothing" in window));
  await expectShown(page, server, pushed?.shown, shows);
  // It keeps nothing of anybody's in the browser's caches: what is there is of the release (e2e/offline.spec.ts).
  const cached = await page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(cached.filter((path) => path !== "/offline" && !path.startsWith("/_next/static/"))).toEqual([]);

  await panel.getByRole("button", { name: "Stop on this device" }).click();
  await expect(panel.getByRole("button", { name: "Push to this device" })).toBeVisible();
  await expect(panel).not.toContainText("pushed to,");

  // Signing out leaves no device behind that is pushed to.
  await panel.getByRole("button", { name: "Push to this device" }).click();
  await expect(panel).toContainText("One device is pushed to");
  await page.goto("/settings");
  // What this browser was given is made up, and made up again on the next page.
  await page.evaluate(async () => {
    const { pushManager } = await navigator.serviceWorker.ready;
    await pushManager.subscribe({ applicationServerKey: new Uint8Array(65) });
  });
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(`${server.address}/`);
  await appOn(page).signIn({ email, password: PASSWORD });
  await page.waitForURL(/\/(today|welcome)$/);
  await page.goto("/settings/reminders");
  await expect(panel.getByRole("button", { name: "Push to this device" })).toBeVisible();
  await expect(panel).not.toContainText("device is pushed to");
});

test("a push service that refuses is said so, from the third time on as a way that fails, until one is taken; a device that is gone is dropped", {
  tag: ONCE,
}, async ({ browser, browserConsole, contextOptions }) => {
  const { page } = await signedUp(browser, browserConsole.watch, contextOptions);
  const panel = page.getByRole("region", { name: "Push", exact: true });
  const turnOn = async () => {
    await page.goto("/settings/reminders");
    await panel.getByRole("button", { name: "Push to this device" }).click();
    await expect(panel).toContainText("this one among them.");
  };
  const sendOne = async () => {
    const before = service.pushed.length;
    await panel.getByRole("button", { name: "Send me one now" }).click();
    await expect.poll(() => service.pushed.length).toBe(before + 1);
    await expect(panel.getByRole("status")).toHaveText(/^(Not sent|Sent)/);
  };

  await turnOn();
  service.answer.status = 503;
  for (const _ of Array(3)) await sendOne();
  await expect(panel.getByRole("status")).toHaveText("Not sent: The push service answered 503.");
  await page.reload();
  await expect(panel).toContainText("Failing");
  await expect(panel).toContainText(/Failed 3 times, last on .+ The push service answered 503\./);
  await expectSound(page);
  await page.goto("/today");
  await expect(page.getByText("Reminders aren’t reaching you: push failed three times or more.")).toBeVisible();

  service.answer.status = 201;
  await turnOn();
  await sendOne();
  await page.reload();
  await expect(panel).not.toContainText("Failing");

  await turnOn();
  service.answer.status = 410;
  await sendOne();
  service.answer.status = 201;
  await expect(panel.getByRole("status")).toHaveText("Not sent: That device no longer takes pushes.");
  await page.reload();
  await expect(panel.getByRole("button", { name: "Push to this device" })).toBeVisible();
  await expect(panel).not.toContainText("pushed to");
});

test("the app can be installed: its icons are there, and its icon leads to the log and to the last interview", async ({
  page,
  app: _,
  request,
}) => {
  await page.goto("/today");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await request.get(href ?? "")).json();
  expect(manifest).toMatchObject({ start_url: "/today", display: "standalone", scope: "/" });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (path: string) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
  const [log, after] = manifest.shortcuts;
  await page.goto(log.url);
  await expect(page.getByRole("dialog").getByLabel("Log in one line")).toBeFocused();
  await page.goto(after.url);
  await expect(page).toHaveURL(/\/interviews$/);
});
