import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bytesOf, lookHere } from "./push-here";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
const DESKTOP = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
const DEVICE = { endpoint: "https://push.example/d", keys: { p256dh: "public", auth: "secret" } };

type Browser = {
  secure: boolean;
  agent: string;
  worker: boolean;
  pushManager: boolean;
  permission: NotificationPermission;
  /** What it is pushed to already, as its own JSON. */
  made: object | null;
};
const usual: Browser = {
  secure: true,
  agent: DESKTOP,
  worker: true,
  pushManager: true,
  permission: "default",
  made: null,
};
const unsubscribe = vi.fn(async () => true);

function browser(has: Partial<Browser>): void {
  const { secure, agent, worker, pushManager, permission, made } = { ...usual, ...has };
  const subscription = made && { toJSON: () => made, unsubscribe };
  const registration = { pushManager: { getSubscription: async () => subscription } };
  vi.stubGlobal("window", { isSecureContext: secure, ...(pushManager ? { PushManager: class {} } : {}) });
  vi.stubGlobal("navigator", {
    userAgent: agent,
    ...(worker ? { serviceWorker: { getRegistration: async () => registration } } : {}),
  });
  vi.stubGlobal("Notification", { permission });
}

beforeEach(() => unsubscribe.mockClear());
afterEach(() => vi.unstubAllGlobals());

test.each<[what: string, has: Partial<Browser>, why: string]>([
  ["plain http", { secure: false }, "This page is open over plain http. Browsers allow push only over https."],
  [
    "plain http, on an iPhone too",
    { secure: false, agent: IPHONE, pushManager: false },
    "This page is open over plain http. Browsers allow push only over https.",
  ],
  [
    "an iPhone outside the home screen",
    { agent: IPHONE, pushManager: false },
    "On an iPhone or iPad, add the app to the home screen first: Share, then Add to Home Screen.",
  ],
  ["no PushManager", { pushManager: false }, "This browser has no push."],
  ["no service worker", { worker: false }, "This browser has no push."],
  [
    "denied",
    { permission: "denied" },
    "Notifications from this site are blocked in this browser. You can change that in its settings.",
  ],
])("%s: says why it can't be had", async (_what, has, why) => {
  browser(has);
  expect(await lookHere()).toEqual({ why, device: null });
});

test.each<[what: string, has: Partial<Browser>]>([
  ["a browser that was not asked", {}],
  ["one that allows it", { permission: "granted" }],
  ["an iPhone on the home screen", { agent: IPHONE }],
])("%s can have it, and is not pushed to yet", async (_what, has) => {
  browser(has);
  expect(await lookHere()).toEqual({ why: null, device: null });
});

test("one that is pushed to says where, and can end it", async () => {
  browser({ permission: "granted", made: DEVICE });
  const here = await lookHere();
  expect(here).toMatchObject({ why: null, device: DEVICE });
  expect(await here.end?.()).toBe(true);
  expect(unsubscribe).toHaveBeenCalledOnce();
});

test("one without its keys is as good as none", async () => {
  browser({ permission: "granted", made: { endpoint: DEVICE.endpoint } });
  expect(await lookHere()).toEqual({ why: null, device: null });
});

test("a key in base64url is read as bytes", () => {
  expect([...bytesOf("-_8A")]).toEqual([251, 255, 0]);
});
